import { daysOf } from '../calendar.ts'
import type { Token } from '../tokens.ts'
import type { FigureWords } from '../words/words.ts'
import { monthDays, solarDays } from './monthDays.ts'
import type { Spot } from './spotted.ts'
import { inShiftedYear, shiftedYearAfter } from './yearNumber.ts'

/** Days of a month, up to the token `end`; `first` and `last` are one where there is one day. */
export interface DayRead {
  readonly first: number
  readonly last: number
  readonly end: number
}

/** "3", "3rd", "3-7", "3 to 7", "3 and 4". */
export function daysAt(tokens: readonly Token[], at: number, words: FigureWords): DayRead | null {
  const first = dayNumber(tokens, at, words)
  if (first === null) return null
  const row = rowOfDays(tokens, first, words)
  if (row !== null) return row
  const end = isGermanOrdinal(tokens, first.end, words) ? first.end + 1 : first.end
  const join = tokens[end]
  if (
    join !== undefined &&
    (words.rangeJoins.has(join.plain) || words.listJoins.has(join.plain)) &&
    join.plain !== ','
  ) {
    const last = dayNumber(tokens, end + 1, words)
    const isOneTime =
      words.rangeJoins.has(join.plain) || last?.day === first.day + 1 || words.ranges.has(tokens[at - 1]?.plain ?? '')
    if (last !== null && last.day > first.day && isOneTime) return { first: first.day, last: last.day, end: last.end }
  }
  return { first: first.day, last: first.day, end: first.end }
}

/** "20, 21 and 22" of March, day by day; `null` for two or for others. */
function rowOfDays(
  tokens: readonly Token[],
  first: { readonly day: number; readonly end: number },
  words: FigureWords,
): DayRead | null {
  let last = first
  for (let isLast = false; !isLast;) {
    const join = tokens[last.end]?.plain ?? ''
    const next = dayNumber(tokens, last.end + 1, words)
    if (next?.day !== last.day + 1 || !words.listJoins.has(join)) return null
    isLast = join !== ','
    last = next
  }
  return { first: first.day, last: last.day, end: last.end }
}

/** The stop of "12. bis 13. September". */
function isGermanOrdinal(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  const token = tokens[at]
  return words.nounRule === 'capital' && token?.plain === '.' && !token.isSpaced
}

/** A day from 1 to 31 in digits, with the ending of an ordinal where it has one. */
export function dayNumber(
  tokens: readonly Token[],
  at: number,
  words: FigureWords,
): { readonly day: number; readonly end: number } | null {
  const token = tokens[at]
  const day = token?.type === 'number' && token.isWhole && token.plain.length <= 2 ? token.value : null
  if (day === null || day < 1 || day > 31) return null
  const next = tokens[at + 1]
  const isEnding = next !== undefined && !next.isSpaced && words.ordinalEndings.has(next.plain)
  return { day, end: isEnding ? at + 2 : at + 1 }
}

/** A month from 1, of the Gregorian or of the Solar Hijri calendar. */
export interface MonthRead {
  readonly month: number
  readonly isSolar: boolean
}

/** The month that is named at `at`; in languages that write months with a capital only where there is one. */
export function monthAt(tokens: readonly Token[], at: number, words: FigureWords): MonthRead | null {
  const token = tokens[at]
  if (token?.type !== 'word') return null
  const two = `${token.plain} ${tokens[at + 1]?.plain ?? ''}`
  const solar = words.solarMonths.get(token.plain)
  if (solar !== undefined) return { month: solar, isSolar: true }
  const month = words.months.get(two) ?? words.months.get(token.plain)
  if (month === undefined || (words.nounRule !== 'first' && !token.isCapital)) return null
  return { month, isSolar: false }
}

/** Tokens that the name of a month takes: two for كانون الثاني, and the stop of "Jan." */
export function afterMonth(tokens: readonly Token[], at: number, words: FigureWords): number {
  const token = tokens[at]
  const two = `${token?.plain ?? ''} ${tokens[at + 1]?.plain ?? ''}`
  if (words.months.has(two)) return at + 2
  const isShort = (token?.plain.length ?? 0) <= 4 && tokens[at + 1]?.plain === '.' && tokens[at + 1]?.isSpaced === false
  return isShort && tokens[at + 2]?.type === 'number' ? at + 2 : at + 1
}

/** Days or a whole month of a year, or of a year that the text leaves out; `null` where there are no such days. */
export function fixedOrYearless(month: MonthRead, days: DayRead | null, year: number | null, end: number): Spot | null {
  const range = days === null ? null : ([days.first, days.last] as const)
  if (year === null) {
    return month.isSolar
      ? null
      : { end, when: { type: 'yearless', month: month.month, days: range, part: null, which: null } }
  }
  const whole = month.isSolar ? solarDays(year, month.month, range) : monthDays(year, month.month, range)
  return whole && { end, when: { type: 'fixed', days: whole } }
}

/** The same of a year that is told by how far it is away: "11 November last year"; `null` where none is. */
export function inYearAfter(
  tokens: readonly Token[],
  { month, isSolar }: MonthRead,
  days: DayRead | null,
  end: number,
  words: FigureWords,
): Spot | null {
  const year = isSolar ? null : shiftedYearAfter(tokens, end, words)
  const part = { first: month - 1, count: 1 }
  return year && inShiftedYear(year, days === null ? part : { ...part, days: [days.first, days.last] })
}

/** A date in digits alone: 2021-05-03; years below 1500 are of the Solar Hijri calendar. */
export function inDigits(token: Token, at: number): Spot | null {
  const [year = 0, month = 0, day = 0] = token.plain.split('-').map(Number)
  const days = year < 1000 ? null : year < 1500 ? solarDays(year, month, [day, day]) : daysOf(year, month, day)
  return days && { end: at + 1, when: { type: 'fixed', days } }
}
