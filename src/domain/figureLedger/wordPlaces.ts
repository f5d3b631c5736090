import type { Span } from '../records.ts'
import { literally } from '../text/literally.ts'

/**
 * Where words stand in a wording, in order, without overlap: as they are given, else but for case and the kind of white
 * space. Nowhere for words of nothing but white space.
 */
export function wordPlaces(text: string, words: string): Span[] {
  const pattern = literally(words)
  if (pattern === '') return []
  const found = (flags: string): Span[] =>
    [...text.matchAll(new RegExp(pattern, flags))].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }))
  const exact = found('gu')
  return exact.length > 0 ? exact : found('giu')
}
