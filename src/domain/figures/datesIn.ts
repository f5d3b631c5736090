import type { Span } from '../records.ts'
import {
  addDays,
  between,
  calendarDay,
  type Days,
  daysOf,
  daysOfPartialDate,
  partOf,
  periodFrom,
  weekdayOf,
  yearsOn,
} from './calendar.ts'
import { daysToCome, isComing } from './dates/coming.ts'
import { monthDays, seasonDays } from './dates/monthDays.ts'
import { spotDates } from './dates/spotDates.ts'
import type { PlaceInWeek, SpottedDate, When, Which } from './dates/spotted.ts'
import { type Token, tokensOf } from './tokens.ts'
import { type FigureWords, type PartOfPeriod, wordsOf } from './words/words.ts'

/** A date that a text tells, as days: a year has 365 of them. */
export interface FoundDate extends Span, Days {
  /**
   * What it is reckoned from: the text's `published` date; a `statement`, which is another date in the text that
   * somebody spoke on, or that the passage goes on from ("the following day"); `null` where it says its year itself.
   */
  readonly anchor: 'published' | 'statement' | null
}

/**
 * The dates of a text, in order; one pass.
 *
 * "Two years ago" in somebody's words is reckoned from the date of those words where the text gives it, else from
 * `published` (a partial date, `2021-03`), never from the day on which the text was captured; without `published` such
 * dates are left out. A day without a year is the last one before publication, or the next one where the sentence
 * speaks of what is to come. `language` is BCP 47.
 */
export function datesIn(text: string, published: string | null, language: string | null): FoundDate[] {
  const words = wordsOf(language)
  const tokens = tokensOf(text, words.decimal)
  const spotted = spotDates(tokens, words)
  const anchor = published === null ? null : daysOfPartialDate(published)
  const found: FoundDate[] = []
  const statements = statementsIn(tokens, spotted, words)
  const paragraphs = paragraphsOf(tokens, spotted)
  let previous: { readonly days: Days; readonly paragraph: number } | null = null
  for (const [index, date] of spotted.entries()) {
    const paragraph = paragraphs[index] ?? 0
    const said = isSaid(tokens, date, words) ? nearestStatement(statements, date, paragraph) : null
    const before: Days | null = previous?.paragraph === paragraph ? previous.days : null
    const resolved = resolve(date.when, {
      published: anchor,
      said,
      before,
      isComing: isComing(tokens, date, words),
      daysToCome: daysToCome(tokens, date, words),
    })
    if (resolved === null) continue
    const { start = 0 } = tokens[date.start] ?? {}
    const { end = start } = tokens[date.end - 1] ?? {}
    found.push({ start, end, from: resolved.days.from, to: resolved.days.to, anchor: resolved.anchor })
    previous = { days: resolved.days, paragraph }
  }
  return found

  /** Dates on which, by the words around them, somebody said or wrote something. */
  function nearestStatement(all: readonly Statement[], { start }: SpottedDate, paragraph: number): Days | null {
    const here = all.filter(each => paragraphs[each.index] === paragraph)
    return here.toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0]?.days ?? null
  }
}

interface Statement {
  readonly index: number
  readonly start: number
  readonly days: Days
}

/** As many tokens from a date as its verb of saying may stand. */
const REACH = 7

function statementsIn(tokens: readonly Token[], spotted: readonly SpottedDate[], words: FigureWords): Statement[] {
  return spotted.flatMap((date, index) => {
    if (date.when.type !== 'fixed') return []
    const around = [
      ...tokens.slice(Math.max(0, date.start - REACH), date.start),
      ...tokens.slice(date.end, date.end + REACH),
    ]
    const isSaying = around.some(token => token.type === 'word' && words.says.has(token.plain))
    return isSaying ? [{ index, start: date.start, days: date.when.days }] : []
  })
}

/** The number of the line that each date stands in. */
function paragraphsOf(tokens: readonly Token[], spotted: readonly SpottedDate[]): number[] {
  let paragraph = 0
  let at = 0
  return spotted.map(({ start }) => {
    for (; at <= start; at++) if (tokens[at]?.opensLine === true) paragraph++
    return paragraph
  })
}

/** As far back as the opening of somebody's words is looked for, in tokens. */
const LONGEST_SPEECH = 120

/** Whether a date stands in somebody's words: in quotation marks, or behind "she said:". */
function isSaid(tokens: readonly Token[], date: SpottedDate, words: FigureWords): boolean {
  let straight = 0
  for (let at = date.start - 1; at >= Math.max(0, date.start - LONGEST_SPEECH); at--) {
    const { plain = '', opensLine = false } = tokens[at] ?? {}
    if (plain === '”' || plain === '»') return false
    if (plain === '“' || plain === '«' || plain === '„') return true
    if (plain === '"') straight++
    if (plain === ':' && saysBefore(tokens, at, words)) return true
    if (opensLine) break
  }
  return straight % 2 === 1
}

function saysBefore(tokens: readonly Token[], colon: number, words: FigureWords): boolean {
  return tokens.slice(Math.max(0, colon - REACH - 3), colon).some(token => words.says.has(token.plain))
}

interface Anchors {
  readonly published: Days | null
  readonly said: Days | null
  /** The date before it in the same paragraph. */
  readonly before: Days | null
  readonly isComing: boolean
  /** So many days ahead a day without a year is taken to be to come. */
  readonly daysToCome: number
}

interface Resolved {
  readonly days: Days
  readonly anchor: FoundDate['anchor']
}

function resolve(when: When, anchors: Anchors): Resolved | null {
  if (when.type === 'fixed') return { days: when.days, anchor: null }
  if (when.type === 'week') {
    const inner = resolve(when.of, anchors)
    return inner && { ...inner, days: fromBoth(inner.days, day => weekBy(day, when.place)) }
  }
  if (when.type === 'range') return resolveRange(when, anchors)
  if (when.type === 'after') {
    const inPeriod = (day: string) => partIn(periodFrom(day, when.shift), when.part)
    if (anchors.before !== null) return { days: fromBoth(anchors.before, inPeriod), anchor: 'statement' }
    // "Up from 3.1 per cent a year earlier": than what is told of now.
    const isEarlier = when.shift.by < 0 && (when.shift.unit === 'year' || when.shift.unit === 'month')
    return isEarlier && anchors.published !== null
      ? { days: fromBoth(anchors.published, inPeriod), anchor: 'published' }
      : null
  }
  const said = anchors.said !== null && isExactFor(when, anchors.said) ? anchors.said : null
  const from = said ?? anchors.published
  if (from === null) return null
  const days = fromBoth(from, day => fromDay(when, day, anchors))
  return { days, anchor: said === null ? 'published' : 'statement' }
}

/** "Today" is no day of a year in which somebody said something. */
function isExactFor(when: When, { from, to }: Days): boolean {
  const isDay = when.type === 'weekday' || (when.type === 'shift' && when.shift.unit === 'day')
  return !isDay || from === to
}

/** From the first to the last, which is the next such day where both are to come, else the first is the last one. */
function resolveRange({ first, last }: Extract<When, { type: 'range' }>, anchors: Anchors): Resolved | null {
  const [from, to] = [resolve(first, anchors)?.days, resolve(last, anchors)]
  if (from === undefined || to === null) return null
  if (from.from <= to.days.from) return { ...to, days: between(from, to.days) }
  const moved = (days: Days, by: 1 | -1): Days =>
    first.type === 'weekday'
      ? { from: addDays(days.from, 7 * by), to: addDays(days.to, 7 * by) }
      : { from: yearsOn(days.from, by), to: yearsOn(days.to, by) }
  return { ...to, days: anchors.isComing ? between(from, moved(to.days, 1)) : between(moved(from, -1), to.days) }
}

function partIn(whole: Days, part: PartOfPeriod | null): Days {
  return part === null ? whole : partOf(whole, part)
}

/** What is reckoned from days that are not known exactly lies between what the first and the last of them give. */
function fromBoth({ from, to }: Days, reckon: (day: string) => Days): Days {
  return between(reckon(from), reckon(to))
}

function fromDay(
  when: Exclude<When, { type: 'fixed' | 'after' | 'week' | 'range' }>,
  day: string,
  { isComing, daysToCome }: Anchors,
): Days {
  switch (when.type) {
    case 'shift':
      return partIn(periodFrom(day, when.shift), when.part)
    case 'day-of-month': {
      const { year, month } = calendarDay(periodFrom(day, when.month).from)
      return monthDays(year, month, [when.day, when.day]) ?? periodFrom(day, when.month)
    }
    case 'weekday':
      return weekdayFrom(day, when.weekday, when.which ?? (isComing ? 'next' : null))
    case 'weekend':
      return periodFrom(day, { unit: 'weekend', by: isComing || weekdayOf(day) > 5 ? 0 : -1 })
    case 'months':
      return monthsInNearestYear(day, when, isComing)
    case 'season':
      return inNearestYear(day, when.which, year => seasonDays(year, when.month))
    case 'yearless': {
      const inYear = (year: number) => monthDays(year, when.month, when.days) ?? seasonDays(year, when.month)
      const isSoon = inNearestYear(day, 'next', inYear).from <= addDays(day, daysToCome)
      const which = when.which ?? (isComing || isSoon ? 'next' : null)
      return partIn(inNearestYear(day, which, inYear, when.weekday ?? null), when.part)
    }
  }
}

/** Seven days: from Monday on, or the ones that the day opens or ends. */
function weekBy(day: string, place: PlaceInWeek): Days {
  if (place === 'in') return periodFrom(day, { unit: 'week', by: 0 })
  return place === 'first' ? { from: day, to: addDays(day, 6) } : { from: addDays(day, -6), to: day }
}

/** The last such day up to `day`; before it where the text says "last", after it where it says "next". */
function weekdayFrom(day: string, weekday: number, which: Which): Days {
  const back = (weekdayOf(day) - weekday + 7) % 7
  const by = which === 'next' ? 7 - back : which === 'last' && back === 0 ? -7 : -back
  const found = which === 'current' ? addDays(day, weekday - weekdayOf(day)) : addDays(day, by)
  return { from: found, to: found }
}

/** Months that were over by `day`, or had begun; or that are to come. */
function monthsInNearestYear(
  day: string,
  { months, isOver }: Extract<When, { type: 'months' }>,
  isComing: boolean,
): Days {
  const { year } = calendarDay(day)
  const inYear = (each: number) => partOf(daysOf(each) ?? { from: day, to: day }, months)
  const here = inYear(year)
  if (isComing) return here.to >= day ? here : inYear(year + 1)
  return (isOver ? here.to : here.from) <= day ? here : inYear(year - 1)
}

/** The year in which it had begun by `day`, or in which it has yet to begin. */
function inNearestYear(day: string, which: Which, inYear: (year: number) => Days, weekday: number | null = null): Days {
  const { year } = calendarDay(day)
  const onWeekday = [year, which === 'next' ? year + 1 : year - 1, which === 'next' ? year - 1 : year + 1]
    .map(inYear)
    .find(({ from }) => weekdayOf(from) === weekday)
  if (onWeekday !== undefined) return onWeekday
  if (which === 'current') return inYear(year)
  const here = inYear(year)
  if (which === 'next') return here.from > day ? here : inYear(year + 1)
  const isPast = which === 'last' ? here.to < day : here.from <= day
  return isPast ? here : inYear(year - 1)
}
