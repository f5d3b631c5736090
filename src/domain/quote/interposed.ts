import { isOneVoice } from '../names/oneVoice.ts'
import { isRole } from '../names/saidBy.ts'
import type { Difference, Span } from '../records.ts'
import { quotationsWithin } from '../text/quotations.ts'
import { quotedRuns } from '../text/quotedRuns.ts'
import { type Behind, sayerBehind } from '../text/sayerBehind.ts'
import { isBody, isPronoun, type Sayer, sayerBetween } from '../text/sayerBetween.ts'
import { speakerOf } from '../text/speakerOf.ts'
import { type Change, isNegation } from './kindOfChange.ts'
import { type Language, plainWord } from './language.ts'
import { isNumber } from './numberValue.ts'
import type { Word } from './words.ts'

/**
 * Whether all that a quote leaves out, or puts in, is an attribution between two parts of what somebody says: “The pump
 * failed,” he said. “Nobody was told.”
 *
 * Such words stand in no quotation marks, so they are the reporter's, and the speaker's are what they were: where all that
 * the quote keeps stands in such marks. What is left out must lead on to the same speaker, and what is put in name whom the
 * source has say it there, and nothing else. In doubt it is none. `kept` gives where the words stand that the quote keeps.
 */
export function isInterposed(change: Change, kept: () => readonly Span[]): boolean {
  const { text, source, sourceSpan, quote, given, quoteSpan, language } = change
  if (given.length > 0 && source.length > 0) return false
  const words = [...source, ...given]
  const [has, place, lacks, gap] =
    given.length === 0 ? [text, sourceSpan, quote, quoteSpan] : [quote, quoteSpan, text, sourceSpan]
  const span = spanOf(words)
  const others = [has.slice(place.start, span.start), has.slice(span.end, place.end), lacks.slice(gap.start, gap.end)]
  if (!others.every(other => seam.test(other)) || words.some(({ bracketed }) => bracketed)) return false
  const sayer = sayerAt(has, words)
  if (sayer === null || words.some(word => limits(has.slice(word.span.start, word.span.end), language))) return false
  const standing = kept()
  const quotations = quotationsAround(text, spanAround(standing, sourceSpan))
  if (!standing.every(each => quotations.some(quotation => isWithin(each, quotation)))) return false
  return given.length === 0
    ? isLeftOut(text, span, sayer, quotations)
    : isSaidThere(text, sourceSpan, sayer, quotations)
}

/** "he reportedly said", "one of the pilots said": more than who said it. */
function limits(word: string, language: Language): boolean {
  const isHedge = /^\p{Ll}/u.test(word) && language.hedges.has(plainWord(word))
  return isHedge || isNegation(word, language) || isNumber(word, language)
}

/** An attribution, and before it a question mark or an exclamation mark that only one side has: that is a difference of its own. */
export function withoutStop(difference: Difference): readonly Difference[] {
  if (difference.kind !== 'attribution') return [difference]
  const [ofSource, ofQuote] = [difference.source, difference.quote].map(words => stops.exec(words)?.[0] ?? '')
  if (ofSource === undefined || ofQuote === undefined || !/[?!]/.test(ofSource + ofQuote)) return [difference]
  const { source, sourceSpan, quote, quoteSpan } = difference
  const [inSource, inQuote] = [sourceSpan.start + ofSource.length, quoteSpan.start + ofQuote.length]
  return [
    {
      kind: 'punctuation',
      source: ofSource,
      sourceSpan: { start: sourceSpan.start, end: inSource },
      quote: ofQuote,
      quoteSpan: { start: quoteSpan.start, end: inQuote },
    },
    {
      kind: 'attribution',
      source: source.slice(ofSource.length),
      sourceSpan: { start: inSource, end: sourceSpan.end },
      quote: quote.slice(ofQuote.length),
      quoteSpan: { start: inQuote, end: quoteSpan.end },
    },
  ]
}

const stops = /^[.,;:!?…]*/u

/** What punctuation does between two parts of a quotation: a sign of percent is none. */
const seam = /^[\s.,;:!?…–—"'“”„‘’«»-]*$/u

/** Who says it by words that stand between two quotations, as far as they and the marks beside them tell; `null`: nobody. */
export function sayerAt(text: string, words: readonly Word[]): Sayer | null {
  const { start, end } = spanOf(words)
  const before = text.slice(Math.max(0, start - BESIDE), start)
  const behind = text.slice(end, end + BESIDE)
  const stop = closing.exec(before)?.groups?.['stop']
  // “The pump failed.” The mayor said. “Nobody was told!” Orr said, “And we knew.” The words lead to what is behind them.
  if (stop === undefined || stop === '.' || !opening.test(behind)) return null
  return /[!?…]/u.test(stop) && behind.startsWith(',') ? null : sayerBetween(text.slice(start, end))
}

/** Code units between an attribution and the words beside it. */
const BESIDE = 8
const closing = /(?<stop>[^\s"'“„‘«])["”’'»][\s,–—-]*$/u
const opening = /^[.,–—-]?\s*["“„‘'«](?=\S)/u

function spanOf(words: readonly Word[]): Span {
  return { start: words[0]?.span.start ?? 0, end: words.at(-1)?.span.end ?? 0 }
}

/**
 * Whether the attribution is of no quotation itself, but right between two, and the next is the same speaker's: nothing
 * behind it may have somebody else say it, and in another paragraph, or after a question, something has them say it.
 */
function isLeftOut(text: string, attribution: Span, sayer: Sayer, quotations: readonly Span[]): boolean {
  // Also of one whose marks are not both near.
  const around = [...quotations, ...quotationsWithin(text, near(text, attribution))]
  if (around.some(quotation => isWithin(attribution, quotation))) return false
  const last = quotations.find(({ end }) => end < attribution.start && closes.test(text.slice(end, attribution.start)))
  const next = quotations.find(({ start }) => start > attribution.end && opens.test(text.slice(attribution.end, start)))
  if (!last || !next || /\n\s*\n/u.test(text.slice(last.end, attribution.start))) return false
  const behind = sayerAfter(text, next)
  if (behind.type === 'said') return isSame(sayer.who, behind.by.who)
  const isApart = parts.test(text.slice(attribution.end, next.start)) || text.charAt(last.end - 1) === '?'
  return behind.type === 'nothing' && !isApart
}

const closes = /^\s*["”’'»]{1,2}[\s,–—-]*$/u
const opens = /^[.,–—-]?\s*["“„‘'«]{1,2}\s*$/u
/** Another paragraph, or what may be one. */
const parts = /^\.\s*\n|\n\s*\n/u

/** Whether whoever words call by a name, an office or a pronoun is called next by another or the same. */
function isSame(sayer: string, next: string): boolean {
  if (isPronoun(sayer)) return sayer === next
  if (isPronoun(next)) return /^(?:it|they)$/.test(next) === isBody(sayer)
  return isOne(sayer, next)
}

/** Of names also where one is a form of the other; "the engineer" may be another than Ines Marrable. */
function isOne(one: string, other: string): boolean {
  if (isRole(one) || isRole(other)) return one.toLowerCase() === other.toLowerCase()
  return isOneVoice(one, other)
}

/** Whether the source has a quotation there, and has whoever is named say it, with all that they are called by. */
function isSaidThere(text: string, place: Span, { who, isBare }: Sayer, quotations: readonly Span[]): boolean {
  const quotation = quotations.find(each => isWithin(place, each))
  if (quotation === undefined || !isBare || who === 'it') return false
  if (!isPronoun(who) && !isRole(who) && !standsNear(text, place, who)) return false
  const before = text.slice(Math.max(0, quotation.start - BESIDE), quotation.start)
  const behind = sayerAfter(text, quotation)
  if (behind.type === 'unread' || (behind.type === 'nothing' && !leads.test(before))) return false
  const theirs = behind.type === 'said' ? behind.by.who : null
  const speaker = theirs === null || (isPronoun(theirs) && !isPronoun(who)) ? speakerOf(text, place) : theirs
  return speaker !== null && isSame(speaker, who)
}

/** Whether the source has a name, which is of letters and stops, as a quote has it. */
function standsNear(text: string, place: Span, name: string): boolean {
  const { start, end } = near(text, place)
  const words = name.replaceAll('.', '\\.').replaceAll(' ', '\\s+')
  return new RegExp(`(?<![\\p{L}\\p{M}-])${words}(?![\\p{L}\\p{M}-])`, 'u').test(text.slice(start, end))
}

/** “…” is led to with a colon or a comma. */
const leads = /[:,]\s*["“„‘'«]{1,2}\s*$/u

function sayerAfter(text: string, { end }: Span): Behind {
  return sayerBehind(text.charAt(end - 1), text.slice(end, end + REACH))
}

/** Those with both of their marks, which they come without; of nested ones the outer. */
function quotationsAround(text: string, span: Span): readonly Span[] {
  const { start, end } = near(text, span)
  return quotedRuns(text.slice(start, end)).map(run => ({ start: start + run.start, end: start + run.end }))
}

function near(text: string, { start, end }: Span): Span {
  return { start: Math.max(0, start - REACH), end: Math.min(text.length, end + REACH) }
}

const REACH = 2_500

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function spanAround(spans: readonly Span[], other: Span): Span {
  return { start: spans[0]?.start ?? other.start, end: spans.at(-1)?.end ?? other.end }
}
