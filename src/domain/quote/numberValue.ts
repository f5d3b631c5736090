import { digitValue } from '../text/characters.ts'
import { hanValue } from './hanNumber.ts'
import { type Language, plainWord } from './language.ts'

/** Whether a word is a number, in digits or in words. */
export function isNumber(word: string, language: Language): boolean {
  return /\p{N}/u.test(word) || partsOfNumber(word).some(part => language.numbers.has(part))
}

/**
 * What a phrase of digits and number words amounts to (thirty thousand, 3 million, 30,000, 三千); `null` where it has
 * another word, is no number, or says no amount (thousands, the third). Reads hundreds, thousands and millions as they
 * multiply what stands before them.
 */
export function valueOf(phrase: string, language: Language): number | null {
  const inHan = hanValue(phrase)
  if (inHan !== null) return inHan
  let total = 0
  let group = 0
  let last: 'digits' | 'word' | null = null
  const words = withoutSpacing(
    phrase.replace(/^an?\s+/iu, article => (isScale(phrase.slice(article.length), language) ? '' : article)),
  )
  for (const word of words.split(/\s+/).flatMap(partsOfNumber)) {
    if (word === '' || (word === 'and' && last !== null)) continue
    const isDigits = /^\p{Nd}/u.test(word)
    const value = isDigits ? digitsValue(word) : (language.numbers.get(word) ?? null)
    if (value === null || (isDigits && last !== null)) return null
    if (group === 0 && language.pluralNumbers.has(word)) return null
    last = isDigits ? 'digits' : 'word'
    if (value >= 100 && !isDigits) {
      group = Math.max(1, group) * value
      if (value >= 1000) {
        total += group
        group = 0
      }
    } else group += value
  }
  return last === null ? null : total + group
}

/** Whether a phrase begins with a word that multiplies: "a hundred and six". */
function isScale(phrase: string, language: Language): boolean {
  const [first = ''] = phrase.split(/[\s-]/)
  return (language.numbers.get(plainWord(first)) ?? 0) >= 100
}

/** "30 000" is one number. */
function withoutSpacing(phrase: string): string {
  return phrase.replace(/(?<![\p{Nd}.,])\p{Nd}{1,3}(?:[ \u00a0\u2009\u202f]\p{Nd}{3})+(?!\p{Nd})/gu, number =>
    number.replace(/\s/gu, ''),
  )
}

/**
 * Whether two phrases are one number, one share of a hundred, or from one number to another, in whatever form: ninety
 * percent, 90%. What it is counted in belongs to it: $30 is neither 30 nor €30.
 */
export function isSameAmount(phrase: string, other: string, language: Language): boolean {
  if (signsOf(phrase) !== signsOf(other)) return false
  const amount = amountOf(phrase, language)
  if (amount !== null && amount === amountOf(other, language)) return true
  const [ends, others] = [range.exec(phrase), range.exec(other)]
  return ends && others ? [1, 2].every(nth => isSameAmount(ends[nth] ?? '', others[nth] ?? '', language)) : false
}

/** "10–15", "10-15", "ten to fifteen"; a hyphen between words makes one number of them: "sixty-four". */
const range = /^([\p{L}\p{N}.,]+)(?:\s?–\s?|(?<=\p{N})\s?-\s?(?=\p{N})|\s+(?:to|bis|à|до)\s+)([\p{L}\p{N}.,]+)$/iu

/** Signs of a currency, of a measure or a comparison, and a minus; percents are read with the amount. */
function signsOf(phrase: string): string {
  const minus = /(?:^|\s)[-–]\p{N}/u.test(phrase) ? '-' : ''
  return minus + phrase.replace(/[^\p{Sc}\p{Sm}‰‱°№#§]/gu, '')
}

function amountOf(phrase: string, language: Language): string | null {
  const number = phrase.replace(percent, '')
  if (number === phrase) return valueOf(phrase, language)?.toString() ?? null
  const value = number.trim() === '' ? '' : valueOf(number, language)
  return value === null ? null : `${value}%`
}

const percentWords = String.raw`(?<!\p{L})(?:per\s?cent|prozent|pour\s?cent|por\s?ciento|per\s?cento)`
const percent = new RegExp(String.raw`\s*(?:[%٪]|${percentWords})$`, 'iu')
const percentAfter = new RegExp(String.raw`^\s{0,2}${percentWords}(?!\p{L})`, 'iu')

/** Whether percents are read aloud in words before `end`. */
export function endsInPercent(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - LONGEST_PERCENT), end)
  return /\p{L}$/u.test(before) && percent.test(before)
}

/** Where the words end that read percents aloud from `start` on; `start` where there are none. */
export function percentEnd(text: string, start: number): number {
  return start + (percentAfter.exec(text.slice(start, start + LONGEST_PERCENT))?.[0].length ?? 0)
}

/** Where a percent sign ends that stands at `start`; `start` where none does. */
export function signEnd(text: string, start: number): number {
  return start + (/^\s?[%٪]/u.exec(text.slice(start, start + 2))?.[0].length ?? 0)
}

const LONGEST_PERCENT = 16

/** Where the sign or the words end that say in what the number before `end` is counted: a share or a currency; `end` where nothing does. */
export function countedEnd(text: string, end: number): number {
  const sign = /^\s?(?:[%٪‰‱°]|\p{Sc}(?!\s?\p{N}))/u.exec(text.slice(end, end + LONGEST_PERCENT))?.[0].length ?? 0
  return Math.max(percentEnd(text, end), end + sign)
}

/** Whether a phrase is how percents are read aloud, and nothing more. */
export function isPercent(phrase: string): boolean {
  return /\p{L}/u.test(phrase) && phrase.replace(percent, '').trim() === ''
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
