import type { Language } from './language.ts'
import { LONGEST_LIMIT, limitsAlike } from './limitWords.ts'
import { isSameAmount } from './numberValue.ts'

/** Whether two phrases are one number with one hedge, in whatever words: "over 30,000", "more than thirty thousand". */
export function isSameLimit(phrase: string, other: string, language: Language): boolean {
  const [ours, theirs] = [hedgedNumber(phrase), hedgedNumber(other)]
  if (ours === null || theirs === null || !ours.alike.includes(theirs.alike[0] ?? '')) return false
  return ours.number === theirs.number || isSameAmount(ours.number, theirs.number, language)
}

interface HedgedNumber {
  readonly alike: readonly string[]
  readonly number: string
}

function hedgedNumber(phrase: string): HedgedNumber | null {
  const words = phrase.trim().split(/\s+/)
  for (let length = Math.min(LONGEST_LIMIT, words.length - 1); length > 0; length--) {
    const alike = limitsAlike(words.slice(0, length))
    if (alike.length > 0) return { alike, number: words.slice(length).join(' ') }
  }
  return null
}
