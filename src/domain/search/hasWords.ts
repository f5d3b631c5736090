import { stemmer } from 'stemmer'
import { wordsOf } from './scanWords.ts'

/** Whether words stand in a text side by side and in that order, but for capitals, accents and what parts them. */
export function hasPhrase(text: string, phrase: string): boolean {
  return ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(phrase).join(' ')} `)
}

/** Whether all words stand in a text, in any form and order. The last may be the beginning of one. */
export function hasWords(text: string, words: string): boolean {
  const there = wordsOf(text)
  const stems = new Set(there.map(stemOf))
  return wordsOf(words).every(word => stems.has(stemOf(word)) || there.some(other => other.startsWith(word)))
}

function stemOf(word: string): string {
  return /^[a-z]+$/.test(word) ? stemmer(word) : word
}
