import type { Anchor, Excerpt, QuoteCheck, Span } from '../records.ts'
import { anchorAt } from './anchor.ts'

/** Where an excerpt's words stand in another reading of the same bytes. */
export interface CarriedOver {
  readonly anchor: Anchor
  /** The check as it was made, its places moved along: the words are the same. */
  readonly check: QuoteCheck
}

/**
 * Finds an excerpt's passage in another reading of the bytes that its text was read from.
 *
 * Only letter by letter, and only where there is no doubt which place it is: the bytes are the same and so is their
 * order, so the second of three stays the second of three. `null` where the words stand there no more, or another
 * number of times: nothing is moved to a place that merely looks alike.
 */
export function carryOver(excerpt: Excerpt, before: string, after: string): CarriedOver | null {
  const { anchor, check } = excerpt
  if (anchor === null || anchor.exact === '') return null
  const { exact, span } = anchor
  if (before.slice(span.start, span.end) !== exact) return null
  const [places, others] = [placesOf(before, exact), placesOf(after, exact)]
  const start = places.length === others.length ? others[places.indexOf(span.start)] : undefined
  if (start === undefined) return null
  return {
    anchor: anchorAt(after, { start, end: start + exact.length }),
    check: movedCheck(check, start - span.start),
  }
}

/** Every place where the words stand, also where they overlap. */
function placesOf(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}

/** A check whose passage stands `by` code units further on, word for word. */
export function movedCheck(check: QuoteCheck, by: number): QuoteCheck {
  const moved = ({ start, end }: Span): Span => ({ start: start + by, end: end + by })
  return {
    ...check,
    differences: check.differences.map(difference => ({ ...difference, sourceSpan: moved(difference.sourceSpan) })),
  }
}
