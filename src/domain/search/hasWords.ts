import { stemmer } from 'stemmer'
import type { Span } from '../records.ts'
import { scanWords, wordsOf } from './scanWords.ts'

/** The first place where words stand side by side and in that order, but for capitals, accents and what parts them. */
export function phraseAt(text: string, phrase: string): Span | null {
  const wanted = wordsOf(phrase)
  const words: string[] = []
  const spans: Span[] = []
  let found: Span | null = null
  scanWords(text, (letters, length, start, end) => {
    if (found) return
    words.push(String.fromCharCode(...letters.subarray(0, length)))
    spans.push({ start, end })
    const from = words.length - wanted.length
    if (from < 0 || !wanted.every((word, i) => words[from + i] === word)) return
    found = { start: spans[from]?.start ?? start, end }
  })
  return found
}

/** Words to be found: each cut one whole (`text`), and as they were captured. What is in both stands at the same place. */
export interface FindableWords {
  readonly text: string
  readonly captured: string
}

/** As {@link phraseAt}, also where the phrase has a word cut as it was captured ("mas-sacre"), or whole where it has a hyphen. */
export function phraseIn({ text, captured }: FindableWords, phrase: string): Span | null {
  const isCut = innerHyphen.test(phrase)
  return (
    phraseAt(text, phrase) ??
    (isCut ? (phraseAt(text, withoutHyphens(phrase)) ?? (captured === text ? null : phraseAt(captured, phrase))) : null)
  )
}

/** The words of a phrase that stand by a hyphen, and may be one; the others. */
export function firmWords(phrase: string): string {
  return phrase.replaceAll(hyphened, ' ')
}

/** Words with the hyphens in them taken out, each as one: "massacre" of "mas-sacre". */
export function withoutHyphens(words: string): string {
  return words.replaceAll(innerHyphens, '')
}

const innerHyphen = /(?<=\p{L}\p{M}*)[-\u2010\u2011](?=\p{L})/u
const innerHyphens = new RegExp(innerHyphen, 'gu')
/** Words with hyphens in them. */
export const hyphened = /[\p{L}\p{M}]+(?:[-\u2010\u2011][\p{L}\p{M}]+)+/gu

/** Whether all words stand in a text, in any form and order. The last may be the beginning of one. */
export function hasWords(text: string, words: string): boolean {
  const there = wordsOf(text)
  const stems = new Set(there.map(stemOf))
  return wordsOf(words).every(word => stems.has(stemOf(word)) || there.some(other => other.startsWith(word)))
}

/** Whether all words stand in a text, in any form and order. */
export function hasForms(text: string, words: string): boolean {
  const stems = new Set(wordsOf(text).map(stemOf))
  return wordsOf(words).every(word => stems.has(stemOf(word)))
}

function stemOf(word: string): string {
  return /^[a-z]+$/.test(word) ? stemmer(word) : word
}
