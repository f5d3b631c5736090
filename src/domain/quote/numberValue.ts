import type { Difference } from '../records.ts'
import { digitValue } from '../text/characters.ts'
import { knownLanguages, type Language, plainWord } from './language.ts'

/** Whether a word is a number, in digits or in words. */
export function isNumber(word: string, language: Language): boolean {
  return /\p{N}/u.test(word) || partsOfNumber(word).some(part => language.numbers.has(part))
}

/**
 * What a phrase of digits and number words amounts to (thirty thousand, 3 million, 30,000); `null` where it has another
 * word or is no number. Reads hundreds, thousands and millions as they multiply what stands before them.
 */
export function valueOf(phrase: string, language: Language): number | null {
  let total = 0
  let group = 0
  let any = false
  for (const word of phrase.split(/\s+/).flatMap(partsOfNumber)) {
    if (word === '' || (word === 'and' && any)) continue
    const value = /^\p{Nd}/u.test(word) ? digitsValue(word) : (language.numbers.get(word) ?? null)
    if (value === null) return null
    any = true
    if (value >= 100 && !/\p{Nd}/u.test(word)) {
      group = Math.max(1, group) * value
      if (value >= 1000) {
        total += group
        group = 0
      }
    } else group += value
  }
  return any ? total + group : null
}

/** Whether a difference is one number, written in two ways: thirty thousand, 30,000. It alters the words, and not what they say. */
export function isSameNumber({ kind, source, quote }: Difference): boolean {
  if (kind !== 'number') return false
  return knownLanguages.some(language => {
    const value = valueOf(source, language)
    return value !== null && value === valueOf(quote, language)
  })
}

/** "twenty-one" is two number words; "1,000" is one number. */
function partsOfNumber(word: string): string[] {
  const plain = plainWord(word)
  return /\p{N}/u.test(plain) ? [plain] : plain.split('-')
}

function digitsValue(digits: string): number | null {
  const grouped = /^\p{Nd}{1,3}(?:[, \u00a0\u202f'٬]\p{Nd}{3})+$/u.test(digits)
  const plain = grouped ? digits.replace(/[, \u00a0\u202f'٬]/g, '') : digits.replace(/[٫]/g, '.')
  const western = plain.replace(/\p{Nd}/gu, digit => String(digitValue(digit)))
  return /^\d+(?:\.\d+)?$/.test(western) ? Number(western) : null
}
