import type { Span } from '../records.ts'
import { cutsSurrogatePair, trimSpan } from '../text/characters.ts'

/** Code units of a passage: about two paragraphs of a report, or what fits one screen of results. */
const LENGTH = 1000
/** A border further back than this would make a passage too short to rank fairly. */
const LEAST = 400

/**
 * Cuts a text into passages of at most {@link LENGTH} code units, in order and without overlap: where a paragraph ends
 * if one does in the second half, else where a sentence does, else between words.
 *
 * White space between passages belongs to none; every other character is in one.
 */
export function passagesOf(text: string): Span[] {
  const passages: Span[] = []
  for (let start = 0; start < text.length;) {
    const end = text.length - start <= LENGTH ? text.length : borderIn(text, start)
    const passage = trimSpan(text, { start, end })
    if (passage.start < passage.end) passages.push(passage)
    start = end
  }
  return passages
}

/** Where the passage that begins at `start` ends. */
function borderIn(text: string, start: number): number {
  const part = text.slice(start + LEAST, start + LENGTH)
  for (const border of borders) {
    const at = lastEnd(part, border)
    if (at >= 0) return start + LEAST + at
  }
  const end = start + LENGTH
  return cutsSurrogatePair(text, end) ? end - 1 : end
}

/** From what parts most: a blank line, the end of a sentence, a line's end, white space. */
const borders = [/\n\s*\n/g, /[.!?…。！？؟۔]["'”’»)\]]*\s|[。！？]/g, /\n/g, /\s/g]

function lastEnd(part: string, border: RegExp): number {
  let end = -1
  for (const match of part.matchAll(border)) end = match.index + match[0].length
  return end
}
