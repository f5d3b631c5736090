import { describe, expect, it } from 'vitest'
import { theDossierId } from '../../../tests/builders.ts'
import { derivedId } from '../id.ts'
import { type DeskPointer, lookHere } from './lookHere.ts'

const claim = (text: string) => ({ id: derivedId('claim', text), dossierId: theDossierId, text })

/** Pointers of quoted words: how, how grave, the claim's words and the excerpt's. */
function pointed(text: string, supports: readonly string[], beside: readonly string[] = [], others: string[] = []) {
  const looked = (words: string, isSupport: boolean) => ({
    id: words,
    text: words,
    language: null,
    published: null,
    speaker: null,
    supports: isSupport,
    typesetting: [],
    beside,
  })
  const evidence = [...supports.map(words => looked(words, true)), ...others.map(words => looked(words, false))]
  return lookHere(claim(text), evidence, [])
    .filter(({ kind, group }) => kind === 'quote' && group === 'uncarried')
    .map(({ how, weight, sides }: DeskPointer) => [
      how,
      weight,
      ...sides.map(side => side.text.slice(side.span.start, side.span.end)),
    ])
}

const report = 'The ministry called its answer steady and said that 55 people were summoned by the guards.'

describe('quoted words of a claim', () => {
  it('are pointed out where no supporting excerpt has them, a single word too', () => {
    expect(pointed('Officials called it a "steadfast" response.', [report])).toEqual([['missing', 'flag', 'steadfast']])
    expect(pointed('“Nobody was ever summoned at the harbour”', [report])).toEqual([
      ['missing', 'flag', 'Nobody was ever summoned at the harbour'],
    ])
  })

  it('are pointed out where the nearest excerpt has them otherwise, beside what it has', () => {
    const others = ['They said that 54 men were summoned by some guards.', report]
    expect(pointed('They said “50 people were summoned by the guards”.', others)).toEqual([
      ['altered', 'flag', '50 people were summoned by the guards', '55 people were summoned by the guards'],
    ])
  })

  it.each([
    ['as they stand', 'They called it “steady”.'],
    ['with a capital, a comma and marks of another kind', '‘The ministry called its answer steady,’ it says.'],
    [
      'with words left out and brackets',
      'He said “[the ministry] called its answer steady … 55 people were summoned”.',
    ],
    ['in the title of the source', 'In “The yard report” they speak of it.'],
  ])('are carried %s', (_, text) => {
    expect(pointed(text, [report], ['The yard report'])).toEqual([])
  })

  it('are carried by any one of the supporting excerpts, and by no other', () => {
    const text = 'It was “steadfast”.'
    expect(pointed(text, [report, 'A steadfast answer.'])).toEqual([])
    expect(pointed(text, [report], [], ['A steadfast answer.'])).toEqual([['missing', 'flag', 'steadfast']])
    expect(pointed(text, [])).toEqual([])
  })

  it('are pointed out in an excerpt that has the passage otherwise, though another has it as it is', () => {
    const longer = 'They said that 55 people, two women among them, were summoned by the guards.'
    expect(pointed('They said “55 people were summoned by the guards”.', [report, longer])).toEqual([
      [
        'varies',
        'flag',
        '55 people were summoned by the guards',
        '55 people, two women among them, were summoned by the guards',
      ],
    ])
    expect(pointed('They called it “a steady answer”.', ['It was a steady answer.', 'It was a steady anger.'])).toEqual(
      [],
    )
  })

  it('are told in passing where every excerpt is in another language', () => {
    expect(pointed('The mayor said that it was “steadfast”.', ['شهردار گفت که پاسخ استوار بود.'])).toEqual([
      ['missing', 'note', 'steadfast'],
    ])
  })

  it('are as much to settle where a claim has too few words to tell its language by', () => {
    expect(pointed('“Merciless” guards', [report])).toEqual([['missing', 'flag', 'Merciless']])
  })

  it('are pointed out each by itself', () => {
    expect(pointed('It was “firm”, “steady” and “harsh”.', [report]).map(([, , words]) => words)).toEqual([
      'firm',
      'harsh',
    ])
  })
})
