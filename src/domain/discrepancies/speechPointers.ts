import { isOneVoice } from '../names/oneVoice.ts'
import type { Span } from '../records.ts'
import type { Reading } from './passage.ts'
import type { Pointer } from './pointer.ts'
import { likenessOfStems, sharedStems, stemsIn, type TellingWord } from './words.ts'

/**
 * The same words, or similar ones, under two speakers. Where neither passage is anybody's words, one made from the other
 * is a matter of ties between sources, and nothing is said here.
 */
export function speechPointers(a: Reading, b: Reading): Pointer[] {
  const [one, other] = [a.passage.speaker, b.passage.speaker]
  if ((one === null && other === null) || isOneVoice(one, other)) return []
  const [said, otherSaid] = [speechOf(a), speechOf(b)]
  const spans = { a: said.span, b: otherSaid.span }
  if (areSameWords(said, otherSaid)) return [{ kind: 'attribution', how: 'same-words', weight: 'flag', ...spans }]
  if (one === null || other === null || !areSimilar(stemsIn(said.words), stemsIn(otherSaid.words))) return []
  return [{ kind: 'attribution', how: 'similar-words', weight: 'note', ...spans }]
}

interface Speech {
  readonly span: Span
  readonly words: readonly TellingWord[]
  readonly isQuoted: boolean
}

/** The quotation in a passage, without who says it; all of the passage where it has none. */
function speechOf({ passage: { text }, words }: Reading): Speech {
  const quotes = [...text.matchAll(/[“"«„]([^“”"«»„]+)[”"»“]/gu)].toSorted((x, y) => y[0].length - x[0].length)
  const [longest] = quotes
  if (longest === undefined) return { span: { start: 0, end: text.length }, words, isQuoted: false }
  const start = longest.index + 1
  const span = { start, end: start + (longest[1] ?? '').trimEnd().replace(/[,،]$/, '').length }
  const own = words.filter(word => word.start >= span.start && word.end <= span.end)
  return own.length >= LEAST_QUOTED
    ? { span, words: own, isQuoted: true }
    : { span: { start: 0, end: text.length }, words, isQuoted: false }
}

/** Telling words in one order on both sides: so many at least, and of the shorter side this share. */
const LEAST_SAME = 6
const SAME_SHARE = 0.8
/** Fewer are enough where both are quotations. */
const LEAST_QUOTED = 3

function areSameWords(a: Speech, b: Speech): boolean {
  const least = Math.min(a.words.length, b.words.length)
  const enough = a.isQuoted && b.isQuoted ? LEAST_QUOTED : LEAST_SAME
  return least >= enough && longestInOrder(a.words, b.words) >= SAME_SHARE * least
}

const LEAST_SIMILAR = 4
const SIMILAR = 0.42

/** Whether two passages, by the stems of their telling words, have enough in common to be one saying in two forms. */
export function areSimilar(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return sharedStems(a, b) >= LEAST_SIMILAR && likenessOfStems(a, b) >= SIMILAR
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
