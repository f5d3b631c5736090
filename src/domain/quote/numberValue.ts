import { digitValue } from '../text/characters.ts'
import { hanValue } from './hanNumber.ts'
import { type Language, plainWord } from './language.ts'

/** Whether a word is a number, in digits or in words. */
export function isNumber(word: string, language: Language): boolean {
  if (/\p{N}/u.test(word)) return true
  const plain = plainWord(word)
  return (
    language.numbers.has(plain) || (plain.includes('-') && plain.split('-').some(part => language.numbers.has(part)))
  )
}

/**
 * What a phrase of digits and number words amounts to (thirty thousand, 3 million, 30,000, 三千); `null` where it has
 * another word, is no number, or says no amount (thousands, the third), and where its words make no sum: years (nineteen
 * eighty-four), two numbers side by side (five six). Reads hundreds, thousands and millions as they multiply what stands
 * before them.
 */
export function valueOf(phrase: string, language: Language): number | null {
  const inHan = hanValue(phrase)
  if (inHan !== null) return inHan
  let sum: Sum | null = nothing
  const words = withoutSpacing(
    phrase.replace(/^an?\s+/iu, article => (isScale(phrase.slice(article.length), language) ? '' : article)),
  )
  for (const word of words.split(/\s+/).flatMap(partsOfNumber)) {
    if (word !== '') sum = withPart(sum, word, language)
    if (sum === null) return null
  }
  return sum === nothing ? null : amountIn(sum)
}

/** What has been read of a number. */
interface Sum {
  /** Of what has been multiplied by a thousand or more. */
  readonly total: number
  /** The least of those: what follows is below it. */
  readonly scale: number
  /** What a further thousand would multiply; `null` where nothing has been read since the last. */
  readonly group: number | null
  /** The value of the last word in the group, which says what may follow; of digits 1: no word is added to them. */
  readonly last: number
}

const nothing: Sum = { total: 0, scale: Infinity, group: null, last: 0 }

function amountIn({ total, scale, group }: Sum): number | null {
  return group !== null && group >= scale ? null : total + (group ?? 0)
}

function withPart(sum: Sum, word: string, language: Language): Sum | null {
  if (word === 'and' && sum !== nothing) return sum.group === null || sum.last >= 100 ? sum : null
  if (/^\p{Nd}/u.test(word)) {
    const value = digitsValue(word)
    return value === null || sum !== nothing ? null : { ...sum, group: value, last: 1 }
  }
  const value = language.numbers.get(word) ?? null
  if (value === null || (sum.group === null && language.pluralNumbers.has(word))) return null
  if (value >= 1000) return multiplied(sum, value)
  return value === 100 ? withHundreds(sum) : added(sum, value, language)
}

/** Two thousand, a million; in one word, as in Hebrew, two thousand. */
function multiplied({ total, scale, group }: Sum, value: number): Sum | null {
  const isPower = /^10+$/.test(String(value))
  const unit = isPower ? value : 1000
  if (unit >= scale || (group !== null && (!isPower || group >= unit))) return null
  return { total: total + (group ?? 1) * value, scale: unit, group: null, last: 0 }
}

/** "nineteen hundred". */
function withHundreds(sum: Sum): Sum | null {
  if (sum.group !== null && sum.group >= 100) return null
  return { ...sum, group: (sum.group ?? 1) * 100, last: 100 }
}

function added(sum: Sum, value: number, language: Language): Sum | null {
  const { total, group, last } = sum
  const isFirst = group === null && total === 0
  if (!isFirst && (!Number.isInteger(value) || value === 0)) return null
  if (group !== null && !mayFollow(last, value, language)) return null
  return { ...sum, group: (group ?? 0) + value, last: value }
}

/** Whether a word is less than the place of the one before: a unit behind "twenty", anything below 100 behind "hundred". */
function mayFollow(last: number, value: number, { numbers, addsToTen }: Language): boolean {
  const hasName = (of: number) => [...numbers.values()].includes(of)
  if (last === 10) return addsToTen && value < 10 && !hasName(10 + value)
  if (last === 60 && !hasName(70)) return value < 20 // soixante-quinze
  return value < (last >= 100 ? 100 : last > 10 && last % 10 === 0 ? 10 : 1)
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
