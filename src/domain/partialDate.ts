import type { PartialDate } from './records.ts'

/**
 * Whether it is the year, month or day of a partial date that the calendar has: 30 February has only the shape of one.
 * By itself, since the first screen waits for it and for nothing else of a calendar.
 */
export function isPartialDate(date: string): date is PartialDate {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? []
  const at = Date.parse(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date)
}
