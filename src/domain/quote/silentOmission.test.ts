import { describe, expect, it } from 'vitest'
import { indexOfText } from '../text/textIndex.ts'
import { checkQuote } from './checkQuote.ts'

function check(text: string, quote: string) {
  const place = checkQuote(indexOfText(text), { quote }).places[0]
  return {
    outcome: place?.check.outcome ?? 'absent',
    changes: place?.check.differences.map(({ kind, source, quote: given }) => `${kind}: ${source} > ${given}`) ?? [],
    warnings: place?.warnings.map(({ kind, source }) => `${kind}: ${source}`) ?? [],
  }
}

const first = 'The ferry left the old harbour before the storm came in.'
const last = 'Every passenger was taken off by the pilots of Stensund.'

describe('sentences left out without a mark', () => {
  it.each([
    ['with a number', '“It was 14 degrees,” said Mr. Berg. The lamps were lit.', []],
    ['with a year', 'In 1981 the mole had been built. It held.', []],
    ['with a name', 'Marta Lindqvist had warned of it. Tomas Berg wept.', []],
    ['of one alone', 'There were only 15 lifeboats on board.', []],
    ['with a denial, which is told besides', 'The mole did not hold. The lamps went out.', ['negation: not']],
  ])('are words left out, whatever is among them: %s', (_, dropped, warnings) => {
    expect(check(`It rained. ${first} ${dropped} ${last} It went on.`, `${first} ${last}`)).toEqual({
      outcome: 'altered',
      changes: [`word: ${dropped} > `],
      warnings,
    })
  })

  it('are told with what they take from the sentence that goes on', () => {
    const text = `It rained. ${first} The lamps were lit. At least 40 of those who lived in the old town were taken off by the pilots.`
    const { changes, warnings } = check(text, `${first} Those who lived in the old town were taken off by the pilots.`)
    expect(changes[0]).toMatch(/^word: The lamps were lit\. At least 40 of/)
    expect(warnings).toEqual(['number: 40'])
  })
})

describe('words of one sentence left out without a mark', () => {
  it.each([
    [
      'negation',
      'The ferry did not, as the pilots said, leave the old harbour before the storm came in.',
      'not, as the pilots said,',
    ],
    [
      'number',
      'The ferry, with 14 men on board, did leave the old harbour before the storm came in.',
      ', with 14 men on board,',
    ],
  ])('are a %s where one is among few', (kind, text, dropped) => {
    const quote = text.replace(` ${dropped}`, '').replace(dropped, '')
    expect(check(`It rained. ${text}`, quote).changes).toEqual([`${kind}: ${dropped} > `])
  })

  it('are words left out where a number is one of many', () => {
    const clause = ', which the pilots of the old town had for many years warned of in 14 letters,'
    const text = `It rained. The ferry${clause} left the old harbour before the storm came in from the sea.`
    const { changes, warnings } = check(text, text.slice('It rained. '.length).replace(clause, ''))
    expect(changes).toEqual([`word: ${clause} > `])
    expect(warnings).toContain('number: 14')
  })
})

describe('a sentence that is not the source’s in the place of another', () => {
  it('is one difference, and no more of the source than its sentence', () => {
    const text = `It rained. ${first} The documents are available. We saw them. It went on.`
    expect(check(text, `${first} He is a pilot now.`).changes).toEqual([
      'word: The documents are available > He is a pilot now',
    ])
  })

  it('does not reach back into the sentence before', () => {
    const text = 'It was closed for the harbour of Stensund. Over 90 of the passengers were taken off by the pilots.'
    expect(check(text, 'Not quite 90 of the passengers were taken off by the pilots.').changes).toEqual([
      'negation: Over > Not quite',
    ])
  })
})

describe('a denial dropped from a sentence that a caption parts', () => {
  it('is found where few words stand on either side of it', () => {
    const text =
      'It rained. The question of who had lit the lamps of the\n\nPhoto: The old harbour of Stensund, and the mole that was built there before the war, seen from the church on the hill.\n\nferries and the pilots is not a matter of taste. It went on.'
    const { outcome, changes } = check(
      text,
      'The question of who had lit the lamps of the ferries and the pilots is a matter of taste.',
    )
    expect(outcome).toBe('altered')
    expect(changes.map(change => change.split(':')[0])).toEqual(['inserted-matter', 'negation'])
  })
})
