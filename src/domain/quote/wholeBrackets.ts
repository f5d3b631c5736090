import type { Difference, Span } from '../records.ts'
import { isSpace } from '../text/characters.ts'
import type { Finding } from './differencesOf.ts'
import { isDenial } from './denials.ts'
import { isOpposite, without } from './kindOfChange.ts'
import type { Language } from './language.ts'
import { gravestOf } from './outcome.ts'

/**
 * Makes one difference of the pieces of a bracket, "[" and "]" around words that the source has too, and what is changed
 * between them. Words that were changed, dropped or added beside the bracket stay a difference by themselves, and so
 * does what only looks like a bracket's inside: words of substance that are gone from it. A bracket that turns what the
 * source says into its opposite is no editing: it is a negation.
 */
export function withWholeBrackets(
  text: string,
  quote: string,
  findings: readonly Finding[],
  language: Language,
): Finding[] {
  const whole: Finding[] = []
  for (let at = 0; at < findings.length; at++) {
    const last = lastOfBracket(quote, findings, at)
    const pieces = findings.slice(at, last + 1)
    whole.push(...(last > at ? joinedBracket(text, quote, pieces) : pieces))
    at = last
  }
  return whole.map(finding => (turnsRound(quote, finding.difference, language) ? asNegation(finding) : finding))
}

function asNegation({ difference, change }: Finding): Finding {
  return { difference: { ...difference, kind: 'negation' }, change }
}

/** More words in a bracket than this explain, and deny something else: "he [who was not there] said". */
const MOST_TURNING = 3

/** "[now]" or nothing for "not", "[a lawful]" for "an unlawful", "[not]" put in; "[no relation]" beside a name is none. */
function turnsRound(quoted: string, { kind, source, quote, quoteSpan }: Difference, language: Language): boolean {
  if (kind !== 'bracket') return false
  const [before, after] = [quoted.slice(0, quoteSpan.start), quoted.slice(quoteSpan.end)]
  const inside = quote.replace(/[[\]]/g, '')
  const [theirs, ours] = [wordsOf(source), wordsOf(inside)]
  const denies = (word: RegExpExecArray, words: string, instead: string) =>
    isDenial(word, { words, before, after, instead }, language)
  const denied = ours.filter(word => denies(word, inside, source))
  if (theirs.some(word => denies(word, source, inside))) return denied.length === 0
  const [gone, added] = [without(theirs.map(textOf), ours.map(textOf)), without(ours.map(textOf), theirs.map(textOf))]
  if (isOpposite(gone, added, language)) return true
  const last = denied.at(-1)
  return added.length <= MOST_TURNING && last !== undefined && textOf(last) === added.at(-1)
}

function wordsOf(words: string): RegExpExecArray[] {
  return [...words.matchAll(/\p{sc=Han}|[\p{L}\p{M}\p{N}'’\u200c-]+/gu)]
}

function textOf([word]: RegExpExecArray): string {
  return word
}

/** The piece that closes the bracket which the piece at `first` opens; `first` itself where it opens none, or they do not hang together. */
function lastOfBracket(quote: string, findings: readonly Finding[], first: number): number {
  const opening = findings[first]?.difference
  const open = opening ? openAt(opening) : -1
  if (!opening || open === -1 || (isSubstance(opening) && open !== lastOf(quote, opening.quoteSpan))) return first
  for (let at = first + 1; at < findings.length; at++) {
    const next = findings[at]?.difference
    if (next === undefined) break
    if (next.quote.includes(']')) {
      const isNext = !/[[\]]/.test(quote.slice(open + 1, next.quoteSpan.start))
      return isNext && (!isSubstance(next) || next.quote.trimStart().startsWith(']')) ? at : first
    }
    if (isSubstance(next) || next.kind === 'ellipsis' || next.kind === 'inserted-matter') break
  }
  return first
}

/** Where in the quote a bracket opens that this difference does not close; -1 where none does. */
function openAt({ quote, quoteSpan }: Difference): number {
  const open = quote.lastIndexOf('[')
  return open > quote.lastIndexOf(']') ? quoteSpan.start + open : -1
}

function isSubstance(difference: Difference): boolean {
  return gravestOf([difference]) === 'altered'
}

/** The last character of a stretch that is not white space. */
function lastOf(text: string, { start, end }: Span): number {
  let at = end - 1
  while (at > start && isSpace(text.charCodeAt(at))) at--
  return at
}

/** The bracket, with what was changed right before and right behind it. */
function joinedBracket(text: string, quote: string, pieces: readonly Finding[]): Finding[] {
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (!first || !last) return []
  const [opening, closing] = [first.difference, last.difference]
  const open = openAt(opening)
  const close = quote.indexOf(']', closing.quoteSpan.start) + 1
  const [before, behind] = [isSubstance(opening), isSubstance(closing)]
  const sides = narrowed(
    text,
    {
      start: before ? opening.sourceSpan.end : opening.sourceSpan.start,
      end: behind ? closing.sourceSpan.start : closing.sourceSpan.end,
    },
    quote,
    { start: before ? open : opening.quoteSpan.start, end: behind ? close : closing.quoteSpan.end },
  )
  const change = pieces.find(piece => piece.change !== null && !isSubstance(piece.difference))?.change ?? null
  return [
    ...(before ? [withQuote(first, quote, { start: opening.quoteSpan.start, end: open })] : []),
    { difference: { kind: 'bracket', ...placed(text, quote, sides) }, change },
    ...(behind ? [withQuote(last, quote, { start: close, end: closing.quoteSpan.end })] : []),
  ]
}

interface Sides {
  readonly sourceSpan: Span
  readonly quoteSpan: Span
}

/** Both stretches without the punctuation that is the same outside the bracket, and without white space around the source's. */
function narrowed(text: string, source: Span, quote: string, given: Span): Sides {
  let [start, end, quoteStart, quoteEnd] = [source.start, source.end, given.start, given.end]
  const isBlank = (words: string, at: number) => isSpace(words.charCodeAt(at))
  const isSame = (at: number, quoteAt: number) =>
    (text[at] === quote[quoteAt] && !/[\p{L}\p{M}\p{N}]/u.test(text[at] ?? '')) ||
    (isBlank(text, at) && isBlank(quote, quoteAt))
  while (start < end && quote[quoteStart] !== '[' && isSame(start, quoteStart))
    [start, quoteStart] = [start + 1, quoteStart + 1]
  while (start < end && quote[quoteEnd - 1] !== ']' && isSame(end - 1, quoteEnd - 1))
    [end, quoteEnd] = [end - 1, quoteEnd - 1]
  while (start < end && isBlank(text, start)) start++
  while (start < end && isBlank(text, end - 1)) end--
  return { sourceSpan: { start, end }, quoteSpan: { start: quoteStart, end: quoteEnd } }
}

/** The same change, of so much of the quote. */
function withQuote({ difference, change }: Finding, quote: string, given: Span): Finding {
  let { start, end } = given
  while (start < end && isSpace(quote.charCodeAt(start))) start++
  while (end > start && isSpace(quote.charCodeAt(end - 1))) end--
  const quoteSpan = { start, end }
  return {
    difference: { ...difference, quote: quote.slice(start, end), quoteSpan },
    change: change && { ...change, quoteSpan },
  }
}

function placed(text: string, quote: string, { sourceSpan, quoteSpan }: Sides): Omit<Difference, 'kind'> {
  return {
    source: text.slice(sourceSpan.start, sourceSpan.end),
    sourceSpan,
    quote: quote.slice(quoteSpan.start, quoteSpan.end),
    quoteSpan,
  }
}
