import type { MonthsOfYear, PartOfPeriod, Shift } from './words/words.ts'

/** Days, `from` and `to` included, as `yyyy-mm-dd` of the Gregorian calendar. */
export interface Days {
  readonly from: string
  readonly to: string
}

/** A year, a month of it or a day of that; months and days from 1. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** One day, a month or a year as days; `null` where there is no such day. */
export function daysOf(year: number, month: number | null = null, day: number | null = null): Days | null {
  if (month === null) return { from: iso(year, 1, 1), to: iso(year, 12, 31) }
  if (month < 1 || month > 12) return null
  const last = lastDayOf(year, month)
  if (day === null) return { from: iso(year, month, 1), to: iso(year, month, last) }
  return day >= 1 && day <= last ? { from: iso(year, month, day), to: iso(year, month, day) } : null
}

/** The days of a partial date: `2021`, `2021-03` or `2021-03-08`; `null` for anything else. */
export function daysOfPartialDate(date: string): Days | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? []
  if (year === undefined) return null
  return daysOf(Number(year), month === undefined ? null : Number(month), day === undefined ? null : Number(day))
}

export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** From the first day of the one to the last day of the other. */
export function between(first: Days, last: Days): Days {
  return { from: first.from < last.from ? first.from : last.from, to: first.to > last.to ? first.to : last.to }
}

export function calendarDay(day: string): CalendarDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return { year, month, day: date }
}

export function addDays(day: string, days: number): string {
  const { year, month, day: date } = calendarDay(day)
  return isoOf(new Date(Date.UTC(year, month - 1, date + days)))
}

/** The same day so many years on; 29 February is 1 March in most of them. */
export function yearsOn(day: string, by: number): string {
  const { year, month, day: date } = calendarDay(day)
  return isoOf(new Date(Date.UTC(year + by, month - 1, date)))
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: string): number {
  const { year, month, day: date } = calendarDay(day)
  return new Date(Date.UTC(year, month - 1, date)).getUTCDay() || 7
}

/** The day, week (from Monday), weekend, month, quarter, year or decade that is `by` away from the one that `day` is in. */
export function periodFrom(day: string, { unit, by }: Shift): Days {
  const { year, month } = calendarDay(day)
  switch (unit) {
    case 'day':
      return { from: addDays(day, by), to: addDays(day, by) }
    case 'week':
    case 'weekend': {
      const monday = addDays(day, 1 - weekdayOf(day) + 7 * by)
      return { from: unit === 'week' ? monday : addDays(monday, 5), to: addDays(monday, 6) }
    }
    case 'month': {
      const months = year * 12 + month - 1 + by
      const [inYear, inMonth] = [Math.floor(months / 12), (months % 12) + 1]
      return { from: iso(inYear, inMonth, 1), to: iso(inYear, inMonth, lastDayOf(inYear, inMonth)) }
    }
    case 'quarter': {
      const first = Math.floor((month - 1) / 3) * 3 + 3 * by
      return { from: monthStart(year, first), to: addDays(monthStart(year, first + 3), -1) }
    }
    case 'year':
      return { from: iso(year + by, 1, 1), to: iso(year + by, 12, 31) }
    case 'decade': {
      const first = year - (year % 10) + 10 * by
      return { from: iso(first, 1, 1), to: iso(first + 9, 12, 31) }
    }
  }
}

/**
 * Thirds of a period: of a year four months each, of a month ten days, ten days and the rest, of a decade its years 0 to
 * 3, 4 to 6 and 7 to 9, of a week two days, two days and the rest. Of a year also so many of its months, of a week one
 * of its days.
 */
export function partOf(days: Days, part: PartOfPeriod): Days {
  const { year, month } = calendarDay(days.from)
  if (typeof part !== 'string') {
    if ('weekday' in part) return weekdayIn(days, part.weekday)
    return 'count' in part ? monthsIn(year, part) : daysOfMonth(days, part.days)
  }
  if (addDays(days.from, 6) === days.to) {
    const [first, last] = { early: [0, 1], mid: [2, 3], late: [4, 6] }[part]
    return { from: addDays(days.from, first ?? 0), to: addDays(days.from, last ?? 6) }
  }
  if (days.from.slice(0, 7) === days.to.slice(0, 7)) {
    const [first, last] = { early: [1, 10], mid: [11, 20], late: [21, lastDayOf(year, month)] }[part]
    return { from: iso(year, month, first ?? 1), to: iso(year, month, last ?? 1) }
  }
  const years = calendarDay(days.to).year - year + 1
  if (years === 10) {
    const [first, last] = { early: [0, 3], mid: [4, 6], late: [7, 9] }[part]
    return { from: iso(year + (first ?? 0), 1, 1), to: iso(year + (last ?? 9), 12, 31) }
  }
  const months = years * 12
  const [first, last] = {
    early: [0, months / 3],
    mid: [months / 3, (months * 2) / 3],
    late: [(months * 2) / 3, months],
  }[part]
  return { from: monthStart(year, Math.round(first ?? 0)), to: addDays(monthStart(year, Math.round(last ?? 0)), -1) }
}

function weekdayIn({ from }: Days, weekday: number): Days {
  const day = addDays(from, weekday - weekdayOf(from))
  return { from: day, to: day }
}

function monthsIn(year: number, { first, count, days, third }: MonthsOfYear): Days {
  const months = { from: monthStart(year, first), to: addDays(monthStart(year, first + count), -1) }
  if (days !== undefined) return daysOfMonth(months, days)
  return third === undefined ? months : partOf(months, third)
}

/** From one day of a month to another, as far as the month goes; 0 is its last one. */
export function daysOfMonth({ from, to }: Days, [first, last]: readonly [number, number]): Days {
  const upTo = (day: number) => {
    const found = day > 0 ? addDays(from, day - 1) : addDays(to, day)
    return found > to ? to : found
  }
  return { from: upTo(first), to: upTo(last) }
}

/** The first day of the month that is so many months after January of a year. */
export function monthStart(year: number, months: number): string {
  return iso(year + Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1)
}

/**
 * A day of the Solar Hijri calendar in the Gregorian one, after the 33-year cycle of the common conversion, right for
 * the years 1244 to 1502 (1865 to 2123).
 */
export function solarDay(year: number, month: number, day: number): string {
  const past = year - 979
  const days =
    365 * past +
    Math.floor(past / 33) * 8 +
    Math.floor(((((past % 33) + 33) % 33) + 3) / 4) +
    (month <= 6 ? (month - 1) * 31 : 186 + (month - 7) * 30) +
    (day - 1)
  // 1 Farvardin 979 was 20 March 1600 in this count.
  return addDays('1600-03-20', days)
}

function isoOf(date: Date): string {
  return iso(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
