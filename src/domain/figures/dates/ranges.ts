import { between } from '../calendar.ts'
import type { Token } from '../tokens.ts'
import type { FigureWords } from '../words/words.ts'
import type { SpottedDate } from './spotted.ts'

/**
 * Two dates that a text makes one time of: "from 2 January to 25 April 2022", "between March 2019 and June 2021". What
 * was moved from one day to another are two dates.
 */
export function withRanges(dates: readonly SpottedDate[], tokens: readonly Token[], words: FigureWords): SpottedDate[] {
  const joined: SpottedDate[] = []
  for (const date of dates) {
    const before = joined.at(-1)
    const range = before === undefined ? null : rangeOf(before, date, tokens, words)
    if (range === null) joined.push(date)
    else joined[joined.length - 1] = range
  }
  return joined
}

function rangeOf(
  first: SpottedDate,
  last: SpottedDate,
  tokens: readonly Token[],
  words: FigureWords,
): SpottedDate | null {
  if (first.when.type !== 'fixed' || last.when.type !== 'fixed') return null
  if (last.when.days.from <= first.when.days.to || !joins(first, last, tokens, words)) return null
  return { start: first.start, end: last.end, when: { type: 'fixed', days: between(first.when.days, last.when.days) } }
}

function joins(first: SpottedDate, last: SpottedDate, tokens: readonly Token[], words: FigureWords): boolean {
  const opens = openingOf(first, tokens, words)
  const join = tokens[first.end]?.plain ?? ''
  if (!isOneWord(tokens, first.end, last.start, words)) return false
  if (opens === null) return words.rangeJoins.has(join)
  if (words.changes.has(tokens[opens - 1]?.plain ?? '')) return false
  return words.rangeJoins.has(join) || words.ranges.get(tokens[opens]?.plain ?? '')?.has(join) === true
}

/** Where "between" or "from" stands before a date, with an article at most between them; `null` for nowhere. */
function openingOf({ start }: SpottedDate, tokens: readonly Token[], words: FigureWords): number | null {
  for (const at of [start - 1, start - 2]) {
    if (words.ranges.has(tokens[at]?.plain ?? '')) return at
    if (!words.determiners.has(tokens[at]?.plain ?? '') && !words.dateJoins.has(tokens[at]?.plain ?? '')) return null
  }
  return null
}

/** One word or sign between them, and an article: "to", "bis zum", "au". */
function isOneWord(tokens: readonly Token[], start: number, end: number, words: FigureWords): boolean {
  if (end - start === 1) return true
  const second = tokens[start + 1]?.plain ?? ''
  return end - start === 2 && (words.determiners.has(second) || words.dateJoins.has(second))
}
