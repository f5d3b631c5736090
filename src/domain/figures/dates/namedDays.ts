import type { Token } from '../tokens.ts'
import { type FigureWords, phraseAt } from '../words/words.ts'
import { afterMonth, fixedOrYearless, inDigits, inYearAfter, monthAt } from './dayAndMonth.ts'
import { dayFirst, monthFirst } from './dayOfMonth.ts'
import { seasonDays } from './monthDays.ts'
import type { Spot, Which } from './spotted.ts'
import { inShiftedYear, shiftedYearAfter, yearAfter } from './yearNumber.ts'
import { yearRangeEnd } from './years.ts'

/** "last Tuesday", "next March", "this summer"; where the language puts it behind: "mardi dernier". */
export function whichAt(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  for (const [which, phrases] of [
    ['last', words.last],
    ['next', words.next],
    ['current', words.current],
  ] as const) {
    const found = phraseAt(tokens, at, phrases)
    const spot = found && named(tokens, found.end, words, which)
    if (spot) return spot
  }
  return null
}

/** A weekday, month or season by name. */
function named(tokens: readonly Token[], at: number, words: FigureWords, which: Which): Spot | null {
  const token = tokens[at]
  if (token === undefined) return null
  const weekday = words.weekdays.get(token.plain)
  if (weekday !== undefined) {
    // "Next Monday, 27 October"
    const dated = weekdayAt(tokens, at, words)
    const isDated = dated?.when.type === 'yearless' || dated?.when.type === 'fixed'
    return isDated ? dated : { end: at + 1, when: { type: 'weekday', weekday, which } }
  }
  const month = monthAt(tokens, at, words)
  if (month !== null && !month.isSolar) {
    const end = afterMonth(tokens, at, words)
    return { end, when: { type: 'yearless', month: month.month, days: null, part: null, which } }
  }
  return seasonAt(tokens, at, words, which)
}

function whichAfter(
  tokens: readonly Token[],
  at: number,
  words: FigureWords,
): { readonly which: Which; readonly end: number } {
  if (words.nounRule === 'plural') return { which: null, end: at }
  for (const [which, phrases] of [
    ['last', words.last],
    ['next', words.next],
  ] as const) {
    const found = phraseAt(tokens, at, phrases)
    if (found !== null) return { which, end: found.end }
  }
  return { which: null, end: at }
}

/** A weekday, with its date where one stands behind it. */
export function weekdayAt(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  const token = tokens[at]
  const weekday = words.weekdays.get(token?.plain ?? '')
  if (token === undefined || weekday === undefined || (words.nounRule !== 'first' && !token.isCapital)) return null
  const before = tokens[at - 1]?.plain ?? ''
  if (notDays.has(before) || (words.nounRule === 'plural' && words.ordinals.has(before))) return null
  let end = at + 1
  while (end < at + 3 && /^(?:[,.]|the|der|den|dem|le|el)$/.test(tokens[end]?.plain ?? '')) end++
  const date = tokens[end]?.type === 'number' ? dayFirst(tokens, end, words) : monthFirst(tokens, end, words)
  if (date?.when.type === 'yearless') return { ...date, when: { ...date.when, weekday } }
  if (date !== null && date.when.type !== 'shift') return date
  const digits = tokens[end]
  if (digits?.type === 'date') return inDigits(digits, end)
  if (token.plain.length <= 4 && token.plain.length !== 0 && words.nounRule === 'plural') return null
  const inWeek = inWeekAfter(tokens, at + 1, weekday, words)
  if (inWeek !== null) return inWeek
  const after = whichAfter(tokens, at + 1, words)
  return { end: after.end, when: { type: 'weekday', weekday, which: after.which } }
}

/** "Monday last week", "Tuesday night of this week" */
function inWeekAfter(tokens: readonly Token[], at: number, weekday: number, words: FigureWords): Spot | null {
  const start = [at, at + 1].find(
    each => tokens[each]?.plain !== 'of' && !words.dayTimes.has(tokens[each]?.plain ?? ''),
  )
  const week = start === undefined ? null : phraseAt(tokens, start, words.relative)
  return week?.value.unit === 'week'
    ? { end: week.end, when: { type: 'shift', shift: week.value, part: { weekday } } }
    : null
}

/** "Boxing Day 2004", "New Year's Eve" */
export function namedDayAt(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  const found = phraseAt(tokens, at, words.namedDays)
  if (found === null || tokens[at]?.isCapital !== true) return null
  const [month, day] = found.value
  const year = yearAfter(tokens, found.end, words, false)
  const [read, days] = [
    { month, isSolar: false },
    { first: day, last: day, end: found.end },
  ]
  return (
    (year === null ? inYearAfter(tokens, read, days, found.end, words) : null) ??
    fixedOrYearless(read, days, year?.year ?? null, year?.end ?? found.end)
  )
}

/** "Over the weekend", but not "the weekend of 3 May". */
export function weekendAt(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  const weekend = phraseAt(tokens, at, words.weekends)
  if (weekend === null || tokens[weekend.end]?.plain === 'of') return null
  return { end: weekend.end, when: { type: 'weekend' } }
}

/** "Bloody Sunday" is a day of history, not of the week; "every Sunday" is many, "the second Tuesday of each month", too. */
const notDays = new Set(['bloody', 'black', 'good', 'easter', 'palm', 'ash', 'holy', 'maundy', 'every', 'each'])

/** "summer of 1994", "last winter" */
export function seasonAt(tokens: readonly Token[], at: number, words: FigureWords, which: Which): Spot | null {
  const month = words.seasons.get(tokens[at]?.plain ?? '')
  if (month === undefined) return null
  const year = yearAfter(tokens, at + 1, words, false)
  if (year !== null) {
    const last = yearRangeEnd(tokens, year.end - 1, year.year, words)
    return { end: last === null ? year.end : year.end + 2, when: { type: 'fixed', days: seasonDays(year.year, month) } }
  }
  const shifted = shiftedYearAfter(tokens, at + 1, words)
  if (shifted !== null) return inShiftedYear(shifted, { first: month - 1, count: 3 })
  const after = which === null ? whichAfter(tokens, at + 1, words) : { which, end: at + 1 }
  return after.which === null ? null : { end: after.end, when: { type: 'season', month, which: after.which } }
}
