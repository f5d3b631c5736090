import type { Comparable } from '../compareFigures.ts'
import { DAY, HALF_DAY } from './clockTime.ts'

/**
 * What two times of day say of each other; the order does not matter. A time of which nothing says its half of the day may
 * be in either, and one told beyond midnight is compared with the next day's. "Half past six" rounds 6:28.
 */
export function compareTimes(
  a: Comparable,
  b: Comparable,
): 'equal' | 'compatible' | 'rounding' | 'conflict' | 'other-scope' {
  if (a.unit !== null && b.unit !== null && a.unit !== b.unit) return 'other-scope'
  if (a.lo === b.lo && a.hi === b.hi) return 'equal'
  const pairs = mayBe(a).flatMap(one => mayBe(b).map(other => [one, other] as const))
  if (pairs.some(([one, other]) => meet(one, other))) return 'compatible'
  return pairs.some(([one, other]) => isRounded(one, other)) ? 'rounding' : 'conflict'
}

interface Minutes {
  readonly lo: number
  readonly hi: number
  readonly isSharp: boolean
}

function mayBe({ lo, hi, bound }: Comparable): readonly Minutes[] {
  const isSharp = bound === 'less-than' || bound === 'more-than' || bound === 'up-to' || bound === 'at-least'
  const whole = { lo, hi: hi ?? DAY, isSharp }
  const halves =
    bound === 'vague'
      ? [
          { ...whole, hi: whole.hi - HALF_DAY },
          { ...whole, lo: lo + HALF_DAY },
        ]
      : [whole]
  const moved = (by: number): readonly Minutes[] => halves.map(one => ({ ...one, lo: one.lo + by, hi: one.hi + by }))
  return isSharp ? halves : [...halves, ...moved(DAY), ...moved(-DAY)]
}

function meet(a: Minutes, b: Minutes): boolean {
  return a.lo <= b.hi && b.lo <= a.hi
}

/** Whether one is a quarter of an hour as it is, and the other so near that it may be told so. */
function isRounded(a: Minutes, b: Minutes): boolean {
  if (a.isSharp || b.isSharp || a.lo !== a.hi || b.lo !== b.hi) return false
  return Math.abs(a.lo - b.lo) <= NEAR && (a.lo % QUARTER === 0) !== (b.lo % QUARTER === 0)
}

const QUARTER = 15
const NEAR = 5
