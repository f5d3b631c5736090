import type { PartialDate } from './records.ts'

// By itself: the first screen waits for this, and for nothing else of a calendar.

/**
 * Whether it is the year, month or day of a partial date that the calendar has: 30 February has only the shape of one.
 */
export function isPartialDate(date: string): date is PartialDate {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? []
  if (year === undefined || Number(month) < 1 || Number(month) > 12) return false
  return Number(day) >= 1 && Number(day) <= lastDayOf(Number(year), Number(month))
}

export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
