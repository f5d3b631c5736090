import type { Span } from '../records.ts'

/** Code units at the end of a text in which a page says whose it is and whom to ask. */
const TAIL = 3_000

/** The end of a text, in which a page says whose it is and whom to ask. */
export function tailOf(text: string): string {
  return text.slice(-TAIL)
}

/** Where a pattern matches; `offset` is where `text` begins in what the spans are of. */
export function matchesOf(text: string, pattern: RegExp, offset = 0): Span[] {
  return [...text.matchAll(pattern)].map(match => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }))
}
