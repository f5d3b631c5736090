import { expect, it } from 'vitest'
import { counted } from '../../../tests/support/counted.ts'
import type { SourceId } from '../id.ts'
import { sayingsIn, type SpeechPair, type SpokenPlace } from './speechBook.ts'

it('takes pairs that meet in a passage for one saying, each place of it once', () => {
  const [one, other, third] = [at('courier', 0, 40), at('herald', 10, 60), at('post', 5, 45)]
  const apart = [at('courier', 100, 140), at('times', 0, 40)] as const
  const pairs = [same(one, other), same(...apart), same(third, at('herald', 12, 58))]
  expect(sayingsIn(pairs)).toEqual([
    { how: 'same-words', places: [one, other, third] },
    { how: 'same-words', places: apart },
  ])
  const bridge = same(at('post', 6, 44), at('courier', 101, 139))
  expect(sayingsIn([...pairs, bridge])).toEqual([{ how: 'same-words', places: [one, other, ...apart, third] }])
  expect(sayingsIn([same(one, other), { ...same(one, third), how: 'similar-words' }])).toHaveLength(2)
})

it('joins hundreds of prints of one saying, each pair held against the few prints of its own sources', () => {
  const counter = { reads: 0 }
  const prints = Array.from({ length: 300 }, (_, number) => counted(at(`paper ${number}`, 0, 40), 'span', counter))
  const pairs = prints.flatMap((one, number) => prints.slice(0, number).map(other => same(other, one)))
  expect(sayingsIn(pairs).map(({ places }) => places.length)).toEqual([300])
  expect(counter.reads).toBeLessThan(20 * pairs.length) // not 300 prints a pair
})

function at(source: string, start: number, end: number): SpokenPlace {
  const words = 'We buried them at night behind the wall.'
  return { sourceId: `source:${source}` as SourceId, span: { start, end }, words, speaker: source, isQuoted: true }
}

function same(...places: readonly [SpokenPlace, SpokenPlace]): SpeechPair {
  return { how: 'same-words', places }
}
