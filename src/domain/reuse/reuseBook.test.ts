import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ReuseBook } from './reuseBook.ts'

const harbour =
  'The harbour office counted eleven broken mooring chains along the northern quay before the storm reached town'
const bakery =
  'Nobody at the old bakery had heard of the plan to close the mill road until the letter came through the door'
const ferry =
  'Seventeen passengers were taken off the evening ferry by fishermen who had seen the lamp go out at half past nine'
const formula = 'a spokesman for the county of lower marrable would not comment further'

const texts: Readonly<Record<string, string>> = {
  a: `Morning. ${harbour}. ${bakery}. It rained, said Tom, ${formula}.`,
  b: `An entirely different beginning here. ${harbour.replace('eleven', 'twelve')}, the paper says, ${formula}.`,
  c: `Notes from the shore: ${ferry}. Afterwards ${formula}. ${bakery}`,
  d: `We know little. ${ferry.toUpperCase()}. And the rest is silence about birds and boats.`,
  e: "Nothing here is anybody else's: gardens, apples, and the slow business of pruning in the cold.",
}

function reusedIn(
  order: readonly string[],
  isWanted: (a: string, b: string) => boolean = () => true,
  all: Readonly<Record<string, string>> = texts,
) {
  const book = new ReuseBook<string>()
  for (const name of order) book.add(name, all[name] ?? '')
  return book.reused(isWanted)
}

describe('texts of a dossier', () => {
  it('are paired by what they have in common, and left alone over a formula', () => {
    expect(reusedIn(['a', 'b', 'c', 'd', 'e']).map(({ names }) => names.join(''))).toEqual(['ab', 'ac', 'cd'])
  })

  it('have the same pairs and passages in whatever order they come', () => {
    const expected = reusedIn(['a', 'b', 'c', 'd', 'e'])
    fc.assert(
      fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e'], { minLength: 5 }), order => {
        expect(reusedIn(order)).toEqual(expected)
      }),
    )
  })

  it('have passages where the words stand in each', () => {
    const [pair] = reusedIn(['b', 'a'])
    expect(
      pair?.passages.map(([a, b]) => [texts['a']?.slice(a.start, a.end), texts['b']?.slice(b.start, b.end)]),
    ).toEqual([[harbour, harbour.replace('eleven', 'twelve')]])
  })

  it('leave out pairs that nobody asks about', () => {
    expect(reusedIn(['a', 'b', 'c', 'd'], (one, other) => one + other !== 'ab')).toHaveLength(2)
  })
})

describe('a sentence of a release that three texts have', () => {
  const sentence = 'we had every lamp on the northern quay burning again by half past nine in the evening'
  const quoted = (before: string, behind: string) => `${before} “${sentence},” ${behind}`
  const all = {
    release: quoted(`${harbour}. ${bakery}.`, 'said the harbour master.'),
    reprint: quoted(`${harbour}. ${bakery}.`, 'the harbour master wrote.'),
    short: quoted('Lamps are lit.', 'so says the office.'),
    other: quoted('A late evening on the water.', 'one hears.'),
  }

  it('ties each two of them where one has it with all of the release, in whatever order they come', () => {
    const expected = [
      ['release', 'reprint'],
      ['release', 'short'],
      ['reprint', 'short'],
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(['release', 'reprint', 'short'], { minLength: 3 }), order => {
        expect(reusedIn(order, undefined, all).map(({ names }) => names)).toEqual(expected)
      }),
    )
  })

  it('is a formula where each has it by itself', () => {
    expect(reusedIn(['release', 'short', 'other'], undefined, all)).toEqual([])
    expect(reusedIn(['release', 'reprint', 'short', 'other'], undefined, all).map(({ names }) => names)).toEqual([
      ['release', 'reprint'],
    ])
  })
})
