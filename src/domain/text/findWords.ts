import type { Span } from '../records.ts'
import { quoteMark } from './characters.ts'
import { lettersOf } from './skeleton.ts'

/** What to look for, ready to be matched at any place of a text. */
export interface WordPattern {
  readonly regexp: RegExp
  /** Code units that a match may take: so far a stretch must be read beyond its end. */
  readonly reach: number
}

/**
 * Words as a person types them to find their way in a text. Capitals, accents, the kind of space, dash or quotation
 * mark, Arabic or Persian forms of a letter, and hyphens left by line ends make no difference; all else does.
 *
 * `null` where there is nothing to look for. This finds a place to read; whether a quote is good, `findQuote` says.
 */
export function wordPattern(query: string): WordPattern | null {
  const wanted = query.trim().normalize('NFC')
  if (wanted === '') return null
  const parts: string[] = []
  for (let at = 0; at < wanted.length;) {
    const { source, width } = partAt(wanted, at)
    if (source !== '') parts.push(source)
    at += width
  }
  if (parts.length === 0) return null
  return { regexp: new RegExp(parts.join(BETWEEN), 'gu'), reach: wanted.length * 4 + 64 }
}

/** The places that begin in `stretch`, in order, without overlap. */
export function findWords(text: string, { regexp, reach }: WordPattern, stretch: Span): Span[] {
  const part = text.slice(stretch.start, Math.min(text.length, stretch.end + reach))
  const places: Span[] = []
  for (const match of part.matchAll(regexp)) {
    const start = stretch.start + match.index
    if (start >= stretch.end) break
    places.push({ start, end: start + match[0].length })
  }
  return places
}

/** Accents set apart from their letter, and what takes no room on the page. */
const UNSEEN = '\\p{Mn}\\u00ad\\u061c\\u0640\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff'
/** What may stand between two characters of a word: accents, invisible characters, a hyphen at the end of a line. */
const BETWEEN = `[${UNSEEN}]*(?:[-\\u00ac\\u2010][ \\t]*\\r?\\n[ \\t]*)?`
const SPACES = '\\s[\\s\\u200b\\ufeff]*'
const DASHES = '[-\\u2010-\\u2015\\u2212]'
const SINGLE = "['‘’‚‛`´′ʼʻ‹›]"
const DOUBLE = '["“”„‟«»″]'

interface Part {
  /** Of a regular expression; empty for what is passed over. */
  readonly source: string
  readonly width: number
}

function partAt(wanted: string, at: number): Part {
  const blank = /^\s+/u.exec(wanted.slice(at, at + 64))
  if (blank) return { source: SPACES, width: blank[0].length }
  const character = String.fromCodePoint(wanted.codePointAt(at) ?? 0)
  const width = character.length
  if (/^[-\u2010-\u2015\u2212]$/u.test(character)) return { source: DASHES, width }
  const mark = quoteMark(character)
  if (mark !== null) return { source: mark === 'single' ? SINGLE : DOUBLE, width }
  const letters = [...lettersOf(character)]
  if (letters.length > 0) return { source: letters.map(anyFormOf).join(BETWEEN), width }
  if (new RegExp(`^[${UNSEEN}]$`, 'u').test(character)) return { source: '', width }
  return { source: escaped(character), width }
}

/** The letter in all the forms that fold to it. */
function anyFormOf(letter: string): string {
  const forms = formsByLetter().get(letter) ?? ''
  return `[${[...new Set([letter, letter.toUpperCase(), ...forms])].filter(isOneCharacter).map(escaped).join('')}]`
}

function isOneCharacter(text: string): boolean {
  return text.length > 0 && String.fromCodePoint(text.codePointAt(0) ?? 0) === text
}

/** Backslash, and nothing that Unicode mode refuses to see escaped. */
function escaped(character: string): string {
  return /[\\^$.*+?()[\]{}|/-]/.test(character) ? `\\${character}` : character
}

let forms: ReadonlyMap<string, string> | null = null

/** By letter as the skeleton has it, the characters that fold to just it. Made at first use, in about 10 ms. */
function formsByLetter(): ReadonlyMap<string, string> {
  forms ??= collectForms()
  return forms
}

function collectForms(): ReadonlyMap<string, string> {
  const map = new Map<string, string>()
  for (let code = 0x41; code < 0x10000; code++) {
    if (code === 0x3400) code = 0xf900 // ideographs, syllables and surrogates have one form each
    const character = String.fromCharCode(code)
    const letters = lettersOf(character)
    if (letters.length === 1 && letters !== character) map.set(letters, (map.get(letters) ?? '') + character)
  }
  return map
}
