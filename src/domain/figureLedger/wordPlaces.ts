import type { Span } from '../records.ts'

/**
 * Where words stand in a wording, in order, without overlap: as they are given, else but for case and the kind of white
 * space. Nowhere for words of nothing but white space.
 */
export function wordPlaces(text: string, words: string): Span[] {
  const parts = words.trim().split(/\s+/).map(escaped)
  if (parts[0] === '') return []
  const found = (flags: string): Span[] =>
    [...text.matchAll(new RegExp(parts.join('\\s+'), flags))].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }))
  const exact = found('gu')
  return exact.length > 0 ? exact : found('giu')
}

function escaped(words: string): string {
  return words.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
}
