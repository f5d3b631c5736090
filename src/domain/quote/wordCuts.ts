import type { Span } from '../records.ts'
import { countingOf, countsIn } from './countWords.ts'
import { cutsHanNumber, isInsideHanNumber } from './hanNumber.ts'
import { partsCompound, turningHead, turningTail } from './hyphenCuts.ts'
import { type Language, languageAt, plainWord } from './language.ts'
import { numberPartedAt } from './numberCuts.ts'
import { cutsNumber, isInsideNumber } from './numberForm.ts'
import { signBehind, signStart } from './numberSigns.ts'
import { endBefore, startAfter } from './wordEdges.ts'

/**
 * Whether the span begins or ends inside a word, in scripts that part words by spaces: "legal" cut out of "paralegal",
 * "known" out of "well-known".
 */
export function cutsWord(text: string, span: Span): boolean {
  return [span.start, span.end].some(at => joins(text, at) || isInCompound(text, at, span))
}

function isInCompound(text: string, at: number, span: Span): boolean {
  return partsCompound(text, at, () => languagesAt(text, span))
}

/**
 * Whether the passage is cut so that it says something else: a number out of a longer one ("20,000" of "120,000", "I" of
 * "II", "five" of "a hundred and five"), without its sign ("5" of "-5"), or a word without what turns it ("lawful" of
 * "unlawful", "did" of "didn't", "president" of "ex-president").
 */
export function cutsMeaning(text: string, span: Span): boolean {
  if (span.start >= span.end) return false
  return (
    cutsNumber(text, span) || cutsHanNumber(text, span) || headCut(text, span) !== null || tailCut(text, span) !== null
  )
}

/** As what a passage is cut at each of its ends: a number, or a word that something turns; `null` where it is not. */
export function cutKinds(
  text: string,
  span: Span,
): { readonly start: 'number' | 'negation' | 'word' | null; readonly end: 'number' | 'negation' | 'word' | null } {
  const isNumber = (at: number) => isInsideNumber(text, at) || isInsideHanNumber(text, at)
  const isNumberCut = {
    start: isNumber(span.start) || signStart(text, span) !== null || numberOf('after', text, span) !== null,
    end:
      isNumber(span.end) ||
      signBehind(text, span, countsAt(text, span)) !== null ||
      numberOf('before', text, span) !== null,
  }
  const turned = { start: turningHead(text, span), end: turningTail(text, span) }
  const denied = { start: deniedHead(text, span), end: deniedTail(text, span) }
  const kindAt = (side: 'start' | 'end') =>
    isNumberCut[side] ? 'number' : denied[side] !== null ? 'negation' : turned[side] !== null ? 'word' : null
  return { start: kindAt('start'), end: kindAt('end') }
}

/** The span with the rest of each word and number that it cuts; never less. Scripts without spaces are left as they are. */
export function wholeWordsAround(text: string, span: Span): Span {
  if (span.start >= span.end) return span
  // The language is told by the words of the span, so each look is at all that it has by now.
  for (let whole = span; ;) {
    const words = { start: wordStart(text, whole.start, whole), end: wordEnd(text, whole.end, whole) }
    const next = { start: headCut(text, words) ?? words.start, end: tailCut(text, words) ?? words.end }
    if (next.start === whole.start && next.end === whole.end) return whole
    whole = next
  }
}

function wordStart(text: string, at: number, span: Span): number {
  let start = at
  while (start > 0 && isInside(text, start, span)) start = endBefore(text, start) - 1
  return start
}

function wordEnd(text: string, at: number, span: Span): number {
  let end = at
  while (end < text.length && isInside(text, end, span)) end = startAfter(text, end) + 1
  return end
}

/** Whether a place is inside a word or a number. */
function isInside(text: string, at: number, span: Span): boolean {
  return joins(text, at) || isInsideNumber(text, at) || isInsideHanNumber(text, at) || isInCompound(text, at, span)
}

/** Scripts that write no space between words have no words to cut. */
const spacedLetter =
  /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Armenian}\p{sc=Georgian}\p{sc=Devanagari}\p{sc=Hangul}]/u
/** Marks over and under letters belong to the letter before them. */
const mark = /[\u0300-\u036f\u064b-\u065f]/

function joins(text: string, at: number): boolean {
  const before = text[endBefore(text, at) - 1] ?? ''
  const after = text[startAfter(text, at)] ?? ''
  return (spacedLetter.test(before) || mark.test(before)) && (spacedLetter.test(after) || mark.test(after))
}

/** Code units of a beginning that denies, or of a number word, with its hyphen. */
const REACH = 14
const hyphen = '[-\\u2010\\u2011]'
const letters = "[\\p{L}\\p{M}'’]"
const headBefore = new RegExp(`(?<![\\p{L}\\p{M}])([\\p{L}\\p{M}]+)(${hyphen}?)$`, 'u')
const firstWord = new RegExp(`^${letters}+`, 'u')
const lastWord = new RegExp(`${letters}+$`, 'u')
const numberBehind = new RegExp(`^${hyphen}(${letters}+)`, 'u')

/** Where the part of its first word or number begins that the span leaves out and that turns what is said; `null` where none does. */
function headCut(text: string, span: Span): number | null {
  const starts = [
    deniedHead(text, span),
    turningHead(text, span),
    signStart(text, span),
    numberOf('after', text, span)?.start ?? null,
  ]
  return starts.reduce((first, start) => (first === null || (start !== null && start < first) ? start : first), null)
}

/** Where the part of its last word or number ends that the span leaves out and that turns what is said; `null` where none does. */
function tailCut(text: string, span: Span): number | null {
  const sign = signBehind(text, span, countsAt(text, span))
  const ends = [deniedTail(text, span), turningTail(text, span), sign, numberOf('before', text, span)?.end ?? null]
  return ends.reduce((last, end) => (last === null || (end !== null && end > last) ? end : last), null)
}

/** Whether a word counts in the language of the span. */
function countsAt(text: string, span: Span): (word: string) => boolean {
  return word => languagesAt(text, span).some(language => countsIn(plainWord(word), countingOf(language)) !== null)
}

/** The number in words that the span has the rest of: at its beginning what stands `after` the edge, at its end `before`. */
function numberOf(kept: 'before' | 'after', text: string, span: Span): Span | null {
  return numberPartedAt(text, kept === 'after' ? span.start : span.end, kept, () => languagesAt(text, span))
}

function deniedHead(text: string, span: Span): number | null {
  const to = endBefore(text, span.start)
  const before = headBefore.exec(text.slice(Math.max(0, to - REACH), to))
  const word = firstWord.exec(text.slice(span.start, span.start + LONGEST))?.[0]
  if (before === null || word === undefined) return null
  const [left, part = '', dash] = before
  const isTurned = languagesAt(text, span).some(
    language =>
      language.negatingPrefixes.includes(plainWord(part)) || (dash !== '' && areNumbers(part, word, language)),
  )
  return isTurned ? to - left.length : null
}

function deniedTail(text: string, span: Span): number | null {
  const word = lastWord.exec(text.slice(Math.max(span.start, span.end - LONGEST), span.end))?.[0]
  const from = startAfter(text, span.end)
  const behind = text.slice(from, from + LONGEST)
  if (word === undefined) return null
  const denied = /^(?:n?['’]t|not|less(?:ly|ness)?)(?![\p{L}\p{M}])/iu.exec(behind)
  if (denied !== null) return from + denied[0].length
  const number = numberBehind.exec(behind)
  if (number === null) return null
  const isNumber = languagesAt(text, span).some(language => areNumbers(word, number[1] ?? '', language))
  return isNumber ? from + number[0].length : null
}

/** Longer than any word that denies or counts. */
const LONGEST = 40

/** "twenty" and "five". */
function areNumbers(one: string, other: string, { numbers }: Language): boolean {
  return numbers.has(plainWord(one)) && numbers.has(plainWord(other))
}

/** Of few words alone a language is told badly: also that of those around them. */
function languagesAt(text: string, span: Span): readonly Language[] {
  const around = { start: Math.max(0, span.start - AROUND), end: Math.min(text.length, span.start + AROUND) }
  return [languageAt(text, span), languageAt(text, around)]
}

/** Code units on each side by which the language around a place is told. */
const AROUND = 240
