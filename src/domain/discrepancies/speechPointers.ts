import { compareNames } from '../names/compareNames.ts'
import { namesIn } from '../names/namesIn.ts'
import type { Reading } from './passage.ts'
import type { Pointer } from './pointer.ts'
import { likenessOfWords, sharedCount, type TellingWord } from './words.ts'

/**
 * The same words, or similar ones, under two speakers. Where neither passage is anybody's words, one made from the other
 * is a matter of ties between sources, and nothing is said here.
 */
export function speechPointers(a: Reading, b: Reading): Pointer[] {
  const [one, other] = [a.passage.speaker, b.passage.speaker]
  if ((one === null && other === null) || isOneVoice(one, other)) return []
  const spans = { a: whole(a), b: whole(b) }
  if (areSameWords(a.words, b.words)) return [{ kind: 'attribution', how: 'same-words', weight: 'flag', ...spans }]
  if (one === null || other === null || !areSimilar(a.words, b.words)) return []
  return [{ kind: 'attribution', how: 'similar-words', weight: 'note', ...spans }]
}

/** Whether two names of speakers are one, or may be. */
export function isOneVoice(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b
  const [one, other] = [a, b].map(name => namesIn(name, { language: null, known: [name] })[0])
  if (!one || !other) return a.trim().toLowerCase() === b.trim().toLowerCase()
  return compareNames(one, other).type !== 'unrelated' && compareNames(one, other).type !== 'apart'
}

/** Telling words in one order on both sides: so many at least, and of the shorter side this share. */
const LEAST_SAME = 6
const SAME_SHARE = 0.8

function areSameWords(a: readonly TellingWord[], b: readonly TellingWord[]): boolean {
  const least = Math.min(a.length, b.length)
  return least >= LEAST_SAME && longestInOrder(a, b) >= SAME_SHARE * least
}

const LEAST_SIMILAR = 4
const SIMILAR = 0.42

function areSimilar(a: readonly TellingWord[], b: readonly TellingWord[]): boolean {
  return sharedCount(a, b) >= LEAST_SIMILAR && likenessOfWords(a, b) >= SIMILAR
}

/** Length of the longest common subsequence of stems. */
function longestInOrder(a: readonly TellingWord[], b: readonly TellingWord[]): number {
  let row: number[] = Array.from({ length: b.length + 1 }, () => 0)
  for (const { stem } of a) {
    const next = [0]
    for (const [at, other] of b.entries()) {
      next.push(other.stem === stem ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

function whole({ passage }: Reading) {
  return { start: 0, end: passage.text.length }
}
