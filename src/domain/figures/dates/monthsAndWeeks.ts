import type { Token } from '../tokens.ts'
import { type FigureWords, phraseAt } from '../words/words.ts'
import { dayNumber, inDigits } from './dayAndMonth.ts'
import { dayFirst, monthFirst } from './dayOfMonth.ts'
import type { Spot } from './spotted.ts'
import { skipJoins } from './yearNumber.ts'

/** "the week of 4 January", "the week ending 3 May 2021". */
export function weekAt(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  const lead = phraseAt(tokens, at, words.weekOf)
  if (lead === null) return null
  const start = skipJoins(tokens, lead.end, words)
  const token = tokens[start]
  const day =
    token?.type === 'date'
      ? inDigits(token, start)
      : (dayFirst(tokens, start, words) ?? monthFirst(tokens, start, words))
  return day && { end: day.end, when: { type: 'week', of: day.when, place: lead.value } }
}

/** "the 24th of this month", "the 2nd of last month". */
export function dayOfMonthAt(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  const day = dayNumber(tokens, at, words)
  if (day === null || day.end === at + 1) return null
  const month = phraseAt(tokens, skipJoins(tokens, day.end, words), words.relative)
  if (month?.value.unit !== 'month') return null
  return { end: month.end, when: { type: 'day-of-month', day: day.day, month: month.value } }
}
