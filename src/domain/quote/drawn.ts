import type { Difference, Span } from '../records.ts'
import { type Gravity, gravityOf } from './outcome.ts'

/** A stretch of a quote or of its source: the same in both, or one side of a difference. */
export type DrawnPiece =
  | { readonly type: 'same'; readonly words: string }
  | {
      readonly type: 'difference'
      /** Empty where only the other side has something. */
      readonly words: string
      readonly difference: Difference
      readonly gravity: Gravity
    }

/** The words as given, cut where they depart from the source. The pieces put together are the words. */
export function drawnQuote(quoted: string, differences: readonly Difference[]): DrawnPiece[] {
  return drawn(quoted, 0, differences, ({ quoteSpan }) => quoteSpan)
}

/** The passage that stands at `start` of the captured text, cut where the quote departs from it. */
export function drawnSource(exact: string, start: number, differences: readonly Difference[]): DrawnPiece[] {
  return drawn(exact, start, differences, ({ sourceSpan }) => sourceSpan)
}

function drawn(
  words: string,
  start: number,
  differences: readonly Difference[],
  spanOf: (difference: Difference) => Span,
): DrawnPiece[] {
  const pieces: DrawnPiece[] = []
  let at = 0
  const inOrder = differences.toSorted((a, b) => spanOf(a).start - spanOf(b).start || spanOf(a).end - spanOf(b).end)
  for (const difference of inOrder) {
    const from = within(spanOf(difference).start - start, at, words.length)
    const to = within(spanOf(difference).end - start, from, words.length)
    if (from > at) pieces.push({ type: 'same', words: words.slice(at, from) })
    pieces.push({
      type: 'difference',
      words: words.slice(from, to),
      difference,
      gravity: gravityOf(difference.kind),
    })
    at = to
  }
  if (at < words.length) pieces.push({ type: 'same', words: words.slice(at) })
  return pieces
}

function within(at: number, least: number, most: number): number {
  return Math.min(Math.max(at, least), most)
}
