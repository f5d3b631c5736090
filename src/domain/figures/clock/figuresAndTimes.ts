import type { Figure } from '../figure.ts'
import { figuresIn } from '../figuresIn.ts'
import { defaultQuantities, type Quantities } from '../quantities.ts'
import { timesIn } from './timesIn.ts'

/** All that a text gives a value of, in order: its figures, and its times of day, which are figures of a kind of their own. */
export function figuresAndTimes(
  text: string,
  language: string | null,
  quantities: Quantities = defaultQuantities,
): Figure[] {
  const times = timesIn(text, language)
  const figures = figuresIn(text, language, quantities)
  return times.length === 0 ? figures : [...figures, ...times].toSorted((a, b) => a.start - b.start)
}
