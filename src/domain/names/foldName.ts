import { foldForSearch } from '../text/foldForSearch.ts'

/**
 * A word of a name for comparing, never for showing: small letters without accents, apostrophes and hyphens, one form of
 * each Arabic letter, the Russian ё as е, and without a possessive ending.
 */
export function foldName(word: string): string {
  return foldForSearch(word.replace(/(?:['’]s|(?<=s)['’])$/iu, ''))
    .replaceAll('ى', 'ی')
    .replaceAll('ة', 'ه')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ــ\u200c]/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
