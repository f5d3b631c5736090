import type { Difference, DifferenceKind, Span } from '../records.ts'
import { isDash, isInvisible, isSpace, quoteMark } from '../text/characters.ts'
import { foldAt } from '../text/skeleton.ts'
import { pass, passArtefact, type Pair } from './compareWords.ts'
import { knownLanguages, plainWord } from './language.ts'
import { commonWords } from './leftOverHyphen.ts'
import { partsUnit } from './numberUnits.ts'
import { isPercent } from './numberValue.ts'
import { isOtherWithHyphen } from './otherWithHyphen.ts'

/**
 * Names all that differs between two stretches that have the same letters: artefacts as `compareWords` does, and
 * beyond them capitals, accents and punctuation, which a quoting hand changes, and what only looks like form and is
 * substance: a decimal sign, a raised digit, a minus, a space or hyphen that makes another word.
 */
export function compareForm(
  source: string,
  sourceSpan: Span,
  quote: string,
  quoteSpan: Span,
  decided: Map<string, boolean>,
): Difference[] {
  const pair: Pair = {
    source,
    at: sourceSpan.start,
    quote,
    quoteAt: quoteSpan.start,
    from: quoteSpan.start,
    to: quoteSpan.end,
    differences: [],
    decided,
  }
  while (pair.at < sourceSpan.end || pair.quoteAt < pair.to) {
    if (pair.quoteAt < pair.to && passArtefact(pair)) continue
    if (!passLetter(pair, sourceSpan.end) && !passMarks(pair, sourceSpan.end)) break
  }
  return joined(pair.differences)
}

/** One letter on each side, the same but for case or marks. */
function passLetter(pair: Pair, limit: number): boolean {
  const sourceEnd = clusterEnd(pair.source, pair.at, limit)
  const quoteEnd = clusterEnd(pair.quote, pair.quoteAt, pair.to)
  const inSource = foldAll(pair.source, pair.at, sourceEnd)
  const inQuote = foldAll(pair.quote, pair.quoteAt, quoteEnd)
  if (inSource === '' || inQuote === '') return false
  if (inSource === inQuote) return passCluster(pair, sourceEnd, quoteEnd)
  // A ligature and its letters, with another difference: take as many letters as it has.
  if (inSource.startsWith(inQuote))
    return passCluster(pair, sourceEnd, endOfLetters(pair.quote, pair.quoteAt, inSource))
  if (inQuote.startsWith(inSource)) return passCluster(pair, endOfLetters(pair.source, pair.at, inQuote), quoteEnd)
  return false
}

function passCluster(pair: Pair, sourceEnd: number, quoteEnd: number): boolean {
  const source = pair.source.slice(pair.at, sourceEnd)
  const quote = pair.quote.slice(pair.quoteAt, quoteEnd)
  return pass(pair, letterKind(source, quote), sourceEnd, quoteEnd)
}

function clusterEnd(text: string, at: number, limit: number): number {
  if (at >= limit) return at
  let end = at + foldAt(text, at).width
  while (end < limit && text.charCodeAt(end) >= 0x300 && /\p{M}/u.test(text.charAt(end))) end++
  return Math.min(end, limit)
}

function foldAll(text: string, from: number, to: number): string {
  let letters = ''
  for (let at = from; at < to;) {
    const folded = foldAt(text, at)
    letters += folded.letters
    at += folded.width
  }
  return letters
}

function endOfLetters(text: string, at: number, wanted: string): number {
  let end = at
  for (let letters = ''; letters.length < wanted.length && end < text.length;) {
    const folded = foldAt(text, end)
    letters += folded.letters
    end += folded.width
  }
  return end
}

function letterKind(source: string, quote: string): DifferenceKind {
  if (/\p{N}/u.test(source) || /\p{N}/u.test(quote)) return 'number'
  if (plain(source) === plain(quote)) return 'case'
  return otherLetter.test(source.normalize('NFC')) !== otherLetter.test(quote.normalize('NFC')) ? 'word' : 'diacritics'
}

function plain(letters: string): string {
  return letters.normalize('NFC').toLowerCase()
}

/** Letters that an alphabet counts apart and that the skeleton folds with another: Cyrillic short i. */
const otherLetter = /[йЙўЎ]/

/** What stands on both sides up to the next letter. */
function passMarks(pair: Pair, limit: number): boolean {
  const sourceEnd = marksEnd(pair.source, pair.at, limit)
  const quoteEnd = marksEnd(pair.quote, pair.quoteAt, pair.to)
  if (sourceEnd === pair.at && quoteEnd === pair.quoteAt) return false
  return pass(pair, marksKind(pair, sourceEnd, quoteEnd), sourceEnd, quoteEnd)
}

function marksEnd(text: string, at: number, limit: number): number {
  let end = at
  while (end < limit) {
    const folded = foldAt(text, end)
    if (folded.letters !== '') break
    end += folded.width
  }
  return Math.min(end, limit)
}

function marksKind(pair: Pair, sourceEnd: number, quoteEnd: number): DifferenceKind {
  const inSource = pair.source.slice(pair.at, sourceEnd)
  const inQuote = pair.quote.slice(pair.quoteAt, quoteEnd)
  const source = bare(inSource)
  const quote = bare(inQuote)
  const before = pair.source[pair.at - 1] ?? ''
  const after = pair.source[sourceEnd] ?? ''
  if (isMinus(pair.source, pair.at, sourceEnd) !== isMinus(pair.quote, pair.quoteAt, quoteEnd)) return 'number'
  if (source === quote) return spaceKind(pair, inSource, inQuote, sourceEnd, quoteEnd)
  if (isDigit(before) && isDigit(after) && isJoint(inSource, inQuote))
    return isCommaOfDate(pair, inSource, inQuote, sourceEnd) ? 'punctuation' : 'number'
  if (signsOf(inSource) !== signsOf(inQuote)) return isDigit(before) || isDigit(after) ? 'number' : 'word'
  if (/[[\]]/.test(inQuote) && !/[[\]]/.test(inSource)) return 'bracket'
  if (isHyphen(source) !== isHyphen(quote) && (source === '' || quote === ''))
    return hyphenKind(pair, inSource, inQuote, sourceEnd)
  if (makesOtherWord(pair, sourceEnd, quoteEnd)) return 'word'
  // Quotation marks of another kind, where form does not excuse it: feet for inches, an apostrophe for a quotation.
  if (isOnlyQuoteMarks(source) && isOnlyQuoteMarks(quote) && isDigit(before)) return 'number'
  return 'punctuation'
}

/** Without white space and what cannot be seen. */
function bare(marks: string): string {
  let kept = ''
  for (let at = 0; at < marks.length; at++) {
    const code = marks.charCodeAt(at)
    if (!isSpace(code) && !isInvisible(code)) kept += marks[at]
  }
  return kept
}

/** White space on one side and none on the other, between two letters: what do the words become? */
function spaceKind(pair: Pair, source: string, quote: string, sourceEnd: number, quoteEnd: number): DifferenceKind {
  const [parted, from, to] = source === '' ? [pair.quote, pair.quoteAt, quoteEnd] : [pair.source, pair.at, sourceEnd]
  if (source !== '' && quote !== '') return 'whitespace'
  if (/\p{Nd}[.,]?$/u.test(parted.slice(Math.max(0, from - 2), from)) && isDigit(parted[to] ?? '')) return 'number'
  const before = /[\p{L}\p{M}]*$/u.exec(parted.slice(Math.max(0, from - LONGEST_WORD), from))?.[0] ?? ''
  const after = /^[\p{L}\p{M}]*/u.exec(parted.slice(to, to + LONGEST_WORD))?.[0] ?? ''
  if ((before.length === 1 && after.length === 1) || isPercent(before + after)) return 'whitespace'
  if (partsUnit(parted, from, to)) return 'whitespace'
  return isWord(before) && isWord(after) ? 'word' : 'ocr'
}

const LONGEST_WORD = 40

function isWord(letters: string): boolean {
  return commonWords.has(letters.toLowerCase())
}

function hyphenKind(pair: Pair, source: string, quote: string, sourceEnd: number): DifferenceKind {
  // A space for a hyphen: long term, long-term. Nothing for a hyphen may be another word: resign, re-sign.
  if (source !== '' && quote !== '') return 'punctuation'
  const head = /\p{L}*$/u.exec(pair.source.slice(Math.max(0, pair.at - 12), pair.at))?.[0] ?? ''
  const rest = /^\p{L}*/u.exec(pair.source.slice(sourceEnd, sourceEnd + LONGEST_WORD))?.[0] ?? ''
  return isOtherWithHyphen(head, rest) ? 'word' : 'punctuation'
}

function isHyphen(marks: string): boolean {
  return marks.length === 1 && isDash(marks.charCodeAt(0))
}

/** A comma between the day and the year of a date, or white space alone: "August 9, 2016", "August 9 2016". */
function isCommaOfDate({ source: text, at }: Pair, inSource: string, inQuote: string, sourceEnd: number): boolean {
  if (
    ![inSource, inQuote].every(marks => bare(marks) === ',' || (bare(marks) === '' && /\s/u.test(marks))) ||
    !/^[12]\d{3}(?!\p{Nd})/u.test(text.slice(sourceEnd, sourceEnd + 5))
  )
    return false
  const [, month] =
    /([\p{L}\p{M}]+)\.?\s+\p{Nd}{1,2}(?:st|nd|rd|th)?$/u.exec(text.slice(Math.max(0, at - REACH), at)) ?? []
  return month !== undefined && knownLanguages.some(({ calendar }) => calendar.has(plainWord(month)))
}

/** Longer than a month and a day. */
const REACH = 24

/** Whether an apostrophe that only one side has makes another word: "we're" and "were"; "it's" and "its" is a slip of form. */
function makesOtherWord({ source, at, quote, quoteAt }: Pair, sourceEnd: number, quoteEnd: number): boolean {
  const [inSource, inQuote] = [source.slice(at, sourceEnd), quote.slice(quoteAt, quoteEnd)]
  const [text, from, to] = inSource === '' ? [quote, quoteAt, quoteEnd] : [source, at, sourceEnd]
  if ((inSource === '') === (inQuote === '') || !/^['’‘ʼ]$/u.test(text.slice(from, to))) return false
  const head = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, from - LONGEST_WORD), from))?.[0] ?? ''
  const tail = /^[\p{L}\p{M}]*/u.exec(text.slice(to, to + LONGEST_WORD))?.[0] ?? ''
  return otherWithout.has(`${head}'${tail}`.toLowerCase())
}

/** Contractions that are another word without their apostrophe, English and French. */
const otherWithout: ReadonlySet<string> = new Set(
  "we're we'll we'd he'll she'll she'd i'll i'd who're l'a m'a t'a s'a l'es m'es t'es qu'en d'es l'on".split(' '),
)

/** Marks that join digits to one number or part them, one of which is gone or another. */
function isJoint(source: string, quote: string): boolean {
  return source.trim().length <= 1 && quote.trim().length <= 1
}

/** Signs that are read aloud or speak for themselves: a percent, a currency, a comparison, a tick, an emoji. */
function signsOf(marks: string): string {
  return marks.replace(/[^%‰$€£¥₽₹₺﷼+±<>=≤≥°×÷&@#§☐☑☒✓✔✗✘\p{Emoji_Presentation}❤☹☺]/gu, '')
}

/** A minus, also one that stands before a currency: -$3. */
function isMinus(text: string, from: number, to: number): boolean {
  const sign = minus.exec(text.slice(from, to))
  return sign !== null && isDigit(text[to] ?? '') && !isLetterOrDigit(text[from + sign.index - 1] ?? '')
}

const minus = /[-\u00ac\u2010-\u2015\u2212\ufe58\ufe63\uff0d](?:\p{Sc}[ \u00a0]?)?$/u

function isOnlyQuoteMarks(marks: string): boolean {
  return marks !== '' && [...marks].every(mark => quoteMark(mark) !== null)
}

function isDigit(character: string): boolean {
  return /\p{Nd}/u.test(character)
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{M}]/u.test(character)
}

function isLetterOrDigit(character: string): boolean {
  return isLetter(character) || isDigit(character)
}

/** Neighbouring differences of one kind are one: capitals of a heading. */
function joined(differences: readonly Difference[]): Difference[] {
  const result: Difference[] = []
  for (const next of differences) {
    const last = result.at(-1)
    if (
      last?.kind === next.kind &&
      last.sourceSpan.end === next.sourceSpan.start &&
      last.quoteSpan.end === next.quoteSpan.start
    ) {
      result[result.length - 1] = {
        kind: last.kind,
        source: last.source + next.source,
        sourceSpan: { start: last.sourceSpan.start, end: next.sourceSpan.end },
        quote: last.quote + next.quote,
        quoteSpan: { start: last.quoteSpan.start, end: next.quoteSpan.end },
      }
    } else result.push(next)
  }
  return result
}
