import type { Bound } from '../../records.ts'
import type { DayHalf } from './clockWords.ts'

/** An hour and minutes as a text tells them; `half`: of the day, `null` where no word says it. */
export interface ToldTime {
  readonly hour: number
  readonly minute: number
  readonly half: DayHalf | null
  /** Whether the hour is one of 24 as it is written: 06:20, 13:05, 6.20 Uhr. */
  readonly isOf24: boolean
}

/** Minutes from midnight, from and to, as a figure has them. */
export interface TimeInterval {
  readonly lo: number
  readonly hi: number | null
  readonly bound: Bound
}

export const HALF_DAY = 720
export const DAY = 1440

/** Minutes from midnight as a clock has them: 06:20; beyond a day, the next one's. */
export function clockOf(minutes: number): string {
  const at = ((Math.round(minutes) % DAY) + DAY) % DAY
  const twoDigits = (value: number): string => String(value).padStart(2, '0')
  return `${twoDigits(Math.floor(at / 60))}:${twoDigits(at % 60)}`
}

/** So far "about" a time goes either way. */
const ABOUT = 15

/**
 * The minute of the day that is told; of an hour that may be either half's the one in the first. `isEither`: it is then as
 * well the one twelve hours later.
 */
export function minuteOf({ hour, minute, half, isOf24 }: ToldTime): {
  readonly at: number
  readonly isEither: boolean
} {
  const at = (hour % 24) * 60 + minute
  const inFirst = ((at % HALF_DAY) + HALF_DAY) % HALF_DAY
  if (hour > 12 || (isOf24 && half === null)) return { at: (at + DAY) % DAY, isEither: false }
  if (half === null) return { at: inFirst, isEither: true }
  const isLate = half === 'pm' || (half === 'night' && inFirst >= EVENING)
  return { at: isLate ? inFirst + HALF_DAY : inFirst, isEither: false }
}

/** From six on an hour "at night" ends a day, before it begins one. */
const EVENING = 360

/**
 * A time with its hedge. What may be in either half of the day spans both, and is `vague`: of a figure that is a time this
 * says that its last twelve hours may be left out before or behind it.
 */
export function timeInterval(told: ToldTime, bound: Bound): TimeInterval {
  const { at, isEither } = minuteOf(told)
  const last = isEither ? at + HALF_DAY : at
  switch (bound) {
    case 'at-least':
    case 'more-than':
      return { lo: at, hi: null, bound }
    case 'up-to':
    case 'less-than':
      return { lo: 0, hi: last === 0 ? DAY : last, bound }
    case 'about':
      return { lo: Math.max(0, at - ABOUT), hi: last + ABOUT, bound: isEither ? 'vague' : bound }
    case 'exact':
    case 'range':
    case 'vague':
      return { lo: at, hi: last, bound: isEither ? 'vague' : 'exact' }
  }
}

/** From one time to another, which gives the first one its half of the day where that has none. */
export function timesBetween(first: ToldTime, last: ToldTime): TimeInterval {
  const [from, to] = [minuteOf(first), minuteOf(last)]
  const length = (span: number): number => (((to.at - from.at) % span) + span) % span
  if (from.isEither && to.isEither) return { lo: from.at, hi: from.at + length(HALF_DAY) + HALF_DAY, bound: 'vague' }
  if (from.isEither) return ofDay(to.at - length(HALF_DAY), to.at)
  const span = to.isEither ? HALF_DAY : DAY
  return ofDay(from.at, from.at + length(span))
}

function ofDay(lo: number, hi: number): TimeInterval {
  const moved = lo < 0 ? DAY : 0
  return { lo: lo + moved, hi: hi + moved, bound: 'range' }
}
