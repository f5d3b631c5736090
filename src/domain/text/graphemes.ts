import type { Span } from '../records.ts'
import { isLowSurrogate } from './characters.ts'

/** Code units looked at on each side of an offset: longer than any emoji sequence in use (the longest has 35). */
const WINDOW = 64

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * Widens a span until neither end cuts what a person sees as one character: a surrogate pair, a letter and its marks,
 * an emoji sequence, CR LF (Unicode UAX #29). An empty span moves back to the nearest boundary and stays empty.
 */
export function snapToGraphemes(text: string, span: Span): Span {
  const start = boundaryBefore(text, span.start)
  return { start, end: span.end <= span.start ? start : boundaryAfter(text, span.end) }
}

/** The nearest boundary at or before `offset`. */
function boundaryBefore(text: string, offset: number): number {
  return clusterAround(text, offset)?.start ?? offset
}

/** The nearest boundary at or after `offset`. */
function boundaryAfter(text: string, offset: number): number {
  return clusterAround(text, offset)?.end ?? offset
}

/** The cluster that `offset` cuts; `null` where it cuts none. */
function clusterAround(text: string, offset: number): Span | null {
  if (offset <= 0 || offset >= text.length || isPlain(text, offset)) return null
  const from = safeStart(text, offset)
  for (const { index, segment } of segmenter.segment(text.slice(from, offset + WINDOW))) {
    const start = from + index
    if (start >= offset) return null
    if (start + segment.length > offset) return { start, end: start + segment.length }
  }
  return null
}

/** Two printable ASCII characters side by side are always two characters. */
function isPlain(text: string, offset: number): boolean {
  return isPrintable(text.charCodeAt(offset - 1)) && isPrintable(text.charCodeAt(offset))
}

/** Where a window may begin: a printable ASCII character opens a cluster, whatever stands before it. */
function safeStart(text: string, offset: number): number {
  const earliest = Math.max(0, offset - WINDOW)
  for (let at = offset - 1; at > earliest; at--) if (isPrintable(text.charCodeAt(at))) return at
  return earliest > 0 && isLowSurrogate(text.charCodeAt(earliest)) ? earliest - 1 : earliest
}

function isPrintable(code: number): boolean {
  return code >= 0x20 && code < 0x7f
}
