import { between } from '../calendar.ts'
import type { Token } from '../tokens.ts'
import type { FigureWords } from '../words/words.ts'
import type { SpottedDate, When } from './spotted.ts'

/**
 * Two dates that a text makes one time of: "from 2 January to 25 April 2022", "between March 2019 and June 2021". What
 * was moved from one day to another are two dates.
 */
export function withRanges(dates: readonly SpottedDate[], tokens: readonly Token[], words: FigureWords): SpottedDate[] {
  const joined: SpottedDate[] = []
  for (const date of dates) {
    const before = joined.at(-1)
    if (before !== undefined && isEveryWeek(before, date, tokens, words)) {
      joined.pop()
      continue
    }
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
  const when = rangeWhen(first, last, tokens, words)
  return when === null || !joins(first, last, tokens, words) ? null : { start: first.start, end: last.end, when }
}

function rangeWhen(first: SpottedDate, last: SpottedDate, tokens: readonly Token[], words: FigureWords): When | null {
  const [from, to] = [first.when, last.when]
  if (from.type === 'fixed' && to.type === 'fixed')
    return to.days.from > from.days.to ? { type: 'fixed', days: between(from.days, to.days) } : null
  if (from.type === 'shift' && to.type === 'shift')
    return isMonthOf(from) && isMonthOf(to) && from.shift.by === to.shift.by
      ? { type: 'range', first: from, last: to }
      : null
  const isDays = from.type === 'yearless' && to.type === 'yearless'
  const isWeek = from.type === 'weekday' && to.type === 'weekday'
  return (isDays || isWeek) && !isMoved(first, tokens, words) ? { type: 'range', first: from, last: to } : null
}

/** "March last year" */
function isMonthOf({ shift, part }: Extract<When, { type: 'shift' }>): boolean {
  return shift.unit === 'year' && part !== null && typeof part !== 'string' && 'count' in part
}

/** "Open Monday to Friday" */
function isEveryWeek(first: SpottedDate, last: SpottedDate, tokens: readonly Token[], words: FigureWords): boolean {
  const isWeek = first.when.type === 'weekday' && last.when.type === 'weekday'
  const join = tokens[first.end]?.plain ?? ''
  if (!isWeek || first.when.which !== null || last.start !== first.end + 1) return false
  return (join === 'to' || join === '-') && openingOf(first, tokens, words) === null
}

/** As many tokens before a range as the verb that makes two days of it: "moved the vote from 3 May to 10 May". */
const MOVED_REACH = 10

function isMoved({ start }: SpottedDate, tokens: readonly Token[], words: FigureWords): boolean {
  for (let at = start - 1; at >= Math.max(0, start - MOVED_REACH); at--) {
    const { plain = '' } = tokens[at] ?? {}
    if (words.moves.has(plain)) return true
    if (/^[.;!?]$/.test(plain)) return false
  }
  return false
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
