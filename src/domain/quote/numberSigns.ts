import type { Span } from '../records.ts'
import { countedEnd } from './numberValue.ts'

/**
 * Where the sign begins that stands right before a passage that opens with a number, and is of it: a minus, a
 * currency, a comparison; `null` where none does. A hyphen behind a letter or a number parts a range, and is no minus.
 */
export function signStart(text: string, { start, end }: Span): number | null {
  const opening = text.slice(start, Math.min(end, start + BESIDE))
  const before = text.slice(Math.max(0, start - BESIDE), start)
  const sign = opensNumber.test(opening)
    ? signBefore.exec(before)
    : opensAmount.test(opening)
      ? signOfAmount.exec(before)
      : null
  return sign === null ? null : start - sign[0].length
}

/** Where the sign or the words end that say in what a number is counted with which a passage closes; `null` where none do. */
export function signBehind(text: string, { start, end }: Span, isNumber: (word: string) => boolean): number | null {
  const counted = countedEnd(text, end)
  if (counted === end) return null
  const last = closing.exec(text.slice(Math.max(start, end - LONGEST), end))?.[0] ?? ''
  return /\p{Nd}$/u.test(last) || isNumber(last) ? counted : null
}

const BESIDE = 8
/** Code units of the longest number in one word. */
const LONGEST = 40

const minus = '[-\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d]'
const opensNumber = /^[.٫]?\p{Nd}|^[\u00bc-\u00be\u2150-\u215e]/u
const opensAmount = /^\p{Sc}\s?[.٫]?\p{Nd}/u
const parted = String.raw`(?<![\p{L}\p{M}\p{N}\p{Pd}\p{Sc}\u2212)\]'"’”»%/.…])`
const currency = String.raw`(?<!\p{N}\s?)(?:(?<!\p{L})\p{Lu}{1,3})?\p{Sc}`
const signBefore = new RegExp(
  `${parted}${minus}(?:${currency}\\s?)?$|${parted}${currency}${minus}$|${currency}[ \\u00a0\\u202f]?$|${parted}[±<>≤≥]\\s?(?:${currency}\\s?)?$`,
  'u',
)
const signOfAmount = new RegExp(`${parted}${minus}$|${parted}[±<>≤≥]\\s?$|(?<!\\p{L})\\p{Lu}{1,3}$`, 'u')
const closing = /[\p{L}\p{M}\p{N}]+$/u
