import { addDays, between, type Days, daysOf, monthStart, partOf, solarDay } from './calendar.ts'
import { headNounAt } from './headNoun.ts'
import { numberAt } from './numbers.ts'
import { defaultQuantities } from './quantities.ts'
import type { Token } from './tokens.ts'
import { type FigureWords, isMeasured, phraseAt, type PartOfPeriod, type Shift } from './words/words.ts'

/** A date as a text tells it, from the token `start` up to the token `end`, not yet put on the calendar. */
export interface SpottedDate {
  readonly start: number
  readonly end: number
  readonly when: When
}

export type When =
  | { readonly type: 'fixed'; readonly days: Days }
  /** "on 3 May", "in March", "early April": the year is left to the reader. */
  | {
      readonly type: 'yearless'
      readonly month: number
      readonly days: readonly [number, number] | null
      readonly part: PartOfPeriod | null
      readonly which: Which
    }
  | { readonly type: 'weekday'; readonly weekday: number; readonly which: Which }
  | { readonly type: 'season'; readonly month: number; readonly which: Which }
  /** "last month", "two years ago". */
  | { readonly type: 'shift'; readonly shift: Shift }
  /** "the following day": from the date before it in the text. */
  | { readonly type: 'after'; readonly shift: Shift }
export type Which = 'last' | 'next' | 'current' | null

type Spot = { readonly end: number; readonly when: When }

/** The dates of a text, in order, without overlaps. */
export function spotDates(tokens: readonly Token[], words: FigureWords): SpottedDate[] {
  const spotted: SpottedDate[] = []
  for (let at = 0; at < tokens.length;) {
    const found = dateAt(tokens, at, words)
    if (found === null) at++
    else {
      spotted.push({ start: at, ...found })
      at = Math.max(found.end, at + 1)
    }
  }
  return spotted
}

function dateAt(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.type === 'date') return inDigits(token, at)
  if (token.type === 'number') return numbered(tokens, at, words) ?? agoAt(tokens, at, words)
  if (token.type !== 'word' || !startersOf(words).has(token.plain)) return null
  return (
    rangeOfYears(tokens, at, words) ??
    partAt(tokens, at, words) ??
    shiftAt(tokens, at, words) ??
    whichAt(tokens, at, words) ??
    weekdayAt(tokens, at, words) ??
    monthFirst(tokens, at, words) ??
    seasonAt(tokens, at, words, null) ??
    ordinalAt(tokens, at, words) ??
    agoAt(tokens, at, words)
  )
}

const starters = new WeakMap<FigureWords, ReadonlySet<string>>()

/** Words that a date may begin with: most words of a text are passed over by one look here. */
function startersOf(words: FigureWords): ReadonlySet<string> {
  let set = starters.get(words)
  if (set === undefined) {
    const maps: readonly Iterable<string>[] = [
      words.ranges.keys(),
      words.parts.keys(),
      words.relative.keys(),
      words.following.keys(),
      words.last.keys(),
      words.next.keys(),
      words.current.keys(),
      words.weekdays.keys(),
      [...words.months.keys()].map(month => month.split(' ')[0] ?? ''),
      words.solarMonths.keys(),
      words.seasons.keys(),
      words.ordinals.keys(),
      words.numbers.keys(),
      words.articles,
      words.agoBefore.keys(),
      words.periods.keys(),
      ['q1', 'q'],
    ]
    set = new Set(maps.flatMap(each => [...each]))
    starters.set(words, set)
  }
  return set
}

function inDigits(token: Token, at: number): Spot | null {
  const [year = 0, month = 0, day = 0] = token.plain.split('-').map(Number)
  const days = year < 1000 ? null : year < 1500 ? solarDays(year, month, [day, day]) : daysOf(year, month, day)
  return days && { end: at + 1, when: { type: 'fixed', days } }
}

/** What begins with a number: 3 May 2021, 1988, the 1980s, 19th century. */
function numbered(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  return (
    dayFirst(tokens, at, words) ??
    ordinalAt(tokens, at, words) ??
    decadeAt(tokens, at, words) ??
    yearAt(tokens, at, words)
  )
}

interface DayRead {
  readonly first: number
  readonly last: number
  readonly end: number
}

/** "3", "3rd", "3-7", "3 to 7", "3 and 4". */
function daysAt(tokens: readonly Token[], at: number, words: FigureWords): DayRead | null {
  const first = dayNumber(tokens, at, words)
  if (first === null) return null
  const join = tokens[first.end]
  if (
    join !== undefined &&
    (words.rangeJoins.has(join.plain) || words.listJoins.has(join.plain)) &&
    join.plain !== ','
  ) {
    const last = dayNumber(tokens, first.end + 1, words)
    if (last !== null && last.day > first.day) return { first: first.day, last: last.day, end: last.end }
  }
  return { first: first.day, last: first.day, end: first.end }
}

function dayNumber(
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

interface MonthRead {
  readonly month: number
  readonly isSolar: boolean
}

function monthAt(tokens: readonly Token[], at: number, words: FigureWords): MonthRead | null {
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
function afterMonth(tokens: readonly Token[], at: number, words: FigureWords): number {
  const token = tokens[at]
  const two = `${token?.plain ?? ''} ${tokens[at + 1]?.plain ?? ''}`
  if (words.months.has(two)) return at + 2
  const isShort = (token?.plain.length ?? 0) <= 4 && tokens[at + 1]?.plain === '.' && tokens[at + 1]?.isSpaced === false
  return isShort && tokens[at + 2]?.type === 'number' ? at + 2 : at + 1
}

/** "3 May 2021", "3 de mayo de 2021", "the 3rd of May". */
function dayFirst(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  const days = daysAt(tokens, at, words)
  if (days === null) return null
  const monthStarts = skipJoins(tokens, days.end, words)
  const month = monthAt(tokens, monthStarts, words)
  if (month === null) return null
  const end = afterMonth(tokens, monthStarts, words)
  const year = yearAfter(tokens, end, words, month.isSolar)
  return fixedOrYearless(month, days, year?.year ?? yearOfNext(tokens, end, words, month), year?.end ?? end)
}

/** "May 3, 2021", "May 3-7", "May 2021", "in May". */
function monthFirst(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  const month = monthAt(tokens, at, words)
  if (month === null) return null
  const end = afterMonth(tokens, at, words)
  const days = daysAt(tokens, end, words)
  if (days !== null && (days.end > end + 1 || !countsSomething(tokens, days.end, words))) {
    const year = yearAfter(tokens, days.end, words, month.isSolar)
    return fixedOrYearless(month, days, year?.year ?? null, year?.end ?? days.end)
  }
  const year = yearAfter(tokens, end, words, month.isSolar)
  if (year !== null) return fixedOrYearless(month, null, year.year, year.end)
  return monthRange(tokens, at, end, month, words) ?? monthAlone(tokens, at, end, month, words)
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
  const year = yearAfter(tokens, afterMonth(tokens, end + 1, words), words, month.isSolar)
  if (year === null) return monthAlone(tokens, at, end, month, words)
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
  if (!isExpected || token.opensLine) return null
  if (isDoubtful(token, words) && tokens[end]?.isCapital === true && tokens[end]?.type === 'word') return null
  return { end, when: { type: 'yearless', month, days: null, part: null, which: null } }
}

function isDoubtful(token: Token, words: FigureWords): boolean {
  return words.doubtfulMonths.has(token.plain)
}

function fixedOrYearless(month: MonthRead, days: DayRead | null, year: number | null, end: number): Spot | null {
  const range = days === null ? null : ([days.first, days.last] as const)
  if (year === null) {
    return month.isSolar
      ? null
      : { end, when: { type: 'yearless', month: month.month, days: range, part: null, which: null } }
  }
  const whole = month.isSolar ? solarDays(year, month.month, range) : monthDays(year, month.month, range)
  return whole && { end, when: { type: 'fixed', days: whole } }
}

/** Days of a month, or all of it; `null` where it has no such days. */
export function monthDays(year: number, month: number, days: readonly [number, number] | null): Days | null {
  if (days === null) return daysOf(year, month)
  const [first, last] = [daysOf(year, month, days[0]), daysOf(year, month, days[1])]
  return first && last && between(first, last)
}

function solarDays(year: number, month: number, days: readonly [number, number] | null): Days | null {
  if (month < 1 || month > 12) return null
  const next = month === 12 ? solarDay(year + 1, 1, 1) : solarDay(year, month + 1, 1)
  const [first, last] = days ?? [1, 0]
  return { from: solarDay(year, month, first), to: last === 0 ? addDays(next, -1) : solarDay(year, month, last) }
}

function skipJoins(tokens: readonly Token[], at: number, words: FigureWords): number {
  let next = at
  while (next < at + 2 && words.dateJoins.has(tokens[next]?.plain ?? '')) next++
  return next
}

interface YearRead {
  readonly year: number
  readonly end: number
}

function yearAfter(tokens: readonly Token[], at: number, words: FigureWords, isSolar: boolean): YearRead | null {
  const start = skipJoins(tokens, at, words)
  const year = yearNumber(tokens[start], isSolar)
  return year === null ? null : { year, end: start + 1 }
}

function yearNumber(token: Token | undefined, isSolar: boolean): number | null {
  if (token?.type !== 'number' || !token.isWhole || token.plain.length !== 4) return null
  const [least, most] = isSolar ? [1200, 1500] : [1000, 2199]
  return token.value >= least && token.value <= most ? token.value : null
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

/** "between 2015 and 2018", "from 1996 to 1999". */
function rangeOfYears(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  const joins = words.ranges.get(tokens[at]?.plain ?? '')
  const first = yearNumber(tokens[at + 1], false)
  if (joins === undefined || first === null || !joins.has(tokens[at + 2]?.plain ?? '')) return null
  const last = yearNumber(tokens[at + 3], false)
  if (last === null || last <= first || headNounFollows(tokens, at + 4, words)) return null
  return fixedYears(first, last, at + 4)
}

function headNounFollows(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  const next = tokens[at]
  return next?.type === 'word' && words.nounRule === 'plural' && headNounAt(tokens, at, words, false) !== null
}

function fixedYears(first: number, last: number, end: number): Spot | null {
  const [from, to] = [daysOf(first), daysOf(last)]
  return from && to && { end, when: { type: 'fixed', days: between(from, to) } }
}

/** "early 2019", "mid-2015", "the end of March", "late 1980s", "first half of 2020", "second quarter of 2022". */
function partAt(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
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
      : monthInPart(tokens, start, words)
  if (whole?.when.type === 'fixed')
    return { end: whole.end, when: { type: 'fixed', days: partOf(whole.when.days, part.value) } }
  return whole?.when.type === 'yearless' ? { end: whole.end, when: { ...whole.when, part: part.value } } : null
}

function monthInPart(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  const month = monthAt(tokens, at, words)
  if (month === null) return null
  const end = afterMonth(tokens, at, words)
  const year = yearAfter(tokens, end, words, month.isSolar)
  return fixedOrYearless(month, null, year?.year ?? null, year?.end ?? end)
}

function plainYear(tokens: readonly Token[], at: number): Spot | null {
  const year = yearNumber(tokens[at], false)
  return year === null ? null : fixedYears(year, year, at + 1)
}

function shareOfYear(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  const ordinal = ordinalNumber(tokens, at, words)
  if (ordinal === null) return null
  const quarter = phraseAt(tokens, ordinal.end, words.quarters)
  const half = quarter ? null : phraseAt(tokens, ordinal.end, words.halves)
  const months = quarter ? 3 : half ? 6 : 0
  const end = skipJoins(tokens, quarter?.end ?? half?.end ?? 0, words)
  const year = yearNumber(tokens[end], false)
  if (months === 0 || year === null || ordinal.value * months > 12) return null
  const from = monthStart(year, (ordinal.value - 1) * months)
  const to = addDays(monthStart(year, ordinal.value * months), -1)
  return { end: end + 1, when: { type: 'fixed', days: { from, to } } }
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

/** "19th century": from its year 1 on, 1801 to 1900. */
function ordinalAt(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  const ordinal = ordinalNumber(tokens, at, words)
  if (ordinal === null) return null
  const century = phraseAt(tokens, ordinal.end, words.centuries)
  if (century === null) return shareOfYear(tokens, at, words)
  return ordinal.value <= 21 ? fixedYears(ordinal.value * 100 - 99, ordinal.value * 100, century.end) : null
}

function decadeAt(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  const year = yearNumber(tokens[at], false)
  const next = tokens[at + 1]
  if (year === null || year % 10 !== 0 || next === undefined || next.isSpaced) return null
  const end = words.decadeEndings.has(next.plain) ? at + 2 : isApostropheS(tokens, at + 1) ? at + 3 : 0
  return end > 0 ? fixedYears(year, year + 9, end) : null
}

function isApostropheS(tokens: readonly Token[], at: number): boolean {
  return /^['’]$/.test(tokens[at]?.plain ?? '') && tokens[at + 1]?.plain === 's' && tokens[at + 1]?.isSpaced === false
}

/** A year by itself, told from a number of things by what stands around it. */
function yearAt(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  const token = tokens[at]
  const solar = words.solarMonths.size > 0 ? yearNumber(token, true) : null
  const year = yearNumber(token, false)
  if (year === null || !isYear(tokens, at, year, words, solar !== null)) return null
  if (solar !== null && solar < 1450) {
    const days = { from: solarDay(solar, 1, 1), to: addDays(solarDay(solar + 1, 1, 1), -1) }
    return { end: at + 1, when: { type: 'fixed', days } }
  }
  const last = yearRangeEnd(tokens, at, year, words)
  return fixedYears(year, last ?? year, last === null ? at + 1 : at + 3)
}

/** "1980-1988", "2015-16", "2015/16". */
function yearRangeEnd(tokens: readonly Token[], at: number, year: number, words: FigureWords): number | null {
  const [join, last] = [tokens[at + 1], tokens[at + 2]]
  if (join === undefined || last?.type !== 'number' || !last.isWhole) return null
  if (join.plain !== '/' && !words.rangeJoins.has(join.plain)) return null
  if (last.plain.length === 4 && last.value > year && last.value < year + 200) return last.value
  const short = Math.floor(year / 100) * 100 + last.value
  return last.plain.length === 2 && !join.isSpaced && short > year && short - year < 60 ? short : null
}

function isYear(tokens: readonly Token[], at: number, year: number, words: FigureWords, isSolar: boolean): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (year < (isSolar ? 1200 : 1500) || year > 2099) return false
  if (before !== undefined && isStuck(tokens, at, words)) return false
  if (next !== undefined && isUnitBehind(tokens, at + 1, words)) return false
  const isDated = before !== undefined && words.dateBefore.has(before.plain)
  if (isHedged(tokens, at, words) && (year % 100 === 0 || !isDated)) return false
  if (words.nounRule !== 'plural')
    return next?.type !== 'word' || words.stops.has(next.plain) || (isDated && year % 100 !== 0)
  if (next?.type === 'word' && headNounAt(tokens, at + 1, words, false)?.isPlural === true) {
    const isRound = year % 100 === 0
    if (before !== undefined && strictlyDates.has(before.plain)) return !isRound || year > 1899
    return before?.plain === 'the' && !isRound && year > 1699
  }
  return isDated || !countVerbs.has(next?.plain ?? '')
}

const strictlyDates = new Set(['in', 'since', 'until', 'till', 'during', 'before', 'after'])
const countVerbs = new Set(['were', 'are', 'have', 'more', 'others', 'of'])

/** Money, an item's number or part of something longer: $1988, Room 1988, 12/1988/B, F-1988. */
function isStuck(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (before === undefined || token === undefined) return false
  if (before.type === 'sign' && words.currencies.has(before.plain)) return true
  if (!token.isSpaced && /^[#/+:.@_-]$/.test(before.plain))
    return before.plain !== '-' || tokens[at - 2]?.type === 'number'
  if (!token.isSpaced && before.type === 'word') return true
  return before.type === 'word' && words.labels.has(before.plain) && !words.dateBefore.has(before.plain)
}

function isUnitBehind(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  const next = tokens[at]
  if (next === undefined) return false
  if (!next.isSpaced && next.type === 'word') return true
  if (!next.isSpaced && /^[:@]$/.test(next.plain) && tokens[at + 1]?.isSpaced === false) return true
  return isMeasured(tokens, at, words) || words.scales.has(next.plain)
}

/** Whether a hedge ends right before `at`. */
function isHedged(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  for (let start = Math.max(0, at - 4); start < at; start++) {
    if (phraseAt(tokens, start, words.hedges)?.end === at) return true
  }
  return false
}

/** "yesterday", "last month", "the following day". */
function shiftAt(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  const following = phraseAt(tokens, at, words.following)
  // "The day after the vote" goes on from the vote.
  const goesOn =
    tokens[following?.end ?? 0]?.type === 'word' &&
    /^(?:after|before)$/.test(tokens[(following?.end ?? 1) - 1]?.plain ?? '')
  if (following !== null && goesOn) return null
  if (following !== null) return { end: following.end, when: { type: 'after', shift: following.value } }
  const shift = phraseAt(tokens, at, words.relative)
  return shift && { end: shift.end, when: { type: 'shift', shift: shift.value } }
}

/** "last Tuesday", "next March", "this summer"; where the language puts it behind: "mardi dernier". */
function whichAt(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
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
  if (weekday !== undefined) return { end: at + 1, when: { type: 'weekday', weekday, which } }
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

function weekdayAt(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  const token = tokens[at]
  const weekday = words.weekdays.get(token?.plain ?? '')
  if (token === undefined || weekday === undefined || (words.nounRule !== 'first' && !token.isCapital)) return null
  if (feasts.has(tokens[at - 1]?.plain ?? '')) return null
  let end = at + 1
  while (end < at + 3 && /^(?:[,.]|the|der|den|dem|le|el)$/.test(tokens[end]?.plain ?? '')) end++
  const date = tokens[end]?.type === 'number' ? dayFirst(tokens, end, words) : monthFirst(tokens, end, words)
  if (date !== null && date.when.type !== 'shift') return date
  const digits = tokens[end]
  if (digits?.type === 'date') return inDigits(digits, end)
  if (token.plain.length <= 4 && token.plain.length !== 0 && words.nounRule === 'plural') return null
  const after = whichAfter(tokens, at + 1, words)
  return { end: after.end, when: { type: 'weekday', weekday, which: after.which } }
}

/** "Bloody Sunday" is a day of history, not of the week. */
const feasts = new Set(['bloody', 'black', 'good', 'easter', 'palm', 'ash', 'holy', 'maundy'])

function seasonAt(tokens: readonly Token[], at: number, words: FigureWords, which: Which): Spot | null {
  const month = words.seasons.get(tokens[at]?.plain ?? '')
  if (month === undefined) return null
  const year = yearAfter(tokens, at + 1, words, false)
  if (year !== null) {
    const last = yearRangeEnd(tokens, year.end - 1, year.year, words)
    return { end: last === null ? year.end : year.end + 2, when: { type: 'fixed', days: seasonDays(year.year, month) } }
  }
  const after = which === null ? whichAfter(tokens, at + 1, words) : { which, end: at + 1 }
  return after.which === null ? null : { end: after.end, when: { type: 'season', month, which: after.which } }
}

/** Three months of the northern hemisphere; a winter is named by the year in which it begins. */
export function seasonDays(year: number, month: number): Days {
  return { from: monthStart(year, month - 1), to: addDays(monthStart(year, month + 2), -1) }
}

/** "two years ago", "a week ago", "il y a deux ans"; "two days later" from the date before it. */
function agoAt(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  const lead = phraseAt(tokens, at, words.agoBefore)
  const start = lead?.end ?? at
  const count = countAt(tokens, start, words)
  if (count === null) return null
  const period = phraseAt(tokens, count.end, words.periods)
  if (period === null) return null
  const shift = (sign: 1 | -1): Shift => ({
    unit: period.value,
    by: sign * count.value * (tokens[count.end]?.plain === 'fortnight' ? 2 : 1),
  })
  if (lead !== null) return { end: period.end, when: { type: 'shift', shift: shift(-1) } }
  const ago = phraseAt(tokens, period.end, words.agoAfter)
  if (ago !== null) return { end: ago.end, when: { type: 'shift', shift: shift(-1) } }
  const later = phraseAt(tokens, period.end, words.laterAfter)
  if (later !== null) return { end: later.end, when: { type: 'after', shift: shift(1) } }
  const earlier = phraseAt(tokens, period.end, words.earlierAfter)
  return earlier && { end: earlier.end, when: { type: 'after', shift: shift(-1) } }
}

function countAt(
  tokens: readonly Token[],
  at: number,
  words: FigureWords,
): { readonly value: number; readonly end: number } | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (words.articles.has(token.plain)) return { value: 1, end: at + 1 }
  const read = numberAt(tokens, at, words, defaultQuantities)
  if (read !== null && !read.isVague && Number.isInteger(read.lo) && read.lo > 0 && read.lo < 1000)
    return { value: read.lo, end: read.end }
  return null
}
