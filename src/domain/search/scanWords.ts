import { foldAt } from '../text/skeleton.ts'

/** What {@link scanWords} hands over: the letters lie in `buffer`, which the next word overwrites. */
export type VisitWord = (buffer: Uint16Array, length: number, start: number, end: number) => void

/**
 * Calls `visit` for every word of a text: its letters, folded as the skeleton folds them (no case, accents or
 * ligatures), and where it stands, in UTF-16 code units.
 *
 * One word each: `U.N.`, `1,000`, `3.2`, `don't`, and what a line's end cuts in two. A possessive `'s` is left off; scripts
 * without spaces give a word a character.
 */
export function scanWords(text: string, visit: VisitWord) {
  let length = 0
  let start = 0
  let end = 0
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at)
    const role = table[code] || (table[code] = classify(code))
    if (role >= FIRST_LETTER) {
      if (length === 0) start = at
      if (length < LONGEST) buffer[length++] = role
      end = ++at
    } else if (role === IGNORED) {
      at++
    } else if (role === SEVERAL || role === ALONE) {
      const { letters, width } = foldAt(text, at)
      if (role === ALONE && length > 0) {
        visit(buffer, length, start, end)
        length = 0
      }
      if (length === 0) start = at
      for (let i = 0; i < letters.length && length < LONGEST; i++) buffer[length++] = letters.charCodeAt(i)
      at += width
      end = at
      if (role === ALONE && length > 0) {
        visit(buffer, length, start, end)
        length = 0
      }
    } else {
      const skipped = role === INSIDE && length > 0 ? innerMark(text, at, start) : 0
      if (skipped === 0) {
        if (length > 0) visit(buffer, length, start, end)
        length = 0
        at++
      } else {
        if (code === STOP && isDigit(text.charCodeAt(at + 1)) && length < LONGEST) buffer[length++] = STOP
        at += skipped
      }
    }
  }
  if (length > 0) visit(buffer, length, start, end)
}

/** The letters of each word of a short text, e.g. a query. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  scanWords(text, (letters, length) => words.push(String.fromCharCode(...letters.subarray(0, length))))
  return words
}

/** Longer words are known by their beginning. */
const LONGEST = 40
const buffer = new Uint16Array(LONGEST)

/** Parts words. */
const BREAK = 1
/** Parts words, unless it stands within one: an apostrophe, a point in a number, a hyphen at a line's end. */
const INSIDE = 2
/** Says nothing: a combining mark, a soft hyphen. */
const IGNORED = 3
/** Folds to several letters, or is half a surrogate pair. */
const SEVERAL = 4
/** A letter of a script that does not part its words. */
const ALONE = 5
/** From here on: the letter that it folds to. */
const FIRST_LETTER = 0x30

/** What each code unit does, filled as characters are met; 0: not met yet. */
const table = new Uint16Array(0x10000)

const inside = /['’.,\u2010\u2011-]/u
const ignored = /[\p{M}\p{Cf}\u0640]/u
const unparted = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

function classify(code: number): number {
  const character = String.fromCharCode(code)
  if (inside.test(character)) return INSIDE
  if (code >= 0xd800 && code <= 0xdbff) return SEVERAL
  if (unparted.test(character)) return ALONE
  const { letters } = foldAt(character, 0)
  if (letters.length > 1) return SEVERAL
  if (letters.length === 1) return letters.charCodeAt(0)
  return ignored.test(character) ? IGNORED : BREAK
}

const STOP = 0x2e
const COMMA = 0x2c

/** How many code units the mark at `at` takes up inside its word; 0: the word ends before it. */
function innerMark(text: string, at: number, start: number): number {
  const mark = text.charCodeAt(at)
  if (mark === STOP) return isDecimal(text, at) || isInitials(text, at, start) ? 1 : 0
  if (mark === COMMA) return isGrouping(text, at) ? 1 : 0
  if (mark === 0x27 || mark === 0x2019) return isApostrophe(text, at, start) ? 1 : 0
  return lineEndHyphen(text, at)
}

function isDecimal(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))
}

/** U.N., i.e.: single letters with points between. */
function isInitials(text: string, at: number, start: number): boolean {
  return (at - start === 1 || text.charCodeAt(at - 2) === STOP) && isLetter(text.charCodeAt(at + 1))
}

function isGrouping(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at - 1)) && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5))
}

/** don't, but neither the bishop's nor l'eau: their parts are words. */
function isApostrophe(text: string, at: number, start: number): boolean {
  if (!isLetter(text.charCodeAt(at + 1)) || at - start <= 2) return false
  return !/^s(?!\p{L})/iu.test(text.slice(at + 1, at + 3))
}

/** A hyphen, the line's end and the white space after it, where a small letter goes on. */
function lineEndHyphen(text: string, at: number): number {
  const after = text.charCodeAt(at + 1)
  if (after !== 0x0a && after !== 0x0d && after !== 0x20) return 0
  const end = /^[ \t]*\r?\n[ \t]*(?=\p{Ll})/u.exec(text.slice(at + 1, at + 40))
  return end ? 1 + end[0].length : 0
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isLetter(code: number): boolean {
  return /\p{L}/u.test(String.fromCharCode(code))
}
