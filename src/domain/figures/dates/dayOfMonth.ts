import { between, calendarDay } from '../calendar.ts'
import { headNounAt } from '../headNoun.ts'
import type { Token } from '../tokens.ts'
import type { FigureWords } from '../words/words.ts'
import {
  afterMonth,
  dayNumber,
  type DayRead,
  daysAt,
  fixedOrYearless,
  inYearAfter,
  monthAt,
  type MonthRead,
} from './dayAndMonth.ts'
import type { Spot } from './spotted.ts'
import { inShiftedYear, shiftedYearAfter, skipJoins, yearAfter } from './yearNumber.ts'

/** "3 May 2021", "3 de mayo de 2021", "the 3rd of May". */
export function dayFirst(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  const days = daysAt(tokens, at, words)
  if (days === null) return null
  const monthStarts = skipJoins(tokens, days.end, words)
  const month = monthAt(tokens, monthStarts, words)
  if (month === null) return inListOfDays(tokens, days, words)
  const end = afterMonth(tokens, monthStarts, words)
  const year = yearAfter(tokens, end, words, month.isSolar)
  const shifted = year === null ? inYearAfter(tokens, month, days, end, words) : null
  return shifted ?? fixedOrYearless(month, days, year?.year ?? yearOfNext(tokens, end, words, month), year?.end ?? end)
}

/** The 3 of "3 and 9 April", of "3, 4 and 9 April". */
function inListOfDays(tokens: readonly Token[], days: DayRead, words: FigureWords): Spot | null {
  const join = tokens[days.end]
  const next = days.first === days.last ? dayNumber(tokens, days.end + 1, words) : null
  if (join === undefined || next === null || next.day <= days.first || words.nounRule !== 'plural') return null
  const isListed = join.plain === 'and' || (join.plain === ',' && tokens[next.end]?.plain === 'and')
  const other = isListed ? dayFirst(tokens, days.end + 1, words)?.when : undefined
  if (other?.type === 'yearless') return { end: days.end, when: { ...other, days: [days.first, days.first] } }
  if (other?.type !== 'fixed') return null
  const { year, month } = calendarDay(other.days.from)
  return fixedOrYearless({ month, isSolar: false }, days, year, days.end)
}

/** "May 3, 2021", "May 3-7", "May 2021", "in May". */
export function monthFirst(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  const month = monthAt(tokens, at, words)
  if (month === null) return null
  const end = afterMonth(tokens, at, words)
  const days = daysAt(tokens, end, words)
  if (
    days !== null &&
    (days.end > end + 1 || isOfDay(tokens, at, words) || !countsSomething(tokens, days.end, words))
  ) {
    const year = yearAfter(tokens, days.end, words, month.isSolar)
    const shifted = year === null ? inYearAfter(tokens, month, days, days.end, words) : null
    return shifted ?? fixedOrYearless(month, days, year?.year ?? null, year?.end ?? days.end)
  }
  const year = yearAfter(tokens, end, words, month.isSolar)
  if (year !== null) return fixedOrYearless(month, null, year.year, year.end)
  const shifted = inYearAfter(tokens, month, null, end, words)
  if (shifted !== null) return shifted
  return monthRange(tokens, at, end, month, words) ?? monthAlone(tokens, at, end, month, words)
}

/** "The July 7 bombings" */
function isOfDay(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  return words.nounRule === 'plural' && tokens[at - 1]?.plain === 'the'
}

/** "March to June 2020" is one date; "March and June 2020" are two of one year. */
function monthRange(
  tokens: readonly Token[],
  at: number,
  end: number,
  month: MonthRead,
  words: FigureWords,
): Spot | null {
  const join = tokens[end]?.plain ?? ''
  const other = monthAt(tokens, end + 1, words)
  if (other === null || (!words.rangeJoins.has(join) && !words.listJoins.has(join))) return null
  const otherEnd = afterMonth(tokens, end + 1, words)
  const year = yearAfter(tokens, otherEnd, words, month.isSolar)
  if (year === null) {
    const shifted = month.isSolar ? null : shiftedYearAfter(tokens, otherEnd, words)
    return shifted === null
      ? monthAlone(tokens, at, end, month, words)
      : inShiftedYear({ ...shifted, end }, { first: month.month - 1, count: 1 })
  }
  const first = fixedOrYearless(month, null, year.year, end)
  if (!words.rangeJoins.has(join)) return first
  const last = fixedOrYearless(other, null, year.year, year.end)
  if (first?.when.type !== 'fixed' || last?.when.type !== 'fixed') return null
  return { end: year.end, when: { type: 'fixed', days: between(first.when.days, last.when.days) } }
}

function monthAlone(
  tokens: readonly Token[],
  at: number,
  end: number,
  { month, isSolar }: MonthRead,
  words: FigureWords,
): Spot | null {
  const [token, before] = [tokens[at], tokens[at - 1]]
  if (isSolar || token === undefined || before === undefined) return null
  const isExpected =
    words.dateBefore.has(before.plain) || (!isDoubtful(token, words) && words.determiners.has(before.plain))
  const isPlain =
    words.nounRule === 'first' && /^[a-zà-ÿ]+$/.test(token.plain) && !token.isCapital && !isDoubtful(token, words)
  if (!(isExpected || isPlain) || token.opensLine) return null
  if (isDoubtful(token, words) && tokens[end]?.isCapital === true && tokens[end]?.type === 'word') return null
  return { end, when: { type: 'yearless', month, days: null, part: null, which: null } }
}

function isDoubtful(token: Token, words: FigureWords): boolean {
  return words.doubtfulMonths.has(token.plain)
}

/** The year of "3 May" in "3 May to 6 June 2021". */
function yearOfNext(tokens: readonly Token[], at: number, words: FigureWords, month: MonthRead): number | null {
  const join = tokens[at]?.plain ?? ''
  if (!words.rangeJoins.has(join) && !words.listJoins.has(join)) return null
  const days = daysAt(tokens, at + 1, words)
  if (days === null) return null
  const start = skipJoins(tokens, days.end, words)
  const other = monthAt(tokens, start, words)
  return other && (yearAfter(tokens, afterMonth(tokens, start, words), words, month.isSolar)?.year ?? null)
}

/** "In March 20 people": the number belongs to the people. */
function countsSomething(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  const next = tokens[at]
  if (words.scales.has(next?.plain ?? '') || next?.plain === '%') return true
  if (next?.opensLine === true) return false
  return next?.type === 'word' && next.isSpaced && headNounAt(tokens, at, words, false) !== null
}
