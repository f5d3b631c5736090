import type { Span } from '../records.ts'

/** White space and line ends of every kind, one UTF-16 code unit. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code >= 0x1c && code <= 0x1f)
  if (code < 0xa0) return code === 0x85
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

/** Ends a line by itself: LF, VT, FF, CR, NEL, LINE and PARAGRAPH SEPARATOR. */
export function isLineEnd(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029
}

/** Takes no room on the page and carries no sound: soft hyphen, zero-width characters, marks of direction, byte-order mark. */
export function isInvisible(code: number): boolean {
  if (code < 0x200b) return code === 0xad || code === 0x61c || code === 0x180e
  return (
    code <= 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff
  )
}

/** The stroke that only stretches an Arabic word to fill a line. */
export const TATWEEL = 0x640

const singleMarks = new Set("'‘’‚‛`´′ʼʻ‹›＇")
const doubleMarks = new Set('"“”„‟«»″〝〞〟＂')

/** Which kind of quotation mark a character is, apostrophes among the single ones; `null` for any other character. */
export function quoteMark(character: string): 'single' | 'double' | null {
  if (singleMarks.has(character)) return 'single'
  return doubleMarks.has(character) ? 'double' : null
}

/** A hyphen, dash or minus sign, one UTF-16 code unit. U+00AC is how much OCR writes a line-end hyphen. */
export function isDash(code: number): boolean {
  return (
    code === 0x2d ||
    code === 0xac ||
    (code >= 0x2010 && code <= 0x2015) ||
    code === 0x2212 ||
    code === 0xfe58 ||
    code === 0xfe63 ||
    code === 0xff0d
  )
}

/** What a decimal digit of any script stands for: they stand in runs of ten, from nought on. `digit` is `\p{Nd}`. */
export function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++
  return value
}

/** The span without white space and invisible characters at its ends; empty at its start where nothing else is in it. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return start === end ? { start: span.start, end: span.start } : { start, end }
}

function isBlank(code: number): boolean {
  return isSpace(code) || code === 0x200b || code === 0xfeff
}

/** Whether `offset` falls between the two halves of one character outside the Basic Multilingual Plane. */
export function cutsSurrogatePair(text: string, offset: number): boolean {
  return offset > 0 && isHighSurrogate(text.charCodeAt(offset - 1)) && isLowSurrogate(text.charCodeAt(offset))
}

export function isHighSurrogate(code: number): boolean {
  return (code & 0xfc00) === 0xd800
}

export function isLowSurrogate(code: number): boolean {
  return (code & 0xfc00) === 0xdc00
}
