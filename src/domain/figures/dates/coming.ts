import type { Token } from '../tokens.ts'
import { endsAt, type FigureWords, phraseAt } from '../words/words.ts'
import type { SpottedDate } from './spotted.ts'

/** As far back as the head of a sentence is looked for, in tokens. */
const LONGEST_SENTENCE = 120
const MAY_REACH = 14

/** Whether the sentence speaks of what is to come: before the date, or behind it with nobody's saying between. */
export function isComing(tokens: readonly Token[], date: SpottedDate, words: FigureWords): boolean {
  if (date.when.type !== 'weekday' && date.when.type !== 'yearless') return false
  if (since.has(tokens[date.start - 1]?.plain ?? '')) return false
  return (
    endsAt(tokens, beforeClock(tokens, date.start, words), words.deadlines) ||
    isComingBefore(tokens, date, words) ||
    isComingBehind(tokens, date, words)
  )
}

/** What lasts since a day goes on from one that is past. */
const since = new Set(['since', 'depuis', 'desde', 'seit', 'منذ'])

/** Before the time of day that stands before a date: "until noon on", "until 5 p.m. on". */
function beforeClock(tokens: readonly Token[], start: number, words: FigureWords): number {
  if (tokens[start - 1]?.plain !== 'on') return start
  for (let at = start - 2; at >= Math.max(0, start - 8); at--) {
    if (phraseAt(tokens, at, words.deadlines) !== null) return phraseAt(tokens, at, words.deadlines)?.end ?? start
  }
  return start
}

/**
 * Days ahead within which a day without a year is to come: two months where a word before it may say so, four where it is
 * told in the present ("closes on 30 September"); else it would be long gone. 0 where it is past.
 */
export function daysToCome(tokens: readonly Token[], { start, when }: SpottedDate, words: FigureWords): number {
  if (when.type !== 'yearless' || words.perhapsComing.size === 0) return 0
  const before = tokens[start - 1]?.plain ?? ''
  const isDeadline = before === 'until' || before === 'by'
  if (when.days === null && !isDeadline) return 0
  let isPast = !inPresent.has(before)
  let isPerhaps = false
  let isInClause = true
  for (let at = start - 1; at >= Math.max(0, start - MAY_REACH) && !/^[.!?;]$/.test(tokens[at]?.plain ?? ''); at--) {
    const { plain = '' } = tokens[at] ?? {}
    isInClause &&= !/^(?:[,:]|that|which|who|where)$/.test(plain)
    isPast ||= isInClause && (plain.endsWith('ed') || pastVerbs.has(plain))
    isPerhaps ||= words.perhapsComing.has(plain)
  }
  if (!isPast) return 120
  return isPerhaps && when.days !== null ? 60 : 0
}

/** Before a day on which something goes on, where the verb is in the present. */
const inPresent = new Set(['on', 'by', 'from', 'until'])

const pastVerbs = new Set(
  'was were had did been died dies fled left went came took made gave got lost saw found fell rose grew held kept told said began ran stood sat met wrote spoke broke shot hit put set led won fought brought sent'.split(
    ' ',
  ),
)

/** As many tokens behind a date as "will" may stand. */
const COMING_REACH = 8

function isComingBehind(tokens: readonly Token[], { end }: SpottedDate, words: FigureWords): boolean {
  for (const { plain, type } of tokens.slice(end, end + COMING_REACH)) {
    if (words.will.has(plain)) return true
    if (words.says.has(plain) || (type === 'sign' && /^[.!?;]$/.test(plain))) return false
  }
  return false
}

function isComingBefore(tokens: readonly Token[], { start }: SpottedDate, words: FigureWords): boolean {
  for (let at = start - 1; at >= Math.max(0, start - LONGEST_SENTENCE); at--) {
    const { plain = '', isCapital = false } = tokens[at] ?? {}
    if ((phraseAt(tokens, at, words.coming)?.end ?? start + 1) <= start && !isPastOrMonth(tokens, at)) return true
    if (
      /^[.!?]$/.test(plain) &&
      tokens[at - 1]?.plain.length !== 1 &&
      (tokens[at + 1]?.isCapital === true || tokens[at + 1]?.opensLine === true) &&
      !isCapital
    )
      break
  }
  return false
}

/** "Could not be reached", "may have died", "in May": no word of what is to come. */
function isPastOrMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!/^(?:may|might|could)$/.test(token?.plain ?? '')) return false
  return token?.isCapital === true || /^(?:not|have|see|hear)$/.test(tokens[at + 1]?.plain ?? '')
}
