import type { Span } from '../records.ts'
import { isHighSurrogate, isInvisible, isLineEnd, isSpace } from '../text/characters.ts'

/** A word, a number in digits, a date in digits, or one sign. */
export interface Token extends Span {
  readonly type: 'word' | 'number' | 'date' | 'sign'
  /** As the tables have it: small letters, one form of each Arabic letter, western digits; a date as `y-m-d`. */
  readonly plain: string
  /** Of a number, else -1. */
  readonly value: number
  /** Whether a number has neither grouping nor decimals. */
  readonly isWhole: boolean
  readonly isCapital: boolean
  /** White space before it; and whether it begins a line. */
  readonly isSpaced: boolean
  readonly opensLine: boolean
}

/** `.` in 3.2 or `,` in 3,2. The other one, where three digits follow, parts thousands. */
export type DecimalSign = '.' | ','

/** The tokens of a text in order, in one pass. Code by code: half of the time is the engine's, for the words. */
export function tokensOf(text: string, decimal: DecimalSign): Token[] {
  const tokens: Token[] = []
  const numberOf = decimal === '.' ? pointNumber : commaNumber
  let isSpaced = true
  let opensLine = true
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at)
    if (kind === SPACE) {
      isSpaced = true
      opensLine ||= isLineEnd(text.charCodeAt(at))
      at++
      continue
    }
    const token = tokenAt(text, at, kind, isSpaced, opensLine, numberOf)
    tokens.push(token)
    at = token.end
    isSpaced = false
    opensLine = false
  }
  return tokens
}

const SPACE = 0
const LETTER = 1
const DIGIT = 2
const SIGN = 3

/** What the character at `at` is. ASCII by its code, the rest by Unicode's properties. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0x80) {
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return LETTER
    if (code >= 0x30 && code <= 0x39) return DIGIT
    return isSpace(code) ? SPACE : SIGN
  }
  if (isSpace(code) || (isInvisible(code) && code !== SOFT_HYPHEN && code !== ZWNJ)) return SPACE
  const character = isHighSurrogate(code) ? text.slice(at, at + 2) : text.charAt(at)
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER
  return /\p{Nd}/u.test(character) ? DIGIT : SIGN
}

const SOFT_HYPHEN = 0xad
const ZWNJ = 0x200c

function tokenAt(
  text: string,
  start: number,
  kind: number,
  isSpaced: boolean,
  opensLine: boolean,
  numberOf: RegExp,
): Token {
  if (kind === DIGIT) return digitsAt(text, { start, isSpaced, opensLine }, numberOf)
  if (kind === SIGN) {
    const end = start + (isHighSurrogate(text.charCodeAt(start)) ? 2 : 1)
    const sign = text.slice(start, end)
    return {
      start,
      end,
      type: 'sign',
      plain: signs.get(sign) ?? sign,
      value: -1,
      isWhole: false,
      isCapital: false,
      isSpaced,
      opensLine,
    }
  }
  const end = endOfWord(text, start)
  const word = text.slice(start, end)
  const plain = plainOf(word)
  const isCapital = plain.charCodeAt(0) !== text.charCodeAt(start) && /^\p{Lu}/u.test(word)
  return { start, end, type: 'word', plain, value: -1, isWhole: false, isCapital, isSpaced, opensLine }
}

/** Letters and marks, with apostrophes, soft hyphens and zero-width non-joiners between them. */
function endOfWord(text: string, start: number): number {
  let end = start
  while (end < text.length) {
    if (kindAt(text, end) === LETTER) end += isHighSurrogate(text.charCodeAt(end)) ? 2 : 1
    else if (isInsideWord(text.charCodeAt(end)) && end + 1 < text.length && kindAt(text, end + 1) === LETTER) end++
    else break
  }
  return end
}

function isInsideWord(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === ZWNJ || code === SOFT_HYPHEN
}

type Where = Pick<Token, 'start' | 'isSpaced' | 'opensLine'>

const signs: ReadonlyMap<string, string> = new Map<string, string>([
  ...[...'‐‑‒–—−'].map(dash => [dash, '-'] as const),
  ['،', ','],
  ['٪', '%'],
  ['؛', ';'],
])

/** A word in the form of the tables. */
export function plainOf(word: string): string {
  const small = word.toLowerCase()
  if (/^[a-z]*$/.test(small)) return small
  return small
    .normalize('NFC')
    .replace(/[\u00ad\u200c\u0640\u064b-\u0652]/g, '')
    .replace(/’/g, "'")
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[أإ]/g, 'ا')
}

/** "l'article", "d'habitants": a French word without the one before it that is written with it. */
export function withoutElision(plain: string): string {
  return plain.replace(/^(?:[dlnsjmt]|qu)'(?=..)/, '')
}

const numericDate =
  /(?:(\p{Nd}{4})([-/.])(\p{Nd}{1,2})\2(\p{Nd}{1,2})|(\p{Nd}{1,2})([-/.])(\p{Nd}{1,2})\6(\p{Nd}{4}))(?!\p{Nd})/uy
const grouped = String.raw`\p{Nd}{1,3}(?:['’٬]\p{Nd}{3})+`
const spaced = String.raw`\p{Nd}{1,3}(?:[\u00a0\u2009\u202f]\p{Nd}{3})+|\p{Nd}{1,3}(?: \p{Nd}{3}){2,}`
const ends = String.raw`(?!\p{Nd})`
/** "11 000 people": behind no name, no sign and no other number, and before a word, for "May 14 300 people" are 300. */
const afterSmall = String.raw`(?<=(?:^|[^\p{Nd}\p{L}])(?:\p{Ll}+ )?)\p{Nd}{1,3} \p{Nd}{3}(?= \p{Ll})`
const pointNumber = new RegExp(
  String.raw`(?:(${afterSmall}|\p{Nd}{1,3}(?:,\p{Nd}{2,3})*,\p{Nd}{3}|${grouped}|${spaced})${ends}|\p{Nd}+)(?:[.٫·](\p{Nd}+))?`,
  'uy',
)
const commaNumber = new RegExp(
  String.raw`(?:(\p{Nd}{1,3}(?:\.\p{Nd}{3})+|${grouped}|${spaced}|\p{Nd}{1,3}(?: \p{Nd}{3})+)${ends}|\p{Nd}+)(?:[,٫](\p{Nd}+)|\.(\p{Nd}{1,2})(?!\p{Nd}))?`,
  'uy',
)

function digitsAt(text: string, where: Where, numberOf: RegExp): Token {
  numericDate.lastIndex = where.start
  const date = numericDate.exec(text)
  if (date !== null) {
    const [whole, y, , m, d, first = '', sign, second = '', last] = date
    const parts = y === undefined ? [last, ...monthAndDay(first, second, sign ?? '')] : [y, m, d]
    const plain = parts.map(part => western(part ?? '')).join('-')
    return inDigits(where, whole.length, 'date', plain, false)
  }
  numberOf.lastIndex = where.start
  const [whole = '', group, decimals, otherDecimals] = numberOf.exec(text) ?? []
  const decimal = decimals ?? otherDecimals
  const digits = decimal === undefined ? whole : whole.slice(0, -decimal.length - 1)
  const plain = western(digits.replace(/\P{Nd}/gu, '')) + (decimal === undefined ? '' : `.${western(decimal)}`)
  return inDigits(where, whole.length, 'number', plain, group === undefined && decimal === undefined)
}

function inDigits(
  { start, isSpaced, opensLine }: Where,
  length: number,
  type: Token['type'],
  plain: string,
  isWhole: boolean,
): Token {
  const value = type === 'number' ? Number(plain) : -1
  return { start, end: start + length, type, plain, value, isWhole, isCapital: false, isSpaced, opensLine }
}

/** 5.11. and 5/11 are days first, unless there is no such month; 5/11 in America is not told from it. */
function monthAndDay(first: string, second: string, sign: string): [string, string] {
  return sign !== '.' && Number(western(second)) > 12 ? [first, second] : [second, first]
}

/** Digits of every script as 0-9: decimal digits stand in runs of ten, from zero on. */
function western(digits: string): string {
  if (/^\d*$/.test(digits)) return digits
  return digits.replace(/\p{Nd}/gu, digit => {
    const code = digit.codePointAt(0) ?? 0
    const zero = zeros.findLast(each => each <= code) ?? code
    return String(code - zero)
  })
}

const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10]
