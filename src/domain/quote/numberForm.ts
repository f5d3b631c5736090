import type { Span } from '../records.ts'
import { digitValue } from '../text/characters.ts'
import { isInsideGroups } from './digitGroups.ts'

/**
 * Where the numbers that begin here end, when they are one number in the same or in two groupings (1000, 1,000,
 * 1 000) or in the digits of two scripts (1367, ۱۳۶۷); `null` when they are not. A decimal sign is never taken for a grouping one: 3.2 is not 32, 1,5 is not 15.
 */
export function numbersAt(
  source: string,
  at: number,
  quote: string,
  quoteAt: number,
  to: number,
): { readonly source: number; readonly quote: number } | null {
  const inSource = readingsAt(source, at, source.length)
  const inQuote = readingsAt(quote, quoteAt, to)
  // A space may part two numbers: it groups only where the other number says so.
  for (const a of inSource) {
    for (const b of inQuote)
      if (a.written === b.written) return { source: at + a.written.length, quote: quoteAt + b.written.length }
  }
  for (const a of inSource) {
    for (const b of inQuote)
      if (a.digits === b.digits) return { source: at + a.written.length, quote: quoteAt + b.written.length }
  }
  return null
}

/**
 * Whether a comma before `at` parts two numbers of a list, though no space follows: "14,15 and 16". Elsewhere "14,15" may
 * be a fraction, so the numbers must count up one by one.
 */
export function isInList(text: string, at: number): boolean {
  const before = /(?<![\p{Nd}.,])(?:\p{Nd}{1,3},\s?)+$/u.exec(text.slice(Math.max(0, at - LONGEST), at))?.[0]
  const after = listEnd.exec(text.slice(at, at + LONGEST))?.[0]
  if (before === undefined || after === undefined) return false
  const numbers = `${before}${after}`.match(/\p{Nd}+/gu)?.map(number => Number(digitsOf(number))) ?? []
  return numbers.every((number, nth) => nth === 0 || number === (numbers[nth - 1] ?? 0) + 1)
}

const listEnd = /^\p{Nd}{1,3}(?:,\s?\p{Nd}{1,3})*,?\s(?:and|or|&)\s\p{Nd}{1,3}(?!\p{Nd}|[.,]\p{Nd})/u

/** Whether the span begins or ends inside a number: "50 people" cut out of "350 people" or "2.50 people". */
export function cutsNumber(text: string, span: Span): boolean {
  return span.start < span.end && (isInsideNumber(text, span.start) || isInsideNumber(text, span.end))
}

/**
 * Whether a number stands on both sides of a place: in digits with their separators and spaces, with what they count in
 * (20k), or Roman.
 */
export function isInsideNumber(text: string, at: number): boolean {
  return isInsideDigits(text, at) || isInsideGroups(text, at)
}

function isInsideDigits(text: string, at: number): boolean {
  const [before, after] = [text[at - 1] ?? '', text[at] ?? '']
  if (digit.test(before)) {
    if (digit.test(after) || fraction.test(after)) return true
    if (separator.test(after)) return digit.test(text[at + 1] ?? '')
    return /\p{L}/u.test(after) && scale.test(text.slice(at, at + LONGEST_SCALE + 1))
  }
  if (digit.test(after)) return separator.test(before) && digit.test(text[at - 2] ?? '') && !isSentenceEnd(text, at)
  return roman.test(before) && roman.test(after) && romanEnd.test(text.slice(at, at + LONGEST_ROMAN))
}

/** "in 1988.12 The": a year, a full stop and the number of a note. */
function isSentenceEnd(text: string, at: number): boolean {
  return /(?<!\d)\d{4}\.$/.test(text.slice(Math.max(0, at - 6), at))
}

const digit = /\p{Nd}/u
/** Non-breaking and thin spaces part no words. */
const separator = /[.,٫٬’\u00a0\u2009\u202f]/
const fraction = /[\u00bc-\u00be\u2150-\u215e]/
/** Written onto digits: 20k, $5bn, 20th. */
const scale = /^(?:k|m|bn|mn|tn|st|nd|rd|th)(?![\p{L}\p{M}])/iu
const LONGEST_SCALE = 2
const roman = /[IVXLCDM]/
/** As far as the word: World War II, Louis XIV, WWII. */
const romanEnd = /^[IVXLCDM]+(?![\p{L}\p{M}])/u
const LONGEST_ROMAN = 12

interface Reading {
  readonly written: string
  readonly digits: string
}

/** The ways to read the number at `at`, the plainest first. */
function readingsAt(text: string, at: number, limit: number): Reading[] {
  const rest = text.slice(at, Math.min(limit, at + LONGEST))
  const plain = /^\p{Nd}+/u.exec(rest)?.[0] ?? ''
  const follows = at > 1 && digit.test(text[at - 2] ?? '') && separator.test(text[at - 1] ?? '')
  const grouped = follows ? undefined : firstMatch(groupings, rest)
  const spaced = follows ? undefined : firstMatch(spacings, rest)
  return [grouped ?? plain, spaced]
    .filter(written => written !== undefined)
    .map(written => ({ written, digits: digitsOf(written) }))
}

/** The digits alone, as 0 to 9. */
function digitsOf(written: string): string {
  return written.replace(/\P{Nd}/gu, '').replace(/\p{Nd}/gu, digit => String(digitValue(digit)))
}

/** Longer than any number that people group. */
const LONGEST = 48

function firstMatch(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match !== null) return match[0]
  }
  return undefined
}

/** Thousands by comma or apostrophe, in India by hundreds; by full stop only from a million on, for 1.000 may be one. */
const groupings = [
  /^(?!0)\p{Nd}{1,3}(?:,\p{Nd}{3})+(?!\p{Nd}|[.,]\p{Nd}{3}(?!\p{Nd})|,\p{Nd})/u,
  /^(?!0)\p{Nd}{1,2}(?:,\p{Nd}{2})+,\p{Nd}{3}(?!\p{Nd}|[.,]\p{Nd})/u,
  /^(?!0)\p{Nd}{1,3}(?:\.\p{Nd}{3}){2,}(?!\p{Nd}|\.\p{Nd})/u,
  /^(?!0)\p{Nd}{1,3}(?:['’]\p{Nd}{3})+(?!\p{Nd}|['’]\p{Nd})/u,
  /^(?!0)\p{Nd}{1,3}(?:٬\p{Nd}{3})+(?!\p{Nd}|٬\p{Nd})/u,
]
const spacings = [/^(?!0)\p{Nd}{1,3}(?:([ \u00a0\u2009\u202f])\p{Nd}{3})(?:\1\p{Nd}{3})*(?!\p{Nd})/u]
