import { describe, expect, it } from 'vitest'
import { changesTo, meaningChanges } from './meaningChanges.ts'

describe('meaningChanges', () => {
  it.each([
    ['number', '30,000', '20,000', 'Some 30,000 people fled the town.', 'Some 20,000 people fled the town.'],
    ['negation', '', 'not', 'The mayor did sign the order.', 'The mayor did not sign the order.'],
    ['name', 'Berg', 'Borg', 'The order was signed by Berg that day.', 'The order was signed by Borg that day.'],
    ['hedge', 'may have', 'had', 'The army may have fired first.', 'The army had fired first.'],
    ['number', '5.5', '55', 'The tax was raised by 5.5 points.', 'The tax was raised by 55 points.'],
    ['word', 'not able', 'notable', 'She was not able in all of this.', 'She was notable in all of this.'],
    ['word', '', '[by the army]', 'He was shot at noon.', 'He was shot [by the army] at noon.'],
    ['negation', '…', 'not', 'The mayor … sign the order at noon.', 'The mayor did not sign the order at noon.'],
  ])('names the %s: %j, %j', (kind, before, now, former, words) => {
    expect(meaningChanges(former, words)).toContainEqual({ kind, before, now })
  })

  it.each([
    ['white space and line ends', 'The bridge was\nclosed to traf-\nfic.', 'The bridge was closed to traffic.'],
    ['a capital and a comma', 'On Monday the bridge was closed.', 'on Monday, the bridge was closed.'],
    ['how a number is written', 'They counted thirty graves there.', 'They counted 30 graves there.'],
    ['marks', '“We didn’t go,” he said.', '"We didn\'t go," he said.'],
  ])('is silent on form alone: %s', (_, former, words) => {
    expect(meaningChanges(former, words)).toEqual([])
  })
})

describe('another passage', () => {
  const former = 'The committee counted 50 fishing boats in the harbour that spring.'

  it.each([
    'Her brother, who had offered to pay for the lamp, left the city before the committee met.',
    'No figures exist.',
  ])('is told as that, and not word for word: %s', now => {
    expect(meaningChanges(former, now)).toEqual([{ kind: 'passage', before: former, now }])
  })

  it.each([
    [former, 'The committee had counted fifty or sixty boats in that harbour by the spring.'],
    ['Forty-one people', 'Thirty-one people'],
    ['50 boats', '55 boats'],
    [former, `${former.slice(0, 22)}, as its clerk told the paper in a long letter of that year, ${former.slice(22)}`],
  ])('is not what is only changed: %s, %s', (before, now) => {
    expect(meaningChanges(before, now).map(({ kind }) => kind)).not.toContain('passage')
  })
})

describe('changesTo', () => {
  const span = { start: 0, end: 21 }
  const anchor = (exact: string) => ({ exact, prefix: '', suffix: '', span })
  const graves = anchor('They found 30 graves.')

  it('finds other words of the source, also where the quote stays as it is', () => {
    const quoted = 'They … graves.'
    expect(changesTo({ anchor: anchor('They found 40 graves.'), quoted }, { anchor: graves, quoted })).toMatchObject([
      { kind: 'number', before: '30', now: '40' },
    ])
  })

  it('finds other words in the quote, where those of the source are the same', () => {
    const altered = { anchor: graves, quoted: 'They found 13 graves.' }
    expect(changesTo({ anchor: graves, quoted: graves.exact }, altered)).toMatchObject([{ before: '13', now: '30' }])
    expect(changesTo(altered, altered)).toEqual([])
  })

  it('does not compare with words that are gone', () => {
    expect(changesTo({ anchor: null, quoted: 'x' }, { anchor: graves, quoted: 'They found 30 graves.' })).toEqual([])
  })
})
