import type { Span } from '../records.ts'
import { isInvisible, isSpace } from '../text/characters.ts'
import { foldAt } from '../text/skeleton.ts'
import { startAfter } from './wordEdges.ts'

/**
 * A word, a number, or in scripts without spaces one character; or a mark of omission in a quote.
 *
 * What stands inside without white space belongs to it (U.N., 30,000, long-term), and a word that a line's end cuts in
 * two is one; punctuation at its ends does not.
 */
export interface Word {
  /** From its first letter to behind its last; of an omission, the marks with their brackets. */
  readonly span: Span
  /** As the skeleton has them; none for an omission. */
  readonly letters: string
  /** Whether it stands whole in [square brackets]. */
  readonly bracketed: boolean
}

/** The words of a stretch of text, in order, without marks of omission. */
export function wordsIn(text: string, span: Span): Word[] {
  const words: Word[] = []
  let start = -1
  let end = -1
  let letters = ''
  let inBrackets = false
  let bracketed = false
  const close = () => {
    if (letters !== '') words.push({ span: { start, end }, letters, bracketed })
    letters = ''
  }
  for (let at = span.start; at < span.end;) {
    const folded = foldAt(text, at)
    const code = text.charCodeAt(at)
    if (folded.letters === '') {
      const rest = letters !== '' && isHyphen(code) ? startAfter(text, at) : at
      if (rest > at && rest < span.end) {
        at = rest
        continue
      }
      if (isSpace(code) || partsWords(text, at)) close()
      if (code === OPENING_BRACKET) inBrackets = true
      if (code === CLOSING_BRACKET) inBrackets = false
      if (letters !== '' && isMark(text, at)) end = at + folded.width
    } else {
      const alone = standsAlone(folded.letters)
      if (alone) close()
      if (letters === '') start = at
      bracketed = inBrackets && (letters === '' || bracketed)
      letters += folded.letters
      end = at + folded.width
      if (alone) close()
    }
    at += folded.width
  }
  close()
  return words
}

/** Their letters, as one run. */
export function lettersIn(words: readonly Word[]): string {
  return words.map(({ letters }) => letters).join('')
}

/** Letters of the words that the source must have: not those in brackets. */
export function lettersToFind(words: readonly Word[]): string {
  return words.map(({ letters, bracketed }) => (bracketed ? '' : letters)).join('')
}

/** A hyphen that a line's end may leave. */
function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0xac
}

const OPENING_BRACKET = 0x5b
const CLOSING_BRACKET = 0x5d

/** A dash that breaks a sentence parts words even without spaces. */
function partsWords(text: string, at: number): boolean {
  const character = text.charAt(at)
  return character === '—' || character === '―' || character === '…' || (character === '-' && text[at + 1] === '-')
}

function isMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x300 && !isInvisible(code) && /\p{M}/u.test(text.charAt(at))
}

/** Scripts that write no space between words: each character is taken for one. */
function standsAlone(letters: string): boolean {
  return letters.charCodeAt(0) >= 0xe00 && unspaced.test(letters)
}

const unspaced = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

/** Marks of omission: three points or more, together or spaced, with the brackets around them. */
const omission = /\[\s*(?:\.(?:\s?\.){2,}|…+)\s*\]|\(\s*(?:\.(?:\s?\.){2,}|…+)\s*\)|\.(?:\s?\.){2,}|…+/g

/** The stretches of a quote between its marks of omission, and the marks themselves, in order. */
export interface QuoteParts {
  readonly segments: readonly Span[]
  /** One fewer than segments, or more where a mark opens or closes the quote: those are in `outer`. */
  readonly marks: readonly Span[]
  readonly outer: readonly Span[]
}

export function partsOf(quote: string, given: Span): QuoteParts {
  const segments: Span[] = []
  const marks: Span[] = []
  const outer: Span[] = []
  let from = given.start
  let pending: Span | null = null
  const segment = (end: number) => {
    const span = { start: from, end }
    if (wordsIn(quote, span).length === 0) return
    if (pending !== null) (segments.length === 0 ? outer : marks).push(pending)
    segments.push(span)
    pending = null
  }
  for (const match of quote.slice(given.start, given.end).matchAll(omission)) {
    const start = given.start + match.index
    segment(start)
    if (pending !== null) outer.push(pending)
    from = start + match[0].length
    pending = { start, end: from }
  }
  segment(given.end)
  if (pending !== null) outer.push(pending)
  return { segments, marks, outer }
}
