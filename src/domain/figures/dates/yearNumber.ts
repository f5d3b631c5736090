import { between, daysOf } from '../calendar.ts'
import type { Token } from '../tokens.ts'
import { type FigureWords, type PartOfPeriod, phraseAt, type Shift } from '../words/words.ts'
import type { Spot } from './spotted.ts'

/** A year up to the token `end`. */
export interface YearRead {
  readonly year: number
  readonly end: number
}

/** The year behind a month, a day or a season, with what joins them: "May 2021", "mayo de 2021". */
export function yearAfter(tokens: readonly Token[], at: number, words: FigureWords, isSolar: boolean): YearRead | null {
  const start = skipJoins(tokens, at, words)
  const year = yearNumber(tokens[start], isSolar)
  return year === null ? null : { year, end: start + 1 }
}

/** The year that a token of four digits gives; `null` for anything else. */
export function yearNumber(token: Token | undefined, isSolar: boolean): number | null {
  if (token?.type !== 'number' || !token.isWhole || token.plain.length !== 4) return null
  const [least, most] = isSolar ? [1200, 1500] : [1000, 2199]
  return token.value >= least && token.value <= most ? token.value : null
}

/** A year that is told by how far it is away: "last year", or, where `isAfter`, "the following year". */
export interface ShiftedYear {
  readonly shift: Shift
  readonly isAfter: boolean
  readonly end: number
}

/** Behind a month, a day or a season: "March last year", "3 May of this year". */
export function shiftedYearAfter(tokens: readonly Token[], at: number, words: FigureWords): ShiftedYear | null {
  const start = tokens[at]?.plain === 'of' ? at + 1 : at
  const relative = phraseAt(tokens, start, words.relative)
  if (relative?.value.unit === 'year') return { shift: relative.value, isAfter: false, end: relative.end }
  const following = phraseAt(tokens, start, words.following)
  const isYear = following?.value.unit === 'year' && words.determiners.has(tokens[start]?.plain ?? '')
  return isYear ? { shift: following.value, isAfter: true, end: following.end } : null
}

/** Months of such a year, or days of one of them. */
export function inShiftedYear({ shift, isAfter, end }: ShiftedYear, part: PartOfPeriod): Spot {
  return { end, when: isAfter ? { type: 'after', shift, part } : { type: 'shift', shift, part } }
}

/** From the first day of a year to the last one of another. */
export function fixedYears(first: number, last: number, end: number): Spot | null {
  const [from, to] = [daysOf(first), daysOf(last)]
  return from && to && { end, when: { type: 'fixed', days: between(from, to) } }
}

/** Behind up to two words or signs that join the parts of a date. */
export function skipJoins(tokens: readonly Token[], at: number, words: FigureWords): number {
  let next = at
  while (next < at + 2 && words.dateJoins.has(tokens[next]?.plain ?? '')) next++
  return next
}
