import type { Difference, DifferenceKind } from '../records.ts'
import { isDash, isInvisible, isLineEnd, isSpace, quoteMark, TATWEEL } from '../text/characters.ts'
import { isLeftOverHyphen } from './leftOverHyphen.ts'
import { linkMarksEnd } from './linkMarks.ts'
import { isInList, numbersAt } from './numberForm.ts'
import { partsUnit } from './numberUnits.ts'
import { isPercent } from './numberValue.ts'
import { samePlainForm } from './plainForm.ts'

/** The same words, one after the other, up to `sourceEnd` in the source and `quoteEnd` in the quote. */
export interface SameWords {
  readonly sourceEnd: number
  readonly quoteEnd: number
  readonly differences: readonly Difference[]
}

/**
 * Reads source and quote side by side, from `sourceStart` and from `from`, and gives how the words up to `to` differ,
 * or `null` where they differ in more than what extraction and typesetting do to a text.
 *
 * Each step takes from both what is one thing to a reader (a letter, a number, a dash with its spaces, a quotation
 * mark) and either knows the pair to be the same thing in two forms, or gives up. There is no score. `decided` keeps
 * what the source's words say about hyphens, for whoever compares at many places of one source.
 */
export function compareWords(
  source: string,
  sourceStart: number,
  quote: string,
  from: number,
  to: number,
  decided: Map<string, boolean> = new Map(),
): SameWords | null {
  const pair: Pair = { source, at: sourceStart, quote, quoteAt: from, from, to, differences: [], decided }
  while (pair.quoteAt < to) {
    if (!passArtefact(pair)) return null
  }
  return { sourceEnd: pair.at, quoteEnd: pair.quoteAt, differences: pair.differences }
}

/** Two texts that are read side by side, how far each has been read, and what differed so far. */
export interface Pair {
  readonly source: string
  at: number
  readonly quote: string
  quoteAt: number
  readonly from: number
  readonly to: number
  readonly differences: Difference[]
  readonly decided: Map<string, boolean>
}

/** Passes one thing that is the same on both sides but for an artefact; `false`, and nothing passed, where it is not. */
export function passArtefact(pair: Pair): boolean {
  if (passSameLetter(pair) || passHalfSpace(pair)) return true
  passInvisible(pair)
  if (pair.quoteAt >= pair.to) return true
  return passLinkMarks(pair) ?? passGap(pair) ?? passQuoteMark(pair) ?? passNumber(pair) ?? passForm(pair)
}

// Each step below passes what it knows and gives true; false: it is another thing; null: not for this step.

/** Two equal ASCII letters with no mark on either. */
function passSameLetter(pair: Pair): boolean {
  const code = pair.quote.charCodeAt(pair.quoteAt)
  if (code !== pair.source.charCodeAt(pair.at) || !isAsciiLetter(code)) return false
  if (pair.quote.charCodeAt(pair.quoteAt + 1) >= FIRST_MARK || pair.source.charCodeAt(pair.at + 1) >= FIRST_MARK)
    return false
  pair.at++
  pair.quoteAt++
  return true
}

/** The first combining character of Unicode. */
const FIRST_MARK = 0x300

function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

/** The half space of Persian and the like (می‌شود) where the other text has a whole one, as much extraction gives it. */
function passHalfSpace(pair: Pair): boolean {
  const [source, quote] = [
    spaceAt(pair.source, pair.at, pair.source.length),
    spaceAt(pair.quote, pair.quoteAt, pair.to),
  ]
  if (source === null || quote === null || source.isHalf === quote.isHalf) return false
  return pass(pair, 'whitespace', source.end, quote.end)
}

/** White space, or a half space, between two Arabic letters; `null` where there is none. */
function spaceAt(text: string, at: number, limit: number): { readonly isHalf: boolean; readonly end: number } | null {
  const isHalf = text[at] === HALF_SPACE
  let end = at
  if (isHalf) end++
  else while (end < limit && isSpace(text.charCodeAt(end))) end++
  const stands = end > at && end < limit && arabic.test(text[at - 1] ?? '') && arabic.test(text[end] ?? '')
  return stands ? { isHalf, end } : null
}

const HALF_SPACE = '\u200c'
const arabic = /[\p{sc=Arabic}\p{M}]/u

function passInvisible(pair: Pair) {
  const sourceEnd = afterInvisible(pair.source, pair.at, pair.source.length)
  const quoteEnd = afterInvisible(pair.quote, pair.quoteAt, pair.to)
  pass(pair, 'soft-hyphen', sourceEnd, quoteEnd)
}

function afterInvisible(text: string, at: number, limit: number): number {
  let end = at
  while (end < limit && (isInvisible(text.charCodeAt(end)) || text.charCodeAt(end) === TATWEEL)) end++
  return end
}

/** Moves both on, and notes a difference of this kind where what is passed is not the same. */
export function pass(pair: Pair, kind: DifferenceKind, sourceEnd: number, quoteEnd: number): true {
  const source = pair.source.slice(pair.at, sourceEnd)
  const quote = pair.quote.slice(pair.quoteAt, quoteEnd)
  if (source !== quote) {
    pair.differences.push({
      kind,
      source,
      sourceSpan: { start: pair.at, end: sourceEnd },
      quote,
      quoteSpan: { start: pair.quoteAt, end: quoteEnd },
    })
  }
  pair.at = sourceEnd
  pair.quoteAt = quoteEnd
  return true
}

/** What extraction left of a link, where the quote has none of it. */
function passLinkMarks(pair: Pair): boolean | null {
  const end = linkMarksEnd(pair.source, pair.at)
  const isQuoted = pair.quote[pair.quoteAt] === pair.source[pair.at]
  return end === pair.at || isQuoted ? null : pass(pair, 'inserted-matter', end, pair.quoteAt)
}

/** A run of white space and dashes: what parts two words or joins them. */
interface Gap {
  readonly end: number
  /** The dashes alone, without the white space. */
  readonly dashes: string
  readonly spaceBefore: boolean
  readonly spaceAfter: boolean
  /** A line ends after the last dash. */
  readonly lineEnd: boolean
  /** What stands on its two sides; empty at the ends of the text. */
  readonly before: string
  readonly after: string
}

function passGap(pair: Pair): boolean | null {
  const inSource = gapAt(pair.source, pair.at, pair.source.length)
  const inQuote = gapAt(pair.quote, pair.quoteAt, pair.to)
  if (inSource === null && inQuote === null) return null
  if (inSource !== null && inQuote !== null) return passTwoGaps(pair, inSource, inQuote)
  const gap = inSource ?? inQuote
  if (gap === null) return null
  if (gap.dashes !== '') return passBrokenWord(pair, inSource, inQuote, gap)
  const [whole, wholeAt] = inSource === null ? [pair.source, pair.at] : [pair.quote, pair.quoteAt]
  const [parted, partedAt] = inSource === null ? [pair.quote, pair.quoteAt] : [pair.source, pair.at]
  const isLoose =
    isLooseSpace(gap) ||
    isInList(whole, wholeAt) ||
    isInPercent(parted, partedAt, gap.end) ||
    partsUnit(parted, partedAt, gap.end)
  if (!isLoose) return false
  return pass(pair, 'whitespace', inSource?.end ?? pair.at, inQuote?.end ?? pair.quoteAt)
}

function gapAt(text: string, start: number, limit: number): Gap | null {
  let end = start
  let dashes = ''
  let spaceBefore = false
  let spaceAfter = false
  let lineEnd = false
  for (; end < limit; end++) {
    const code = text.charCodeAt(end)
    if (isDash(code)) {
      dashes += text[end]
      spaceAfter = false
      lineEnd = false
    } else if (isSpace(code)) {
      if (dashes === '') spaceBefore = true
      else spaceAfter = true
      if (isLineEnd(code)) lineEnd = dashes !== ''
    } else if (!isInvisible(code)) break
  }
  if (dashes === '' && !spaceBefore) return null
  return { end, dashes, spaceBefore, spaceAfter, lineEnd, before: text[start - 1] ?? '', after: text[end] ?? '' }
}

function passTwoGaps(pair: Pair, inSource: Gap, inQuote: Gap): boolean {
  if (inSource.dashes === '' && inQuote.dashes === '') return pass(pair, 'whitespace', inSource.end, inQuote.end)
  if (inSource.dashes === '' || inQuote.dashes === '') return false
  // At its two ends the quote cannot tell what stands around its dash: there the source does.
  const opens = pair.quoteAt === pair.from
  const closes = inQuote.end === pair.to
  const quoteGap: Gap = {
    ...inQuote,
    ...(opens ? { before: inSource.before, spaceBefore: inSource.spaceBefore } : {}),
    ...(closes ? { after: inSource.after, spaceAfter: inSource.spaceAfter, lineEnd: inSource.lineEnd } : {}),
  }
  if (!isSameLayout(inSource, quoteGap) && !isSameDash(dashOf(inSource), dashOf(quoteGap))) return false
  const sourceEnd = closes ? trimmedEnd(pair.source, inSource.end) : inSource.end
  return pass(pair, inSource.dashes === inQuote.dashes ? 'whitespace' : 'dashes', sourceEnd, inQuote.end)
}

/** The same dash, with white space of whatever kind on the same sides: only lines were set anew. */
function isSameLayout(a: Gap, b: Gap): boolean {
  return a.dashes === b.dashes && a.spaceBefore === b.spaceBefore && a.spaceAfter === b.spaceAfter
}

function trimmedEnd(text: string, end: number): number {
  let at = end
  while (at > 0 && (isSpace(text.charCodeAt(at - 1)) || isInvisible(text.charCodeAt(at - 1)))) at--
  return at
}

/**
 * What a dash does:
 * - `joins` two parts of a word (man-eating)
 * - `breaks` a sentence (man – eating)
 * - `either`: an en dash without spaces does both, and so does any dash between numbers
 * - `minus`: the sign of a number
 */
type Dash = 'joins' | 'breaks' | 'either' | 'minus'

function dashOf({ dashes, spaceBefore, spaceAfter, lineEnd, before, after }: Gap): Dash {
  if (dashes.length > 1) return 'breaks'
  if (isLongDash(dashes)) return 'breaks'
  const attached = before !== '' && !spaceBefore && isLetterOrDigit(before)
  if (!attached && !spaceAfter && isDigit(after)) return 'minus'
  if (lineEnd && attached && !isEnDash(dashes)) return 'joins'
  if (isDigit(before) && isDigit(after) && spaceBefore === spaceAfter) return 'either'
  if (spaceBefore || spaceAfter) return 'breaks'
  return isEnDash(dashes) ? 'either' : 'joins'
}

function isSameDash(a: Dash, b: Dash): boolean {
  if (a === b) return true
  return (a === 'either' && b !== 'minus') || (b === 'either' && a !== 'minus')
}

function isLongDash(dash: string): boolean {
  return dash === '—' || dash === '―' || dash === '\ufe58'
}

function isEnDash(dash: string): boolean {
  return dash === '–' || dash === '‒'
}

/** A dash on one side and nothing on the other: a word that typesetting broke, or another word. */
function passBrokenWord(pair: Pair, inSource: Gap | null, inQuote: Gap | null, gap: Gap): boolean {
  if (gap.dashes.length !== 1 || gap.spaceBefore || !breaksWords.includes(gap.dashes)) return false
  if (!isLetter(gap.before) || !isLetter(gap.after)) return false
  if (!isLetter(pair.source[pair.at - 1] ?? '') || !isLetter(pair.source[inSource?.end ?? pair.at] ?? '')) return false
  const whole = inSource === null ? pair.source : pair.quote
  const wholeAt = inSource === null ? pair.at : pair.quoteAt
  if (!isLetter(whole[wholeAt - 1] ?? '') || !isLetter(whole[wholeAt] ?? '')) return false
  if (!gap.lineEnd && gap.dashes !== NOT_SIGN) {
    const broken = inSource === null ? pair.quote : pair.source
    const brokenAt = inSource === null ? pair.quoteAt : pair.at
    if (!isLeftOverHyphen(pair.source, broken, brokenAt, gap.end, pair.decided)) return false
  }
  return pass(pair, 'hyphenation', inSource?.end ?? pair.at, inQuote?.end ?? pair.quoteAt)
}

const NOT_SIGN = '¬'
const breaksWords = `-\u2010${NOT_SIGN}`

/** White space that a text may gain or lose without saying something else: beside punctuation, and not in a number. */
function isLooseSpace({ before, after }: Gap): boolean {
  if (before === '' || after === '') return false
  if (isLetterOrDigit(before) && isLetterOrDigit(after)) return false
  return !(isNumberPart(before) && isNumberPart(after))
}

/** "per cent" and "percent", and the like in other languages. */
function isInPercent(text: string, from: number, to: number): boolean {
  const head = /\p{L}*$/u.exec(text.slice(Math.max(0, from - LONGEST_PER), from))?.[0] ?? ''
  const rest = /^\p{L}*/u.exec(text.slice(to, to + LONGEST_PER))?.[0] ?? ''
  return head !== '' && rest !== '' && isPercent(head + rest)
}

/** Longer than either part of "por ciento". */
const LONGEST_PER = 8

function isNumberPart(character: string): boolean {
  return isDigit(character) || '.,:/+±'.includes(character)
}

function passQuoteMark(pair: Pair): boolean | null {
  const [sourceMark, mark] = [quoteMarkAt(pair.source, pair.at), quoteMarkAt(pair.quote, pair.quoteAt)]
  if (sourceMark === null && mark === null) return null
  const inSource = asDouble(pair.source, sourceMark, mark)
  const inQuote = asDouble(pair.quote, mark, sourceMark)
  if (inSource === null || inQuote === null || inQuote.end > pair.to) return false
  if (
    inSource.kind !== inQuote.kind &&
    (isInNumberOrWord(pair.source, pair.at, inSource) || isInNumberOrWord(pair.quote, pair.quoteAt, inQuote))
  ) {
    return false
  }
  return pass(pair, 'quotes', inSource.end, inQuote.end)
}

interface Mark {
  readonly kind: 'single' | 'double'
  readonly end: number
}

/** Two single marks of one shape make a double one, as typewriters and TeX have it. */
function quoteMarkAt(text: string, at: number): Mark | null {
  const character = text[at] ?? ''
  const kind = quoteMark(character)
  if (kind === null) return null
  const doubled = kind === 'single' && text[at + 1] === character && character !== '’' && character !== '‘'
  return doubled ? { kind: 'double', end: at + 2 } : { kind, end: at + 1 }
}

/** Two apostrophes close a quotation where the other text has a double mark. */
function asDouble(text: string, mark: Mark | null, other: Mark | null): Mark | null {
  if (mark?.kind !== 'single' || other?.kind !== 'double') return mark
  return text[mark.end] === text[mark.end - 1] ? { kind: 'double', end: mark.end + 1 } : mark
}

/** An apostrophe (regime's), or a foot or minute: there one mark and two are not the same. */
function isInNumberOrWord(text: string, at: number, mark: Mark): boolean {
  const before = text[at - 1] ?? ''
  return isDigit(before) || (isLetter(before) && isLetterOrDigit(text[mark.end] ?? ''))
}

function passNumber(pair: Pair): boolean | null {
  if (!isDigit(pair.source[pair.at] ?? '') || !isDigit(pair.quote[pair.quoteAt] ?? '')) return null
  const ends = numbersAt(pair.source, pair.at, pair.quote, pair.quoteAt, pair.to)
  return ends === null ? false : pass(pair, 'number-format', ends.source, ends.quote)
}

function passForm(pair: Pair): boolean {
  const same = samePlainForm(pair.source, pair.at, pair.quote, pair.quoteAt, pair.to)
  return same === null ? false : pass(pair, same.kind, same.sourceEnd, same.quoteEnd)
}

const letter = /[\p{L}\p{M}]/u
const digit = /\p{Nd}/u

function isLetter(character: string): boolean {
  return letter.test(character)
}

function isDigit(character: string): boolean {
  return digit.test(character)
}

function isLetterOrDigit(character: string): boolean {
  return isLetter(character) || isDigit(character)
}
