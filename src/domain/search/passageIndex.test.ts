import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PassageIndex, type PassageIndexParts, type Searchable } from './passageIndex.ts'

const vocabulary = ['bridge', 'bridges', 'closed', 'ferry', 'deck', 'harbour', 'the', '41', 'мост', 'پل']

/** Records with passages of a few words each; owners may come again with other words. */
const records = fc.array(
  fc.record({
    owner: fc.constantFrom(...'abcdefgh').map(letter => `source:${letter}`),
    passages: fc.array(fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 6 }), { maxLength: 3 }),
  }),
  { maxLength: 12 },
)
type Drawn = { readonly owner: string; readonly passages: readonly (readonly string[])[] }
const queries = ['bridge', 'closed bridges', 'ferry deck 41', 'мост', 'the']

function searchable({ owner, passages }: Drawn): Searchable {
  const text = passages.map(words => words.join(' ')).join('\n')
  let at = 0
  const spans = passages.map(words => {
    const start = at
    at += words.join(' ').length + 1
    return { start, end: at - 1 }
  })
  return { owner, stamp: text || 'empty', title: '', byline: '', text, spans }
}

/** What each query gives: the best and all that are as good as one another in the order of their names. */
function answersOf(passages: PassageIndex) {
  const { index } = passages
  return queries.map(query =>
    index
      .rank(index.termsOf(query, false), 1000, null)
      .map(({ passage, score }) => ({ ...passages.passageAt(passage), score: score.toFixed(4) }))
      .toSorted((a, b) => `${a.owner} ${a.span.start}`.localeCompare(`${b.owner} ${b.span.start}`)),
  )
}

function indexed(drawn: readonly Drawn[]): PassageIndex {
  const passages = new PassageIndex()
  for (const one of drawn) passages.put(searchable(one))
  return passages
}

/** The last that was said of each owner. */
function latest(drawn: readonly Drawn[]): Drawn[] {
  return [...new Map(drawn.map(one => [one.owner, one])).values()]
}

describe('an index of passages', () => {
  it('answers the same in whatever order things came', () => {
    fc.assert(
      fc.property(
        records
          .map(latest)
          .chain(some => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }))),
        ([some, shuffled]) => {
          expect(answersOf(indexed(shuffled))).toEqual(answersOf(indexed(some)))
        },
      ),
    )
  })

  it('answers as if what changed or was removed had never been there', () => {
    fc.assert(
      fc.property(records, fc.constantFrom(...'abcdefgh'), (drawn, letter) => {
        const passages = indexed(drawn)
        passages.remove(`source:${letter}`)
        const rest = latest(drawn).filter(({ owner }) => owner !== `source:${letter}`)
        expect(answersOf(passages)).toEqual(answersOf(indexed(rest)))
      }),
    )
  })

  it('that was kept answers as a new one, and goes on growing', () => {
    fc.assert(
      fc.property(records, records, (before, after) => {
        const parts: PassageIndexParts = structuredClone(indexed(before).parts())
        const passages = PassageIndex.of(parts) ?? new PassageIndex()
        for (const one of after) passages.put(searchable(one))
        expect(answersOf(passages)).toEqual(answersOf(indexed([...before, ...after])))
        expect(passages.contents()).toEqual(indexed([...before, ...after]).contents())
      }),
    )
  })

  it('of another version is not taken', () => {
    const parts = { ...new PassageIndex().parts(), version: 0 } as unknown as PassageIndexParts
    expect(PassageIndex.of(parts)).toBeNull()
  })

  it('frees the room of what was removed once that is most of it', () => {
    const passages = new PassageIndex()
    const put = (owner: string, words: string) =>
      passages.put(searchable({ owner, passages: Array.from({ length: 1500 }, () => [words]) }))
    put('source:a', 'bridge')
    for (let version = 0; version < 4; version++) put('source:b', `ferry v${version}`)
    expect(passages.index.size).toBeLessThan(7500)
    expect(passages.index.standing).toBe(3000)
    const found = passages.index.rank(passages.index.termsOf('v3', false), 10_000, null)
    expect(new Set(found.map(({ passage }) => passages.passageAt(passage).owner))).toEqual(new Set(['source:b']))
    expect(found).toHaveLength(1500)
    expect(passages.index.rank(passages.index.termsOf('v0', false), 10, null)).toEqual([])
  })
})
