import { daysOfMonth } from '../calendar.ts'
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
  if (day === null || (day.when.type === 'yearless' && day.when.days === null)) return null
  return { end: day.end, when: { type: 'week', of: day.when, place: lead.value } }
}

/** "The first week of May", "the last week of April 2021": seven days each, from the first or up to the last. */
export function weekOfMonthAt(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  const first = tokens[at]?.plain ?? ''
  const isLast = words.last.has(first) || words.lastOf.has(first)
  const place = words.ordinals.get(first) ?? 0
  if (!isLast && (place < 1 || place > 4)) return null
  const [week, join] = [tokens[at + 1]?.plain, tokens[at + 2]?.plain ?? '']
  if (week !== 'week' || (join !== 'of' && join !== 'in')) return null
  const month = monthFirst(tokens, at + 3, words)
  const days: readonly [number, number] = isLast ? [-6, 0] : [7 * place - 6, 7 * place]
  if (month?.when.type === 'yearless' && month.when.days === null)
    return { end: month.end, when: { ...month.when, part: { days } }, isOrder: true }
  if (month?.when.type !== 'fixed' || month.when.days.from.slice(0, 7) !== month.when.days.to.slice(0, 7)) return null
  return { end: month.end, when: { type: 'fixed', days: daysOfMonth(month.when.days, days) }, isOrder: true }
}

/** "the 24th of this month", "the 2nd of last month". */
export function dayOfMonthAt(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  const day = dayNumber(tokens, at, words)
  if (day === null || day.end === at + 1) return null
  const month = phraseAt(tokens, skipJoins(tokens, day.end, words), words.relative)
  if (month?.value.unit !== 'month') return null
  return { end: month.end, when: { type: 'day-of-month', day: day.day, month: month.value } }
}
