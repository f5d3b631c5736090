import type { PartialDate } from '../records.ts'
import { dateOfDay, dayNumber, type DaySpan } from './timeline.ts'

/** A mark on an axis of days. */
export interface Tick {
  readonly day: number
  /** As exact as the step is: `1988`, `1988-06` or `1988-06-03`. */
  readonly date: PartialDate
}

type Step = { readonly unit: 'day' | 'month' | 'year'; readonly by: number }

const steps: readonly Step[] = [
  ...[1, 2, 7, 14].map(by => ({ unit: 'day', by }) as const),
  ...[1, 3, 6].map(by => ({ unit: 'month', by }) as const),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map(by => ({ unit: 'year', by }) as const),
]

/** At most so many marks across a span, at the roundest days: the finest step that has no more. */
export function ticksOf(span: DaySpan, most: number): readonly Tick[] {
  for (const step of steps) {
    const ticks = ticksBy(step, span, most + 1)
    if (ticks.length <= most) return ticks
  }
  return []
}

function ticksBy({ unit, by }: Step, { from, to }: DaySpan, enough: number): readonly Tick[] {
  const ticks: Tick[] = []
  const { year, month } = dateOfDay(from)
  const start = unit === 'year' ? Math.floor(year / by) * by : unit === 'month' ? year * 12 : from
  for (let at = unit === 'month' ? start + Math.floor((month - 1) / by) * by : start; ticks.length < enough; at += by) {
    const tick = tickAt(unit, at)
    if (tick.day >= to) break
    if (tick.day >= from) ticks.push(tick)
  }
  return ticks
}

/** `at` counts years, months since year 0, or days since 1970. */
function tickAt(unit: Step['unit'], at: number): Tick {
  if (unit === 'year') return { day: dayNumber(at, 1, 1), date: dateWords(at) }
  if (unit === 'month') {
    const [year, month] = [Math.floor(at / 12), (at % 12) + 1]
    return { day: dayNumber(year, month, 1), date: dateWords(year, month) }
  }
  const { year, month, day } = dateOfDay(at)
  return { day: at, date: dateWords(year, month, day) }
}

function dateWords(year: number, ...rest: readonly number[]): PartialDate {
  return [String(year).padStart(4, '0'), ...rest.map(part => String(part).padStart(2, '0'))].join('-') as PartialDate
}
