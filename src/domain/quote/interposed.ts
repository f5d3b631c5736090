import { isOneVoice } from '../names/oneVoice.ts'
import type { Difference, Span } from '../records.ts'
import { quotationsWithin } from '../text/quotations.ts'
import { quotedRuns } from '../text/quotedRuns.ts'
import { isPronoun, sayerBehind, sayerBetween } from '../text/sayerBetween.ts'
import { speakerOf } from '../text/speakerOf.ts'
import { type Change, isNegation } from './kindOfChange.ts'
import { type Language, plainWord } from './language.ts'
import { isNumber } from './numberValue.ts'
import type { Word } from './words.ts'

/**
 * Whether all that a quote leaves out, or puts in, is an attribution between two parts of what somebody says: “The pump
 * failed,” he said. “Nobody was told.”
 *
 * Such words stand in no quotation marks, so they are the reporter's, and the speaker's are what they were. What is left
 * out must lead on to the same speaker, and what is put in name whom the source has say it there.
 */
export function isInterposed({ text, source, sourceSpan, quote, given, quoteSpan, language }: Change): boolean {
  if (given.length > 0 && source.length > 0) return false
  const words = [...source, ...given]
  const [has, place, lacks, gap] =
    given.length === 0 ? [text, sourceSpan, quote, quoteSpan] : [quote, quoteSpan, text, sourceSpan]
  const span = spanOf(words)
  const others = [has.slice(place.start, span.start), has.slice(span.end, place.end), lacks.slice(gap.start, gap.end)]
  if (!others.every(other => seam.test(other)) || words.some(({ bracketed }) => bracketed)) return false
  const sayer = sayerAt(has, words)
  if (sayer === null || words.some(word => limits(has.slice(word.span.start, word.span.end), language))) return false
  return given.length === 0 ? isLeftOut(text, span, sayer) : isSaidThere(text, sourceSpan, sayer)
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
export function sayerAt(text: string, words: readonly Word[]): string | null {
  const { start, end } = spanOf(words)
  const before = text.slice(Math.max(0, start - BESIDE), start)
  const behind = text.slice(end, end + BESIDE)
  const stop = closing.exec(before)?.groups?.['stop']
  if (stop === undefined || !opening.test(behind)) return null
  // “The pump failed.” The mayor said, “Nobody was told.”
  return stop === '.' && behind.startsWith(',') ? null : sayerBetween(text.slice(start, end))
}

/** Code units between an attribution and the words beside it. */
const BESIDE = 8
const closing = /(?<stop>[^\s"'“„‘«])["”’'»][\s,–—-]*$/u
const opening = /^[.,–—-]?\s*["“„‘'«](?=\S)/u

function spanOf(words: readonly Word[]): Span {
  return { start: words[0]?.span.start ?? 0, end: words.at(-1)?.span.end ?? 0 }
}

/**
 * Whether the attribution is of no quotation itself, and the next is the same speaker's: nothing behind it has somebody
 * else say it, and in another paragraph something has them say it.
 */
function isLeftOut(text: string, attribution: Span, sayer: string): boolean {
  const near = quotationsAround(text, attribution)
  if (near.some(({ start, end }) => start < attribution.start && attribution.end < end)) return false
  const next = near.find(({ start }) => start >= attribution.end && start < attribution.end + BESIDE)
  const other = next ? sayerAfter(text, next) : null
  if (other === null) return !/\n\s*\n/u.test(text.slice(attribution.end, attribution.end + BESIDE))
  if (isPronoun(other)) return !isPronoun(sayer) || sayer === other
  return !isPronoun(sayer) && isOneVoice(sayer, other)
}

/** Whether the source has a quotation there, and whoever is named say it. */
function isSaidThere(text: string, place: Span, sayer: string): boolean {
  const quotation = quotationsAround(text, place).find(({ start, end }) => start < place.start && place.end < end)
  if (quotation === undefined) return false
  const theirs = sayerAfter(text, quotation)
  if (theirs !== null && (isPronoun(sayer) || !isPronoun(theirs)))
    return isPronoun(sayer) ? !isPronoun(theirs) || theirs === sayer : isOneVoice(sayer, theirs)
  const speaker = speakerOf(text, place)
  return speaker !== null && (isPronoun(sayer) || isOneVoice(sayer, speaker))
}

/** Who is said to say a quotation behind its closing mark, in its paragraph. */
function sayerAfter(text: string, { end }: Span): string | null {
  const behind = text.slice(end, end + REACH).split(/\n\s*\n/u)[0] ?? ''
  return sayerBehind(behind.replace(/^["”’'»]+/u, ''), /[.!?…]/u.test(text.charAt(end - 1)))
}

/** Those near a place, without their marks; of nested ones the outer. */
function quotationsAround(text: string, { start, end }: Span): readonly Span[] {
  const within = { start: Math.max(0, start - REACH), end: Math.min(text.length, end + REACH) }
  const runs = quotedRuns(text.slice(within.start, within.end)).map(run => ({
    start: within.start + run.start,
    end: within.start + run.end,
  }))
  // Also one that is open at an end of what is read.
  return [...runs, ...quotationsWithin(text, within).map(marked => ({ start: marked.start + 1, end: marked.end - 1 }))]
}

const REACH = 2_500
