import { foldForSearch } from '../text/foldForSearch.ts'

/** A word of a text with the accents behind its last letter. */
export function accentedWord(text: string, start: number, end: number): string {
  marksBehind.lastIndex = end
  return text.slice(start, marksBehind.test(text) ? marksBehind.lastIndex : end)
}

const marksBehind = /\p{M}+/uy

/** Whether a word has accents or vowel signs. */
export function hasAccents(word: string): boolean {
  return /\p{M}/u.test(word.normalize('NFD'))
}

/** Whether two forms of a word have the same accents, as far as they have the same letters: évacués and évacué. */
export function hasSameAccents(a: string, b: string): boolean {
  const [one, other] = [a, b].map(word => [...word.normalize('NFC').toLowerCase()])
  if (one === undefined || other === undefined) return false
  for (const [at, letter] of one.entries()) {
    const beside = other[at]
    if (beside === undefined || foldForSearch(letter) !== foldForSearch(beside)) return at > 0
    if (letter !== beside) return false
  }
  return one.length > 0
}
