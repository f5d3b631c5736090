import type { Difference, QuoteCheck, Span } from '../records.ts'
import { likenessOf } from './alignWords.ts'
import { type BracketTurn, bracketTurn } from './bracketWords.ts'
import { cutOffAt } from './cutOff.ts'
import { isDenial, type Stretch } from './denials.ts'
import type { Finding } from './differencesOf.ts'
import { beyondBracket, otherThanBeyond } from './edgeBracket.ts'
import { isSameValue } from './kindOfChange.ts'
import { type Language, languageOfWords, plainWord } from './language.ts'
import { leftOutOf, type Standing } from './leftOut.ts'
import { isNumber, valueOf } from './numberValue.ts'
import { isOtherName } from './otherName.ts'
import { otherSubject } from './otherSentence.ts'
import { firstSentenceIn, lastSentenceIn } from './sentenceEdges.ts'
import { isSilentOmission } from './silentOmission.ts'
import { speakersJoined } from './twoSpeakers.ts'

/**
 * What a reader should look at although, or besides that, a difference is named:
 * - `negation`: an ellipsis or a bracket takes out or brings in a word that denies
 * - `attitude`: it, or an attribution, takes out or brings in how far somebody stands behind what is said (denied, alleged)
 * - `number`: an ellipsis takes a number out of a sentence that the quote has other words of, or a bracket does
 * - `hedge`: it takes out how sure or how many, right beside what is kept, or a bracket does
 * - `name`: another name that looks alike
 * - `same-value`: a number written otherwise, of the same value
 * - `other-number`: a bracket has another number in the place of the source's
 * - `other-name`: a bracket has another name in the place of the source's
 * - `other-words`: a bracket tells something else in the place of what the source tells
 * - `added-number`, `added-hedge`, `added-sentence`: a bracket brings in what the source has not there
 * - `two-speakers`: an ellipsis leads from what one is quoted with to what another is
 * - `other-sentence`: an ellipsis begins inside a sentence and lands inside another, that says who or what does what follows
 * - `cut-off`: the sentence has words right beside the passage that turn or limit what it says
 * - `cut-word`: the passage begins or ends inside a word
 */
export interface QuoteWarning {
  readonly kind:
    | 'negation'
    | 'attitude'
    | 'number'
    | 'hedge'
    | 'name'
    | 'same-value'
    | 'other-number'
    | 'other-name'
    | BracketTurn
    | 'two-speakers'
    | 'other-sentence'
    | 'cut-off'
    | 'cut-word'
  readonly source: string
  readonly sourceSpan: Span
  readonly quote: string
  readonly quoteSpan: Span
  /** Of `two-speakers`: whose words are joined, in their order. */
  readonly speakers?: readonly [string, string]
}

export function warningsOf(
  text: string,
  quoted: string,
  findings: readonly Finding[],
  language: Language,
): QuoteWarning[] {
  return findings.flatMap(found => [
    ...hidden(quoted, found.difference, language, 'inside', text),
    ...lookAlike(found),
    ...sameValue(found),
  ])
}

/**
 * What marks of omission and brackets hide in a quote that is kept with its differences. With the text that their places
 * are in, or as much of it as is known, brackets at the quote's ends are held against what stands beyond.
 */
export function hiddenIn(
  quoted: string,
  { differences }: Pick<QuoteCheck, 'differences'>,
  text?: string,
): QuoteWarning[] {
  const language = languageOfWords(quoted)
  return differences.flatMap(difference => hidden(quoted, difference, language, 'inside', text))
}

/** What a mark of omission that opens or closes a quote leaves out of the sentence on its side. */
export function hiddenBeside(
  text: string,
  quoted: string,
  mark: Difference,
  side: 'before' | 'after',
  language: Language,
): QuoteWarning[] {
  const at = mark.sourceSpan.start
  const source =
    side === 'before'
      ? lastSentenceIn(text.slice(Math.max(0, at - REACH), at))
      : firstSentenceIn(text.slice(at, at + REACH))
  const start = side === 'before' ? at - source.length : at
  const omission = { ...mark, source, sourceSpan: { start, end: start + source.length } }
  return hidden(quoted, omission, language, side === 'before' ? 'opening' : 'closing', text)
}

/**
 * What the source's sentence has right beside a passage that turns or limits it, where no mark of omission stands.
 * `beginsText`: what is given of the text is so from its beginning on.
 */
export function cutOffBeside(
  text: string,
  span: Span,
  quoted: string,
  language: Language,
  beginsText = true,
): QuoteWarning[] {
  const isOpen = (edge: RegExp) => !edge.test(quoted)
  const reach = { before: isOpen(opensOmitting), after: isOpen(closesOmitting), beginsText }
  return cutOffAt(text, span, reach, language).map(beside => ({
    kind: 'cut-off',
    source: text.slice(beside.start, beside.end),
    sourceSpan: beside,
    quote: '',
    quoteSpan: { start: 0, end: quoted.length },
  }))
}

const opensOmitting = /^[^\p{L}\p{N}]*(?:…|\.\s?\.\s?\.)/u
const closesOmitting = /(?:…|\.\s?\.\s?\.)[^\p{L}\p{N}]*$/u

/** Code units of a sentence that are read beyond a quote's end. */
const REACH = 240

/** What a mark of omission or a bracket hides, or words left out without a mark. */
function hidden(
  quoted: string,
  difference: Difference,
  language: Language,
  standing: Standing,
  text: string | undefined,
): QuoteWarning[] {
  const told = [
    ...swallowed(quoted, difference, language),
    ...leftOut(quoted, difference, language, standing),
    ...otherNumber(difference, language),
    ...otherName(difference, language),
    ...(standing === 'inside' && text !== undefined ? twoSpeakers(difference, text) : []),
  ]
  if (told.length > 0) return told
  const landing = standing === 'inside' && text !== undefined ? inOtherSentence(quoted, difference, language, text) : []
  return landing.length > 0 ? landing : otherwise(quoted, difference, language, text)
}

function inOtherSentence(quoted: string, omission: Difference, language: Language, text: string): QuoteWarning[] {
  const { kind, sourceSpan, quote, quoteSpan } = omission
  const source = kind === 'ellipsis' ? otherSubject(text, quoted, omission, language) : null
  if (source === null) return []
  const span = { start: sourceSpan.end - source.length, end: sourceSpan.end }
  return [{ kind: 'other-sentence', source, sourceSpan: span, quote, quoteSpan }]
}

/** In what a bracket changes the sense besides: at an end of the quote, by what it brings in. */
function otherwise(quoted: string, difference: Difference, language: Language, text = ''): QuoteWarning[] {
  const { kind: _, ...place } = difference
  const beyond = beyondBracket(text, difference, quoted, language)
  const other = beyond && otherThanBeyond(beyond, difference, language)
  if (other) return [{ ...place, kind: other, source: beyond.words, sourceSpan: beyond.span }]
  const whole = beyond ? { ...difference, source: `${difference.source} ${beyond.words}` } : difference
  const turn = bracketTurn(whole, quoted, language)
  return turn && (!beyond || turn.startsWith('added')) ? [{ ...place, kind: turn }] : []
}

/** What an ellipsis takes away from the words beside it. */
function leftOut(quoted: string, difference: Difference, language: Language, standing: Standing): QuoteWarning[] {
  const { kind, source, sourceSpan, quote, quoteSpan } = difference
  if (kind !== 'ellipsis' && !isSilentOmission(difference)) return []
  return leftOutOf(source, around(quoted, quoteSpan), language, standing).map(({ kind: told, start, end }) => ({
    kind: told,
    source: source.slice(start, end),
    sourceSpan: { start: sourceSpan.start + start, end: sourceSpan.start + end },
    quote,
    quoteSpan,
  }))
}

function twoSpeakers({ kind, ...place }: Difference, text: string): QuoteWarning[] {
  const speakers = kind === 'ellipsis' ? speakersJoined(text, place.sourceSpan) : null
  return speakers ? [{ kind: 'two-speakers', ...place, speakers }] : []
}

/** What is kept on both sides. */
function around(quoted: string, { start, end }: Span) {
  return { before: quoted.slice(0, start), after: quoted.slice(end) }
}

/** Words that deny or keep a distance and that only one side has, each kind once. */
function swallowed(quoted: string, difference: Difference, language: Language): QuoteWarning[] {
  const { kind, source, sourceSpan, quote, quoteSpan } = difference
  if (!takesOrBrings.has(kind) && !isSilentOmission(difference)) return []
  const warnings: QuoteWarning[] = []
  const look = (
    text: string,
    other: string,
    at: (start: number, end: number) => Pick<QuoteWarning, 'source' | 'sourceSpan' | 'quote' | 'quoteSpan'>,
  ) => {
    const left = wordsOf(other).map(([word]) => plainWord(word))
    const stretch = { words: text, ...around(quoted, quoteSpan), instead: other }
    for (const match of wordsOf(text)) {
      const place = left.indexOf(plainWord(match[0]))
      const warned = place === -1 ? hides(match, stretch, language) : null
      if (place !== -1) left.splice(place, 1)
      if (warned !== null && !warnings.some(known => known.kind === warned))
        warnings.push({ kind: warned, ...at(match.index, match.index + match[0].length) })
    }
  }
  look(source, quote, (start, end) => ({
    source: source.slice(start, end),
    sourceSpan: { start: sourceSpan.start + start, end: sourceSpan.start + end },
    quote,
    quoteSpan,
  }))
  if (kind !== 'ellipsis') look(quote, source, () => ({ source, sourceSpan, quote, quoteSpan }))
  return warnings
}

/** What a quoting hand leaves out or puts in, words that deny or keep a distance among it. */
const takesOrBrings: ReadonlySet<Difference['kind']> = new Set(['ellipsis', 'bracket', 'attribution'])

function wordsOf(text: string): RegExpExecArray[] {
  return [...text.matchAll(/[\p{sc=Han}]|[\p{L}\p{M}'’\u200c]+/gu)]
}

function hides(word: RegExpExecArray, stretch: Stretch, language: Language): 'negation' | 'attitude' | null {
  if (isDenial(word, stretch, language)) return 'negation'
  return language.attitudes.has(plainWord(word[0])) ? 'attitude' : null
}

/** Names as like as Khomeini and Khamenei. */
const LEAST_ALIKE = 0.5

function lookAlike({ difference: { kind, ...place } }: Finding): QuoteWarning[] {
  if (kind !== 'name' || place.source === '' || place.quote === '') return []
  return likenessOf(plainWord(place.source), plainWord(place.quote)) < LEAST_ALIKE ? [] : [{ kind: 'name', ...place }]
}

function sameValue({ difference: { kind, ...place }, change }: Finding): QuoteWarning[] {
  return kind === 'number' && change !== null && isSameValue(change) ? [{ kind: 'same-value', ...place }] : []
}

function otherName(difference: Difference, language: Language): QuoteWarning[] {
  const { kind: _, ...place } = difference
  return isOtherName(difference, language) ? [{ kind: 'other-name', ...place }] : []
}

/** "[500] people" where the source has 50. */
function otherNumber({ kind, ...place }: Difference, language: Language): QuoteWarning[] {
  if (kind !== 'bracket') return []
  const [source, quote] = [place.source, place.quote].map(words =>
    words
      .replace(/[[\]]/g, '')
      .split(/\s+/)
      .filter(word => isNumber(word, language))
      .join(' '),
  )
  if (source === undefined || source === '' || quote === undefined || quote === '') return []
  const value = valueOf(source, language)
  // The value of several numbers in digits would be their sum: "55 and 12" is not "12 and 55".
  const isOne = !/\d\S* \S*\d/u.test(source) && !/\d\S* \S*\d/u.test(quote)
  const isSame = source === quote || (isOne && value !== null && value === valueOf(quote, language))
  return isSame ? [] : [{ kind: 'other-number', ...place }]
}
