import { languageOfWords } from '../quote/language.ts'
import type { Passage } from './passage.ts'

/** A claim has no language of its own: that of evidence in the same one. BCP 47; `null` where nobody knows. */
export function languageOfClaim(text: string, evidence: readonly Pick<Passage, 'text' | 'language'>[]): string | null {
  const own = languageOfWords(text)
  return evidence.find(excerpt => languageOfWords(excerpt.text) === own)?.language ?? null
}
