import type { FoundDate } from './datesIn.ts'

/**
 * What two dates say of each other. `compatible`: one holds the other, both have days in common, or they differ in a
 * year that one of them does not tell. `apart`: they have no day in common, which alone is no conflict.
 */
export type DateVerdict = 'equal' | 'compatible' | 'apart'

export type ComparableDate = Pick<FoundDate, 'from' | 'to' | 'anchor'>

/** Compares two dates; the order does not matter. */
export function compareDates(a: ComparableDate, b: ComparableDate): DateVerdict {
  if (a.from === b.from && a.to === b.to) return 'equal'
  if (a.from <= b.to && b.from <= a.to) return 'compatible'
  return (a.anchor !== null || b.anchor !== null) && isSameDayOfYear(a, b) ? 'compatible' : 'apart'
}

/** 19 July, or July, of one year and of another; not one year and another. */
function isSameDayOfYear(a: ComparableDate, b: ComparableDate): boolean {
  const isYear = a.from.slice(5) === '01-01' && a.to.slice(5) === '12-31'
  return (
    !isYear &&
    a.from.slice(5) === b.from.slice(5) &&
    a.to.slice(5) === b.to.slice(5) &&
    a.from.slice(0, 4) === a.to.slice(0, 4)
  )
}
