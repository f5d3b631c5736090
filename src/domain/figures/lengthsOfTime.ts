import { type Context, rounded } from './draft.ts'
import type { NumberRead } from './numberRead.ts'
import { numberAt } from './numbers.ts'
import { phraseAt } from './words/words.ts'

/** How many days the lengths of time have; a month and a year on average. */
export const daysIn: Readonly<Record<string, number>> = {
  seconds: 1 / 86_400,
  minutes: 1 / 1440,
  hours: 1 / 24,
  days: 1,
  nights: 1,
  weeks: 7,
  fortnights: 14,
  months: 30.4375,
  years: 365.25,
  decades: 3652.5,
  centuries: 36_525,
}

/** Of each length of time the one that people count in when there are too many of it. */
export const longerThan: Readonly<Record<string, string>> = {
  seconds: 'minutes',
  minutes: 'hours',
  hours: 'days',
  days: 'weeks',
  nights: 'weeks',
  weeks: 'months',
  fortnights: 'months',
  months: 'years',
  years: 'decades',
  decades: 'centuries',
}

/**
 * "Three years and four months", "14 hours 20 minutes" as one number, which ends before the last unit and counts that:
 * 40 months. `null` where a length of time stands alone.
 */
export function withSmallerUnits(context: Context, first: NumberRead): NumberRead | null {
  const { tokens, words, quantities, dateEnds } = context
  const unit = phraseAt(tokens, first.end, words.durations)
  if (unit === null || first.isVague || words.durationJoins.size === 0) return null
  const join = tokens[unit.end]?.plain ?? ''
  const start = words.durationJoins.has(join) || join === ',' ? unit.end + 1 : unit.end
  const next = dateEnds.has(start) ? null : numberAt(tokens, start, words, quantities)
  const smaller = next === null ? null : phraseAt(tokens, next.end, words.durations)
  if (next === null || smaller === null || next.isVague || tokens[next.end]?.plain === '-') return null
  const times = (daysIn[unit.value] ?? 0) / (daysIn[smaller.value] ?? Infinity)
  if (times <= 1) return null
  const whole = {
    ...next,
    lo: rounded(first.lo * times + next.lo),
    hi: rounded(first.hi * times + next.hi),
    isBare: false,
  }
  const longer = withSmallerUnits(context, whole)
  // "Two years, three months of them" are two; "one year, two months and three days" is one.
  return longer ?? (join === ',' ? null : whole)
}
