import { type Language, languageOfWords, plainWord } from '../quote/language.ts'
import { scanWords } from './scanWords.ts'
import type { QueryTerms, SearchIndex } from './searchIndex.ts'

/** What the words of a claim are asked for by, where passages are suggested for it. */
export interface ClaimTerms {
  /** Without the words that name nothing, if any names something. */
  readonly terms: QueryTerms
  /** Those of words that name something and are no numbers. */
  readonly naming: ReadonlySet<number>
}

/** The terms of a claim that passages may be suggested by: "his" and "did" stand in each of them and tell none from another. */
export function claimTerms(index: SearchIndex, claim: string): ClaimTerms {
  const language = languageOfWords(claim)
  const told = new Set<number>()
  const naming = new Set<number>()
  scanWords(claim, (letters, length, start, end) => {
    const term = index.termOf(letters, length)
    const word = plainWord(claim.slice(start, end))
    if (term < 0 || namesNothing(word, language)) return
    told.add(term)
    if (!language.numbers.has(word) && !/^\p{N}/u.test(word)) naming.add(term)
  })
  const { order, weights, accented } = index.termsOf(claim, false)
  if (told.size === 0) return { terms: { order, weights, accented }, naming }
  const kept = new Map([...weights].filter(([term]) => told.has(term)))
  return { terms: { order: order.filter(term => told.has(term)), weights: kept, accented }, naming }
}

/** Whether any of some terms stands in a text. */
export function hasAny(index: SearchIndex, text: string, terms: ReadonlySet<number>): boolean {
  let has = false
  scanWords(text, (letters, length) => {
    has ||= terms.has(index.termOf(letters, length))
  })
  return has
}

function namesNothing(word: string, language: Language): boolean {
  const { common, small, pronouns, hedges, negations, conditions } = language
  return [common, small, pronouns, hedges, negations, conditions].some(words => words.has(word))
}
