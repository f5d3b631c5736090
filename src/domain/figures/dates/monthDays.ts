import { addDays, between, type Days, daysOf, monthStart, solarDay } from '../calendar.ts'

/** Days of a month, or all of it; `null` where it has no such days. */
export function monthDays(year: number, month: number, days: readonly [number, number] | null): Days | null {
  if (days === null) return daysOf(year, month)
  const [first, last] = [daysOf(year, month, days[0]), daysOf(year, month, days[1])]
  return first && last && between(first, last)
}

/** The same of a month of the Solar Hijri calendar. */
export function solarDays(year: number, month: number, days: readonly [number, number] | null): Days | null {
  if (month < 1 || month > 12) return null
  const next = month === 12 ? solarDay(year + 1, 1, 1) : solarDay(year, month + 1, 1)
  const [first, last] = days ?? [1, 0]
  return { from: solarDay(year, month, first), to: last === 0 ? addDays(next, -1) : solarDay(year, month, last) }
}

/** Three months of the northern hemisphere; a winter is named by the year in which it begins. */
export function seasonDays(year: number, month: number): Days {
  return { from: monthStart(year, month - 1), to: addDays(monthStart(year, month + 2), -1) }
}
