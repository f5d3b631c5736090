import { knownLanguages, type Language } from './language.ts'
import { hedgesAnywhere, LONGEST_LIMIT, limitsAlike } from './limitWords.ts'
import { isSameAmount } from './numberValue.ts'

/** Whether two phrases are one number with one hedge, in whatever words: "over 30,000", "more than thirty thousand". */
export function isSameLimit(phrase: string, other: string, language: Language): boolean {
  const [ours, theirs] = [hedgedNumber(phrase, language), hedgedNumber(other, language)]
  if (ours === null || theirs === null || !ours.alike.includes(theirs.alike[0] ?? '')) return false
  return ours.number === theirs.number || isSameAmount(ours.number, theirs.number, language)
}

/** Whether two phrases hedge their numbers in other words, of which some hedge in certain places alone: over, about, up to. */
export function mayDifferInPlace(phrase: string, other: string): boolean {
  return knownLanguages.some(language => {
    const [ours, theirs] = [hedgedNumber(phrase, language), hedgedNumber(other, language)]
    if (ours === null || theirs === null || ours.hedge === theirs.hedge) return false
    return ![ours, theirs].every(({ hedge }) => hedgesAnywhere(hedge.split(' ')))
  })
}

interface HedgedNumber {
  readonly hedge: string
  readonly alike: readonly string[]
  readonly number: string
}

function hedgedNumber(phrase: string, language: Language): HedgedNumber | null {
  const words = phrase.trim().split(/\s+/)
  for (let length = Math.min(LONGEST_LIMIT, words.length - 1); length > 0; length--) {
    const hedge = words.slice(0, length)
    const alike = limitsAlike(hedge, language)
    if (alike.length > 0) return { hedge: hedge.join(' ').toLowerCase(), alike, number: words.slice(length).join(' ') }
  }
  return null
}
