import type { Span } from '../records.ts'

/** Digits, places of ten and larger units of numbers in Chinese characters, in both hands. */
const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const units: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }

/** Characters that a number in Chinese is written in, as a class of a pattern has them. */
export const hanNumerals = Object.keys({ ...digits, ...places, ...units }).join('')

const number = new RegExp(
  `^(?:\\d+(?:,\\d{3})*(?:\\.\\d+)?(?=[${hanNumerals}])|[${hanNumerals}])[\\d${hanNumerals}]*$`,
  'u',
)

/**
 * What a number in Chinese characters amounts to, with digits before its units or without (三千, 3千, 30万, 二〇一六);
 * `null` where the phrase is none.
 */
export function hanValue(phrase: string): number | null {
  if (!number.test(phrase)) return null
  const read = [...phrase.replaceAll(',', '').matchAll(/\d+(?:\.\d+)?|\D/gu)].map(([sign]) => sign)
  if (read.every(sign => sign in digits))
    return isSeveral(read) ? null : Number(read.map(sign => digits[sign]).join(''))
  let total = 0
  let section = 0
  let digit: number | null = null
  /** The place right before, which a digit behind may leave out: 三千五 is 3005 to nobody, and 3500 to many. */
  let shortened = false
  for (const sign of read) {
    const [place, unit] = [places[sign], units[sign]]
    if (place !== undefined) {
      section += (digit ?? 1) * place
      shortened = place > 10
      digit = null
    } else if (unit !== undefined) {
      const counted = section + (digit ?? (section === 0 && total === 0 ? 1 : 0))
      total = unit === 1e8 ? (total + counted) * unit : total + counted * unit
      section = 0
      shortened = true
      digit = null
    } else {
      if (digit !== null && digit !== 0) return null // 二三千: two or three
      digit = digits[sign] ?? Number(sign)
      if (digit === 0) shortened = false
    }
  }
  return digit !== null && shortened ? null : total + section + (digit ?? 0)
}

/** Two or three digits with nothing of a place tell about how many: 三五人 are three to five. A year has four. */
function isSeveral(read: readonly string[]): boolean {
  return (read.length === 2 || read.length === 3) && read.every(sign => digits[sign] !== 0)
}

/** Whether the span begins or ends inside a number in Chinese characters: 二十三 of 一百二十三, 五度 of 零下五度. */
export function cutsHanNumber(text: string, { start, end }: Span): boolean {
  return [start, end].some(at => isInsideHanNumber(text, at))
}

/** Whether a number in Chinese characters stands on both sides of a place, fractions (三分之一) and signs among it. */
export function isInsideHanNumber(text: string, at: number): boolean {
  const [before, after] = [text[at - 1] ?? '', text[at] ?? '']
  if (!hanOrDigit.test(before) || !hanOrDigit.test(after)) return false
  const [left, right] = [text.slice(Math.max(0, at - LONGEST_JOINT), at), text.slice(at, at + LONGEST_JOINT)]
  if (isNumeral(before) && isNumeral(after)) return inHan.test(before + after) || mixed.test(before + after)
  return insideJoint.some(([ends, opens]) => ends.test(left) && opens.test(right))
}

const inHan = /^\P{Nd}{2}$/u
/** 30万, 3千5百. */
const mixed = /[十百千万萬亿億]/u
const hanOrDigit = /[\p{sc=Han}\p{Nd}〇]/u
/** Code units of what joins or signs a number, with a character of it. */
const LONGEST_JOINT = 4
const numeral = `[${hanNumerals}\\p{Nd}]`
/** What may stand before and behind a place inside 三分之一, 三点五, 零下五. */
const insideJoint: readonly (readonly [RegExp, RegExp])[] = [
  [numeral, `(?:分之|[点點])${numeral}`],
  [`${numeral}分`, `之${numeral}`],
  [`${numeral}(?:分之|[点點])`, numeral],
  ['零下|负|負', numeral],
  ['零', `下${numeral}`],
].map(([ends, opens]) => [new RegExp(`(?:${ends})$`, 'u'), new RegExp(`^(?:${opens})`, 'u')])

function isNumeral(character: string): boolean {
  return hanNumerals.includes(character) || /\p{Nd}/u.test(character)
}

/** A whole number in Chinese characters, in each way that is common: 二千, 两千, 兩千; none from 10^12 on. */
export function hanNumbers(value: number): readonly string[] {
  if (!Number.isInteger(value) || value < 0 || value >= 1e12) return []
  const plain = value === 0 ? '零' : written(value)
  const ways = [plain, plain.replace(/^一十/, '十')]
  const withTwo = ways.flatMap(way => [way, way.replace(/二(?=[百千万亿])/gu, '两')])
  return [
    ...new Set(withTwo.flatMap(way => [way, way.replaceAll('万', '萬').replaceAll('亿', '億').replaceAll('两', '兩')])),
  ]
}

function written(value: number): string {
  for (const [unit, sign] of [
    [1e8, '亿'],
    [1e4, '万'],
  ] as const) {
    if (value < unit) continue
    const rest = value % unit
    const gap = rest > 0 && rest < unit / 10 ? '零' : ''
    return written(Math.floor(value / unit)) + sign + gap + (rest > 0 ? written(rest) : '')
  }
  let text = ''
  let isOpen = false
  for (const [place, sign] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / place) % 10
    if (digit === 0) isOpen = text !== ''
    else {
      text += (isOpen ? '零' : '') + '零一二三四五六七八九'.charAt(digit) + sign
      isOpen = false
    }
  }
  return text
}
