import type { Span } from '../records.ts'

/** Where any of the phrases, parted by `|`, stands as whole words, in capitals or not. */
export function phrasesIn(text: string, phrases: string): Span[] {
  if (phrases === '') return []
  return [...text.matchAll(patternOf(phrases))].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

const patterns = new Map<string, RegExp>()

/** The longest first. */
function patternOf(phrases: string): RegExp {
  const known = patterns.get(phrases)
  if (known !== undefined) return known
  const list = phrases
    .split('|')
    .toSorted((a, b) => b.length - a.length)
    .join('|')
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${list})(?![\p{L}\p{M}])`, 'giu')
  patterns.set(phrases, pattern)
  return pattern
}
