import type { Block, Span } from '../records.ts'
import { trimSpan } from './characters.ts'
import { type SentenceWords, sentenceWordsOf } from './sentenceWords.ts'

/** One sentence of a text, without the white space around it. */
export interface Sentence extends Span {
  readonly kind: SentenceKind
}

/** `heading`: also a line that is none but has no sentence in it ("Draft 2"), and a row of stars. */
export type SentenceKind = 'statement' | 'question' | 'heading'

/**
 * The sentences of a text, in order: together they are everything in its blocks but white space.
 *
 * A full stop ends none after titles, initials, abbreviations and numbers that go on, unless a word follows that only
 * begins sentences. In doubt two sentences stay together: cutting is easier for a person than joining. `language` is
 * BCP 47. The rules are our own, for `Intl.Segmenter` parts "Mr. Ito" and not "in 1988. 30 people came", and its data
 * differ between browsers: two people would get different sentences of one manuscript.
 */
export function sentencesOf(text: string, blocks: readonly Block[], language: string | null): Sentence[] {
  const words = sentenceWordsOf(language)
  return blocks.flatMap(block => {
    const spans = block.kind === 'heading' ? [trimSpan(text, block)] : spansIn(text, block, words)
    return spans
      .filter(({ start, end }) => start < end)
      .map(span => ({ ...span, kind: kindOf(text, block, span, words) }))
  })
}

/**
 * What a sentence says, to be made into the wording of a claim: on one line, without the bullet or number of a list and
 * without the marks of notes at its end.
 */
export function wordingOf(sentence: string, language: string | null): string {
  const oneLine = sentence.replaceAll(/\s+/g, ' ').trim()
  const number = sentenceWordsOf(language).ordinals ? /^(?:\p{Nd}{1,3}|\p{L})\) /u : /^(?:\p{Nd}{1,3}[.)]|\p{L}\)) /u
  return oneLine
    .replace(/^[•‣◦▪▫●○■□⁃∙*–—-] /u, '')
    .replace(number, '')
    .replace(/(?:\[\p{Nd}{1,3}\]|[¹²³⁰⁴-⁹])+$/u, '')
    .trim()
}

/**
 * A stop with the quotation marks, brackets and note marks that close after it. A mark that opens in one language closes
 * in another: what follows a stop without a space closes, but for “ after the wide stops of Chinese and Japanese.
 */
const stops =
  /(?<stop>[\p{Sentence_Terminal}…;\u037e]+)(?<closing>(?<=[。！？｡])['"’”)\]}」』）】》]*|(?:[ \u00a0\u202f]?»|['"’”“‘»«›‹)\]}」』）】》])*)(?:\[\p{Nd}{1,3}\]|[¹²³⁰⁴-⁹])*/gu

function spansIn(text: string, block: Span, words: SentenceWords): Span[] {
  const part = text.slice(block.start, block.end)
  const spans: Span[] = []
  let start = 0
  let looked = 0
  let worded = false
  for (const { at, mark, closing, end } of stopsIn(part, words)) {
    worded ||= hasWords(part.slice(looked, end))
    looked = end
    if (!worded || !endsSentence({ part, start, at, mark, closing, end }, words)) continue
    spans.push({ start, end })
    start = end
    worded = false
  }
  if (start < part.length) spans.push({ start, end: part.length })
  return joinedWordless(part, spans).map(span =>
    trimSpan(text, { start: block.start + span.start, end: block.start + span.end }),
  )
}

/** A mark that may end the sentence which began at `start`. All are places in `part`. */
interface Stop {
  readonly part: string
  readonly start: number
  readonly at: number
  /** e.g. `.` or `?!`. */
  readonly mark: string
  /** The quotation marks and brackets right after it. */
  readonly closing: string
  /** After those, and after the marks of notes. */
  readonly end: number
}

function* stopsIn(part: string, words: SentenceWords): Generator<Omit<Stop, 'part' | 'start'>> {
  for (const match of part.matchAll(stops)) {
    const { stop: mark = '', closing = '' } = match.groups ?? {}
    if (/^[;\u037e]+$/.test(mark) && ![...mark].every(one => words.questionMarks.includes(one))) continue
    const opening = words.spacedGuillemets ? -1 : closing.search(/\s»/)
    const end = match.index + (opening === -1 ? match[0].length : mark.length + opening)
    yield { at: match.index, mark, closing: (opening === -1 ? closing : closing.slice(0, opening)).trim(), end }
  }
}

/** What has neither letter nor digit is part of the sentence before it. */
function joinedWordless(part: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const before = joined.at(-1)
    if (before && !hasWords(part.slice(span.start, span.end))) joined[joined.length - 1] = { ...before, end: span.end }
    else joined.push(span)
  }
  return joined
}

function hasWords(part: string): boolean {
  return /[\p{L}\p{N}]/u.test(part)
}

/** More than any word or opening that a decision looks at. */
const REACH = 48

/** Ends without a space after it. */
const FULL_WIDTH = /[。！？｡]$/

function endsSentence(stop: Stop, words: SentenceWords): boolean {
  const { part, at, mark, closing, end } = stop
  const after = part.slice(end, end + REACH)
  if (after.trim() === '') return true
  if (FULL_WIDTH.test(mark)) return !goesOnAfterQuote(mark, closing, after)
  if (!/^\s/.test(after)) return false
  const next = /^[\s"'“”‘’«‹»›„([{¿¡—–•-]*([\p{L}\p{M}\p{N}.’'-]+)?/u.exec(after)?.[1] ?? ''
  if (/^\p{Ll}/u.test(next)) return false
  if (/^(?:…+|\.{2,})$/.test(mark)) return !isOmission(part, at, closing) && /^[\p{Lu}\p{N}]/u.test(next)
  return mark !== '.' || closing !== '' || !isShortened(stop, next, words)
}

/** Japanese と and a Chinese verb of saying go on after a quoted sentence: “走吧！”他说。 */
function goesOnAfterQuote(mark: string, closing: string, after: string): boolean {
  if (closing === '') return false
  if (/^(?:と|って|との)/u.test(after)) return true
  return /[！？]$/.test(mark) && /^\p{L}{0,8}[说說问問道喊叫答称稱]/u.test(after)
}

/** […] and (...) stand for words left out. */
function isOmission(part: string, at: number, closing: string): boolean {
  return /^[\])]/.test(closing) && /[[(]$/.test(part.slice(0, at))
}

/** Whether the full stop belongs to the word before it. */
function isShortened({ part, start, at }: Stop, next: string, words: SentenceWords): boolean {
  const before = part.slice(Math.max(start, at - REACH), at)
  const word = /[\p{L}\p{M}\p{N}\u200c.’'-]+$/u.exec(before)?.[0] ?? ''
  const bare = word.replace(/^['’-]+/, '')
  const lead = before.slice(0, before.length - word.length)
  if (isListNumber(part, at, bare)) return true
  const starts = words.starters.has(/^[\p{L}\p{M}]+/u.exec(next)?.[0] ?? '')
  if (/^\p{Nd}+$/u.test(bare)) return isOrdinal(bare, lead, words) && !starts && /^\p{Lu}/u.test(next)
  const short = asListed(lead, bare.toLowerCase(), words)
  if (words.beforeNumber.has(short)) return /^(?:\p{Nd}|[IVXLC]+$)/u.test(next)
  if (words.opens.has(short)) return true
  if (words.closes.has(short)) return isContinuation(next, words)
  if (words.inside.has(short)) return !starts
  return isArabicInitial(bare) || (isInitials(bare) && !starts && !words.letterWords.has(bare))
}

/** "z. B." is listed as `z.b`, "и т. д." as `т.д`. */
function asListed(lead: string, small: string, { opens, inside, closes }: SentenceWords): string {
  const spaced = /(?:\p{L}{1,2}\.[ \u00a0\u202f])+$/u.exec(lead)?.[0] ?? ''
  const whole = spaced.replaceAll(/\s/g, '').toLowerCase() + small
  return [opens, inside, closes].some(list => list.has(whole)) ? whole : small
}

/** "am 3. Oktober", but not "Nr. 3". */
function isOrdinal(digits: string, lead: string, words: SentenceWords): boolean {
  const before = /(\p{L}+)\.\s*$/u.exec(lead)?.[1]?.toLowerCase() ?? ''
  return words.ordinals && digits.length <= 2 && !words.beforeNumber.has(before)
}

/** "p.m. Monday", "p.m. EST", "p.m. Mr. Ito". */
function isContinuation(next: string, words: SentenceWords): boolean {
  const bare = next.replace(/\.$/, '')
  if (words.continuations.has(bare) || words.opens.has(bare.toLowerCase())) return true
  return /^(?:\p{Lu}{2,4}|\p{Nd}+)$/u.test(bare)
}

/** "1." or "a." at the head of a block or a line: the number of an item. */
function isListNumber(part: string, at: number, word: string): boolean {
  const atHead =
    at === word.length || /\n\s*$/.test(part.slice(Math.max(0, at - word.length - REACH), at - word.length))
  return atHead && /^(?:\p{Nd}{1,3}|\p{L}|[ivxIVX]{1,5})$/u.test(word)
}

/** J, U.N, e.g, Ph.D, J.-C: single letters with stops between them. */
function isInitials(word: string): boolean {
  return /^(?:\p{L}{1,2}\.-?)*\p{Lu}$|^(?:\p{L}\.-?)+\p{L}{1,2}$/u.test(word)
}

/** A lone letter of a script without capitals: "أ. محمود". */
function isArabicInitial(word: string): boolean {
  return /^\p{Script=Arabic}\u0640?$/u.test(word) && /^\p{L}/u.test(word)
}

function kindOf(text: string, block: Block, span: Span, { questionMarks }: SentenceWords): SentenceKind {
  const said = text.slice(span.start, span.end)
  if (block.kind === 'heading' || !hasWords(said)) return 'heading'
  const stop = lastStop.exec(said)?.[1] ?? ''
  if (/[?؟？⁇՞፧]/u.test(stop) || [...stop].some(mark => questionMarks.includes(mark))) return 'question'
  const isWhole = span.start === block.start && span.end === block.end
  return block.kind === 'paragraph' && isWhole && stop === '' && isShortLine(said) ? 'heading' : 'statement'
}

const lastStop = /([\p{Sentence_Terminal}…;\u037e]+)['"’”“‘»«›‹)\]}」』）】》\s]*(?:\[\p{Nd}{1,3}\]|[¹²³⁰⁴-⁹])*$/u

/** Longer lines without a stop are statements whose stop was forgotten. */
const LONGEST_HEADING = 120

function isShortLine(said: string): boolean {
  return said.length <= LONGEST_HEADING && !said.includes('\n')
}
