import { isPluralWord } from '../headNoun.ts'
import type { Token } from '../tokens.ts'
import { endsAt, type FigureWords, phraseAt } from '../words/words.ts'
import type { SpottedDate, When } from './spotted.ts'

/** As far back as the head of a sentence is looked for, in tokens. */
const LONGEST_SENTENCE = 120
const MAY_REACH = 14

/** Whether the sentence speaks of what is to come: before the date, or behind it with nobody's saying between. */
export function isComing(tokens: readonly Token[], date: SpottedDate, words: FigureWords): boolean {
  if (!isUnsettled(date.when)) return false
  const before = tokens[date.start - 1]?.plain ?? ''
  if (since.has(before) || isAsOf(tokens, date)) return false
  if (endsAt(tokens, beforeClock(tokens, date.start, words), words.deadlines)) return true
  if (isFor(tokens, date) || isFromHead(tokens, date) || isForecast(tokens, date, words)) return true
  if (isLasting(tokens, date.start, words)) return false
  return words.until.has(before) || isComingBefore(tokens, date, words) || isComingBehind(tokens, date, words)
}

/** "Called a strike for Friday", but neither "figures for March" nor "blamed for Friday's attack". */
function isFor(tokens: readonly Token[], { start, end, when }: SpottedDate): boolean {
  const isDay = when.type === 'weekday' || (when.type === 'yearless' && when.days !== null)
  return isDay && tokens[start - 1]?.plain === 'for' && tokens[end - 1]?.plain.endsWith("'s") !== true
}

/** "Forecast fourth-quarter revenue of", "guidance for the third quarter", but not "more than it forecast for". */
function isForecast(tokens: readonly Token[], { start, when }: SpottedDate, words: FigureWords): boolean {
  if (when.type !== 'months') return false
  const at = [1, 2, 3].map(back => start - back).find(each => words.forecasts.has(tokens[each]?.plain ?? ''))
  return at !== undefined && !isCompared(tokens, at)
}

/** "More than it forecast in October", "better than analysts had expected in May": what was foreseen is past. */
function isCompared(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3].some(back => tokens[at - back]?.plain === 'than')
}

/** "From Monday, masks are no longer required." */
function isFromHead(tokens: readonly Token[], { start, when }: SpottedDate): boolean {
  return when.type === 'weekday' && tokens[start - 1]?.plain === 'from' && tokens[start - 1]?.isCapital === true
}

/** Whether it may be the last or the next of its kind. */
function isUnsettled({ type }: When): boolean {
  return type === 'weekday' || type === 'yearless' || type === 'range' || type === 'months' || type === 'weekend'
}

/** What lasts since a day goes on from one that is past. */
const since = new Set(['since', 'depuis', 'desde', 'seit', 'منذ'])

/** "Held 1,450 inmates as of 30 June" */
function isAsOf(tokens: readonly Token[], { start }: SpottedDate): boolean {
  const [as, of] = [tokens[start - 2]?.plain, tokens[start - 1]?.plain ?? '']
  return as === 'as' && (of === 'of' || of === 'at')
}

/** Before the time of day that stands before a date: "until noon on", "until 5 p.m. on". */
function beforeClock(tokens: readonly Token[], start: number, words: FigureWords): number {
  if (tokens[start - 1]?.plain !== 'on') return start
  for (let at = start - 2; at >= Math.max(0, start - 8); at--) {
    if (phraseAt(tokens, at, words.deadlines) !== null) return phraseAt(tokens, at, words.deadlines)?.end ?? start
  }
  return start
}

/** "Lasted until 3 August", "led the party until June", but not "will last until Friday". */
function isLasting(tokens: readonly Token[], start: number, words: FigureWords): boolean {
  if (!words.until.has(tokens[start - 1]?.plain ?? '')) return false
  for (let at = start - 2; at >= Math.max(0, start - MAY_REACH); at--) {
    const { plain = '' } = tokens[at] ?? {}
    if (isSentenceEnd(tokens, at) || (phraseAt(tokens, at, words.coming)?.end ?? start + 1) <= start) return false
    if (words.lasted.has(plain)) return true
    // "Was not told until 22 July"
    if (isPastForm(tokens, at, words)) return tokens[at - 1]?.plain === 'not' || tokens[at - 1]?.plain === 'never'
  }
  return false
}

/**
 * Days ahead within which a day without a year is to come: two months where a word before it may say so, four where it is
 * told in the present ("closes on 30 September"); else it would be long gone. 0 where it is past.
 */
export function daysToCome(tokens: readonly Token[], date: SpottedDate, words: FigureWords): number {
  const { start, when } = date
  const day = when.type === 'range' ? when.first : when
  if (day.type !== 'yearless' || words.perhapsComing.size === 0 || isAsOf(tokens, date)) return 0
  const before = tokens[start - 1]?.plain ?? ''
  if (day.days !== null && tokens[before === 'on' ? start - 2 : start - 1]?.plain === 'is') return DAYS_TOLD
  const isDeadline = words.until.has(before) || before === 'by'
  if (day.days === null && !isDeadline) return 0
  let isPast = !inPresent.has(before)
  let isPerhaps = false
  let isInClause = true
  for (let at = start - 1; at >= Math.max(0, start - MAY_REACH) && !/^[.!?;]$/.test(tokens[at]?.plain ?? ''); at--) {
    const { plain = '' } = tokens[at] ?? {}
    isInClause &&= !/^(?:[,:]|that|which|who|where)$/.test(plain)
    if (!isPast && isPresent(tokens, at, words)) return 120
    isPast ||= isInClause && isPastForm(tokens, at, words)
    isPerhaps ||= words.perhapsComing.has(plain)
  }
  if (!isPast) return 120
  return isPerhaps && day.days !== null ? 60 : 0
}

/** "The next hearing is on 4 November", "polling day is 5 November": as many days ahead. */
const DAYS_TOLD = 300

/** Before a day on which something goes on, where the verb is in the present. */
const inPresent = new Set(['on', 'by', 'from', 'until', 'till'])

function isPastForm(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  const { plain = '' } = tokens[at] ?? {}
  return words.pastVerbs.has(plain) || (plain.endsWith('ed') && plain.length > 3 && !isAttribute(tokens, at, words))
}

/** "The planned closure", "his disputed claim": no verb. */
function isAttribute(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  return words.determiners.has(tokens[at - 1]?.plain ?? '') || words.articles.has(tokens[at - 1]?.plain ?? '')
}

/** As many tokens behind a date as "will" may stand. */
const COMING_REACH = 8

/** "On 3 October voters will choose", but not "said on Thursday it will" or "damaged on 3 March, will reopen". */
function isComingBehind(tokens: readonly Token[], { start, end }: SpottedDate, words: FigureWords): boolean {
  if (words.deliveries.has(tokens[end]?.plain ?? '')) return true
  for (const [index, { plain, type }] of tokens.slice(end, end + COMING_REACH).entries()) {
    const isWill =
      words.will.has(plain) || (index === 0 && words.willNext.has(plain) && tokens[end + 1]?.plain !== 'have')
    if (isWill) return !isToldPastBefore(tokens, start, words)
    if (words.says.has(plain) || words.pastVerbs.has(plain) || (type === 'sign' && /^[.!?;]$/.test(plain))) return false
    if (index > 0 && plain === 'that') return false
  }
  return false
}

function isToldPastBefore(tokens: readonly Token[], start: number, words: FigureWords): boolean {
  for (let at = start - 1; at >= Math.max(0, start - MAY_REACH); at--) {
    if (isClauseEnd(tokens, at, words)) return false
    if (words.pastVerbs.size > 0 && (words.says.has(tokens[at]?.plain ?? '') || isPastForm(tokens, at, words)))
      return true
  }
  return false
}

/** The nearest verb of the sentence decides, and of a clause behind it only what is nothing but past. */
function isComingBefore(tokens: readonly Token[], date: SpottedDate, words: FigureWords): boolean {
  const { start, when } = date
  const reach = isPossessive(tokens, date) ? POSSESSIVE_REACH : LONGEST_SENTENCE
  let isOtherClause = false
  let isPast = false
  for (let at = start - 1; at >= Math.max(0, start - reach) && !isSentenceEnd(tokens, at); at--) {
    const { plain = '' } = tokens[at] ?? {}
    if ((words.forecasts.has(plain) || isPastForm(tokens, at, words)) && isCompared(tokens, at)) return false
    if (isDecided(tokens, at, words)) return false
    if ((phraseAt(tokens, at, words.coming)?.end ?? start + 1) <= start && !isPastOrMonth(tokens, at))
      return !isPast || !isOtherClause
    if (!isOtherClause && !isPast && when.type === 'weekday' && isPresent(tokens, at, words)) return true
    if (words.pastVerbs.has(plain) && !isPassive(tokens, at)) return false
    isPast ||= !isOtherClause && isPastForm(tokens, at, words) && !isPassive(tokens, at)
    isOtherClause ||= isClauseEnd(tokens, at, words)
  }
  return false
}

/** "Friday's closing price": what is somebody's is past, unless what is right before it says that it is to come. */
function isPossessive(tokens: readonly Token[], { end, when }: SpottedDate): boolean {
  return when.type === 'weekday' && tokens[end - 1]?.plain.endsWith("'s") === true
}

/** As many tokens before "Sunday's vote" as "ahead of", "will hold" may stand. */
const POSSESSIVE_REACH = 5

/** "Approved plans for 178 homes on Wednesday": what was decided of them is past. */
function isDecided(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  if (!/^plans?$/.test(tokens[at]?.plain ?? '')) return false
  return [1, 2, 3].some(back => words.decisions.has(tokens[at - back]?.plain ?? ''))
}

/** "Opens on Sunday", "polls open on Sunday", but neither "the open crossing" nor "were told to open". */
function isPresent(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  const { plain = '' } = tokens[at] ?? {}
  return words.presentVerbs.has(plain) && (plain.endsWith('s') || isSubjectOfMany(tokens, at - 1, words))
}

/** "Polls open", "polls open at 8 and close" */
function isSubjectOfMany(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  const { plain = '' } = tokens[at] ?? {}
  return plain === 'and' || isPluralWord(plain, words)
}

/** "To be held", "remains closed". */
function isPassive(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some(back => /^(?:be|remain|remains|stay|get|is|are)$/.test(tokens[at - back]?.plain ?? ''))
}

function isClauseEnd(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  const { plain = '' } = tokens[at] ?? {}
  return /^[,;:()-]$/.test(plain) || words.clauseOpeners.has(plain) || isSentenceEnd(tokens, at)
}

function isSentenceEnd(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token === undefined || !/^[.!?]$/.test(token.plain) || before?.plain.length === 1) return false
  return next?.isCapital === true || next?.opensLine === true
}

/** "Could not be reached", "would have been", "in May": no word of what is to come. */
function isPastOrMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!/^(?:may|might|could|would)$/.test(token?.plain ?? '')) return false
  return token?.isCapital === true || /^(?:not|have|see|hear)$/.test(tokens[at + 1]?.plain ?? '')
}
