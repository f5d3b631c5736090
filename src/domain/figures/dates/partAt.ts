import { daysOf, partOf } from '../calendar.ts'
import { numberAt } from '../numbers.ts'
import { defaultQuantities } from '../quantities.ts'
import type { Token } from '../tokens.ts'
import { type FigureWords, type MonthsOfYear, type PartOfPeriod, phraseAt } from '../words/words.ts'
import { afterMonth, fixedOrYearless, inYearAfter, monthAt } from './dayAndMonth.ts'
import type { Spot } from './spotted.ts'
import { fixedYears, skipJoins, yearAfter, yearNumber } from './yearNumber.ts'
import { decadeAt } from './years.ts'

/** "early 2019", "mid-2015", "the end of March", "late 1980s", "first half of 2020", "second quarter of 2022". */
export function partAt(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  const share = shareOfYear(tokens, at, words)
  if (share !== null) return share
  const part = phraseAt(tokens, at, words.parts)
  if (part === null) return null
  let start = part.end
  while (start < part.end + 2 && (words.dateJoins.has(tokens[start]?.plain ?? '') || tokens[start]?.plain === '-'))
    start++
  const inner = tokens[start]
  if (inner === undefined) return null
  const whole =
    inner.type === 'number'
      ? (decadeAt(tokens, start, words) ?? plainYear(tokens, start))
      : (monthInPart(tokens, start, words) ?? relativeAt(tokens, start, words))
  if (whole?.when.type === 'fixed')
    return { end: whole.end, when: { type: 'fixed', days: partOf(whole.when.days, part.value) } }
  if (whole?.when.type === 'yearless') return { end: whole.end, when: { ...whole.when, part: part.value } }
  if (whole?.when.type !== 'shift' && whole?.when.type !== 'after') return null
  const inside = whole.when.part
  return {
    end: whole.end,
    when: { ...whole.when, part: isMonths(inside) ? { ...inside, third: part.value } : part.value },
  }
}

function isMonths(part: PartOfPeriod | null): part is MonthsOfYear {
  return part !== null && typeof part !== 'string' && 'count' in part
}

/** "late last year", "early next month", "the end of the week". */
function relativeAt(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  const isAround = tokens[at - 1]?.plain === 'the' || tokens[at - 1]?.plain === '-'
  const shift = phraseAt(tokens, at, words.relative) ?? (isAround ? phraseAt(tokens, at, words.periodsAround) : null)
  if (shift === null || shift.value.unit === 'day' || shift.value.unit === 'weekend') return null
  return { end: shift.end, when: { type: 'shift', shift: shift.value, part: null } }
}

function monthInPart(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  const month = monthAt(tokens, at, words)
  if (month === null) return null
  const end = afterMonth(tokens, at, words)
  const year = yearAfter(tokens, end, words, month.isSolar)
  const shifted = year === null ? inYearAfter(tokens, month, null, end, words) : null
  return shifted ?? fixedOrYearless(month, null, year?.year ?? null, year?.end ?? end)
}

function plainYear(tokens: readonly Token[], at: number): Spot | null {
  const year = yearNumber(tokens[at], false)
  return year === null ? null : fixedYears(year, year, at + 1)
}

/** "the third quarter of 2021", "the first half of this year", "the last three months of 2019". */
function shareOfYear(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  const part = monthsOfYear(tokens, at, words)
  if (part === null) return null
  const end = skipJoins(tokens, part.end, words)
  const year = yearNumber(tokens[end], false)
  if (year !== null) {
    const whole = daysOf(year)
    return whole && { end: end + 1, when: { type: 'fixed', days: partOf(whole, part.months) } }
  }
  const shift = phraseAt(tokens, end, words.relative)
  if (shift?.value.unit === 'year')
    return { end: shift.end, when: { type: 'shift', shift: shift.value, part: part.months } }
  const around = tokens[end - 1]?.plain === 'the' ? phraseAt(tokens, end, words.periodsAround) : null
  if (around?.value.unit === 'year')
    return { end: around.end, when: { type: 'months', months: part.months, isOver: false } }
  return isQuarterAlone(tokens, at, part, words)
    ? { end: part.end, when: { type: 'months', months: part.months, isOver: true } }
    : null
}

/** "In the third quarter", but neither "the first quarter of the match" nor "the second quarter-final". */
function isQuarterAlone(
  tokens: readonly Token[],
  at: number,
  { isQuarter, end }: MonthsRead,
  words: FigureWords,
): boolean {
  const [next, behind] = [tokens[end]?.plain ?? '', tokens[end + 1]?.plain ?? '']
  if (!isQuarter || words.articles.has(tokens[at - 1]?.plain ?? '')) return false
  return next !== 'of' && tokens[end - 1]?.plain !== 'of' && !isFinal(next) && !(next === '-' && isFinal(behind))
}

function isFinal(word: string): boolean {
  return word === 'final' || word === 'finals'
}

interface MonthsRead {
  readonly months: MonthsOfYear
  /** Whether it is a quarter with its number. */
  readonly isQuarter: boolean
  readonly end: number
}

function monthsOfYear(tokens: readonly Token[], at: number, words: FigureWords): MonthsRead | null {
  const named = namedQuarter(tokens, at, words)
  if (named !== null) return named
  const ordinal = ordinalNumber(tokens, at, words)
  const last = phraseAt(tokens, at, words.last)
  const lead = ordinal?.end ?? last?.end ?? (words.lastOf.has(tokens[at]?.plain ?? '') ? at + 1 : undefined)
  if (lead === undefined) return null
  const read = numberAt(tokens, lead, words, defaultQuantities)
  const period = read === null ? null : phraseAt(tokens, read.end, words.periods)
  if (read !== null && period?.value === 'month' && Number.isInteger(read.lo) && read.lo > 1 && read.lo < 12) {
    if (ordinal === null) return { isQuarter: false, months: { first: 12 - read.lo, count: read.lo }, end: period.end }
    return ordinal.value === 1 ? { isQuarter: false, months: { first: 0, count: read.lo }, end: period.end } : null
  }
  const quarter = phraseAt(tokens, lead, words.quarters)
  const share = quarter ?? phraseAt(tokens, lead, words.halves)
  const count = quarter === null ? 6 : 3
  const place = ordinal?.value ?? 12 / count
  if (share === null || place * count > 12) return null
  const isQuarter = quarter !== null && ordinal !== null
  return { isQuarter, months: { first: (place - 1) * count, count }, end: share.end }
}

/** "Q1", "Quarter 1" */
function namedQuarter(tokens: readonly Token[], at: number, words: FigureWords): MonthsRead | null {
  const [name, number] = [tokens[at], tokens[at + 1]]
  const isShort = name?.plain === 'q' && number?.isSpaced === false
  if (!isShort && !words.quarters.has(name?.plain ?? '')) return null
  const place = number?.type === 'number' && number.isWhole ? number.value : 0
  return place >= 1 && place <= 4
    ? { isQuarter: true, months: { first: (place - 1) * 3, count: 3 }, end: at + 2 }
    : null
}

/** "19th century": from its year 1 on, 1801 to 1900. */
export function ordinalAt(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  const ordinal = ordinalNumber(tokens, at, words)
  if (ordinal === null) return null
  const century = phraseAt(tokens, ordinal.end, words.centuries)
  if (century === null) return shareOfYear(tokens, at, words)
  return ordinal.value <= 21 ? fixedYears(ordinal.value * 100 - 99, ordinal.value * 100, century.end) : null
}

function ordinalNumber(
  tokens: readonly Token[],
  at: number,
  words: FigureWords,
): { readonly value: number; readonly end: number } | null {
  const token = tokens[at]
  if (token === undefined) return null
  const word = words.ordinals.get(token.plain)
  if (word !== undefined) return { value: word, end: at + 1 }
  const next = tokens[at + 1]
  if (token.type !== 'number' || !token.isWhole || next === undefined || next.isSpaced) return null
  return words.ordinalEndings.has(next.plain) ? { value: token.value, end: at + 2 } : null
}
