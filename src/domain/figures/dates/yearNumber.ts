import { between, daysOf } from '../calendar.ts'
import type { Token } from '../tokens.ts'
import type { FigureWords } from '../words/words.ts'
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
