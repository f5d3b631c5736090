import { findWords, wordPattern } from '../domain/text/findWords.ts'
import type { FoundPlaces } from './findInText.ts'

/** What one stretch of a text gave. */
export interface StretchFound {
  readonly places: FoundPlaces
  /** There are more places than anybody steps through: nothing comes after this. */
  readonly more: boolean
}

/** More places than anybody steps through: a letter stands in a book a million times. */
export const MOST_PLACES = 100_000
/** Code units looked through at a time: a few milliseconds. */
const STRETCH = 1 << 20

/** Looks through a text stretch by stretch; gives nothing where there are no words to look for. */
export function* findPlaces(text: string, query: string): Generator<StretchFound> {
  const pattern = wordPattern(query)
  if (pattern === null) return
  let left = MOST_PLACES
  for (let start = 0; start < text.length; start += STRETCH) {
    const spans = findWords(text, pattern, { start, end: Math.min(text.length, start + STRETCH) })
    const places = Uint32Array.from(spans.slice(0, left).flatMap(span => [span.start, span.end]))
    left -= spans.length
    yield { places, more: left < 0 }
    if (left < 0) return
  }
}
