import type { Anchor, Span } from '../records.ts'
import { cutsSurrogatePair } from '../text/characters.ts'

/** Code units of context on each side, about half a line of print. Hypothesis keeps as many. */
export const CONTEXT_LENGTH = 32

/** The anchor of the passage at `span`. Its context is a code unit shorter where a longer one would cut a character. */
export function anchorAt(text: string, span: Span): Anchor {
  const from = Math.max(0, span.start - CONTEXT_LENGTH)
  const to = Math.min(text.length, span.end + CONTEXT_LENGTH)
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(cutsSurrogatePair(text, from) ? from + 1 : from, span.start),
    suffix: text.slice(span.end, cutsSurrogatePair(text, to) ? to - 1 : to),
    span,
  }
}
