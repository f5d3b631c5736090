import type { Difference, QuoteCheck, QuoteOutcome, Span } from '../records.ts'
import { type Approximate, findApproximate } from '../text/approximate.ts'
import { isSpace } from '../text/characters.ts'
import { lettersOf, offsetOfLetter, type Skeleton } from '../text/skeleton.ts'
import { bracketAlone, withBracketsAtEnds } from './bracketsOfParts.ts'
import type { Finding } from './differencesOf.ts'
import { isSameValue } from './kindOfChange.ts'
import { languageAt } from './language.ts'
import { type Matched, matchIn, type Region } from './matchPart.ts'
import { outerMarks } from './outerMarks.ts'
import { occurrences } from './exactPlaces.ts'
import { gravestOf } from './outcome.ts'
import { hiddenBeside, type QuoteWarning, warningsOf } from './warnings.ts'
import { withWholeBrackets } from './wholeBrackets.ts'
import { lettersToFind, partsOf, type QuoteParts, type Word, wordsIn } from './words.ts'

/** A place where words stand with differences that a reader must judge. */
export interface AlteredPlace {
  readonly span: Span
  readonly check: QuoteCheck
  readonly warnings: readonly QuoteWarning[]
  /** Letters that would have to change to make the one the other: tells places apart, decides no outcome. */
  readonly cost: number
}

/** Below this likeness a place is another passage: of 1,380 quotes, 0.60 took 14 strangers for known, 0.80 lost 38. */
export const LEAST_SIMILARITY = 0.7
/** Letters that an ellipsis may skip: about a page. */
export const MOST_SKIPPED = 2000

/**
 * Lays the words beside what stands in each region and tells what differs there, for each region in which they are.
 *
 * A quote with marks of omission is anchored by its longest part; the others must follow and precede in order, within
 * a page. Words in brackets may stand for others or for none. Each part is looked for as `formsOf` writes it, the first
 * first.
 */
export function alteredPlaces(
  skeleton: Skeleton,
  quote: string,
  given: Span,
  regionsFor: (letters: string) => readonly Region[],
  formsOf: FormsOf = asGiven,
): AlteredPlace[] {
  const parts = partsOf(quote, given)
  const anchor = longest(parts.segments.map(segment => wordsIn(quote, segment)))
  if (anchor === null) return []
  const places: AlteredPlace[] = []
  const decided = new Map<string, boolean>()
  for (const letters of wantedIn(quote, parts.segments[anchor.index] ?? given, formsOf)) {
    for (const region of regionsFor(letters)) {
      const chain = chainAt(skeleton, quote, parts, anchor.index, region, { decided, formsOf })
      if (chain === null) continue
      const place = placeOf(skeleton.text, quote, given, parts, chain)
      if (place === null) continue
      if (!places.some(({ span }) => span.start === place.span.start && span.end === place.span.end)) places.push(place)
    }
    if (places.length > 0) return places
  }
  return places
}

/** In what ways words may be written in the source. */
type FormsOf = (words: string) => readonly string[]

const asGiven: FormsOf = words => [words]

interface Looking {
  /** What has been decided about hyphens of this text. */
  readonly decided: Map<string, boolean>
  readonly formsOf: FormsOf
}

/** The letters of a part of the quote, in each form of it. */
function wantedIn(quote: string, { start, end }: Span, formsOf: FormsOf): string[] {
  return formsOf(quote.slice(start, end)).map(form => lettersToFind(wordsIn(form, { start: 0, end: form.length })))
}

function longest(segments: readonly (readonly Word[])[]): { index: number; words: readonly Word[] } | null {
  let best: { index: number; words: readonly Word[] } | null = null
  for (const [index, words] of segments.entries()) {
    if (best === null || lettersToFind(words).length > lettersToFind(best.words).length) best = { index, words }
  }
  return best
}

function chainAt(
  skeleton: Skeleton,
  quote: string,
  { segments }: QuoteParts,
  anchorIndex: number,
  region: Region,
  looking: Looking,
): Matched[] | null {
  const at = (index: number): Span => segments[index] ?? { start: 0, end: 0 }
  const all = { start: 0, end: skeleton.text.length }
  const anchor = matchIn(skeleton, quote, at(anchorIndex), region, all, looking.decided)
  if (anchor === null) return null
  const chain = [anchor]
  for (let index = anchorIndex + 1; index < segments.length; index++) {
    const next = follow(skeleton, quote, at(index), chain.at(-1) ?? anchor, 'follows', looking)
    if (next === null) return null
    chain.push(next)
  }
  for (let index = anchorIndex - 1; index >= 0; index--) {
    const next = follow(skeleton, quote, at(index), chain[0] ?? anchor, 'leads', looking)
    if (next === null) return null
    chain.unshift(next)
  }
  return chain
}

/** A further part of the quote, in the stretch behind or before the others: letter by letter, the nearest; or nearly. */
function follow(
  skeleton: Skeleton,
  quote: string,
  segment: Span,
  beside: Matched,
  side: 'follows' | 'leads',
  { decided, formsOf }: Looking,
): Matched | null {
  const stretch = stretchBeside(lettersAt(skeleton, beside), side, skeleton.letters.length)
  const within =
    side === 'follows' ? { start: beside.span.end, end: skeleton.text.length } : { start: 0, end: beside.span.start }
  const [wanted = '', ...others] = wantedIn(quote, segment, formsOf)
  if (wanted === '') {
    const inText =
      side === 'follows'
        ? { start: beside.span.end, end: offsetOfLetter(skeleton, stretch.end) }
        : { start: offsetOfLetter(skeleton, stretch.start), end: beside.span.start }
    const at = side === 'follows' ? stretch.start : stretch.end
    return { ...bracketAlone(skeleton.text, inText, quote, segment, side), letters: { start: at, end: at } }
  }
  const letters = skeleton.letters.slice(stretch.start, stretch.end)
  const exact = [wanted, ...others].flatMap((form, nth) => {
    const places = [...occurrences(letters, form)].map(start => ({
      start,
      end: start + form.length,
      errors: 0,
      isSure: nth > 0,
    }))
    return side === 'leads' ? places.reverse() : places
  })
  const matchAt = ({ start, end, errors }: Approximate, isSure: boolean) => {
    const place = { start: stretch.start + start, end: stretch.start + end, errors }
    return matchIn(skeleton, quote, segment, { letters: place, found: place, isSure }, within, decided)
  }
  for (const { isSure, ...found } of exact) {
    const matched = matchAt(found, isSure)
    if (matched !== null && isWhole(matched)) return matched
  }
  const nearly = wanted.length < LEAST_NEARLY ? null : findApproximate(wanted, letters, mostErrors(wanted.length))
  return nearly === null ? null : matchAt(nearly, false)
}

/** A matched part in letters, which its words may reach beyond or not to the ends of. */
function lettersAt(skeleton: Skeleton, { span, letters }: Matched): Span {
  const from = offsetOfLetter(skeleton, letters.start)
  const signed = (at: number) =>
    at < from ? -lettersOf(skeleton.text.slice(at, from)).length : lettersOf(skeleton.text.slice(from, at)).length
  return { start: letters.start + signed(span.start), end: letters.start + signed(span.end) }
}

/** As far as marks of omission may skip, in letters. */
function stretchBeside({ start, end }: Span, side: 'follows' | 'leads', limit: number): Span {
  return side === 'follows'
    ? { start: end, end: Math.min(limit, end + MOST_SKIPPED) }
    : { start: Math.max(0, start - MOST_SKIPPED), end: start }
}

/** Shorter parts must stand there as they are. */
const LEAST_NEARLY = 11

/** Whether no word of the source is cut: "he" is not found in "the". */
function isWhole({ findings }: Matched): boolean {
  return findings.every(
    ({ difference, change }) => change === null || difference.kind === 'bracket' || isSameValue(change),
  )
}

export function mostErrors(letters: number): number {
  return Math.floor(letters * (1 - LEAST_SIMILARITY))
}

/** The place of a chain of parts; `null` where they do not stand in order, each behind the end of the one before. */
function placeOf(
  text: string,
  quote: string,
  given: Span,
  parts: QuoteParts,
  cut: readonly Matched[],
): AlteredPlace | null {
  const chain = cut.map((matched, nth) => {
    const ends = { first: nth > 0, last: nth < cut.length - 1 }
    return withBracketsAtEnds(text, matched, quote, parts.segments[nth] ?? given, ends)
  })
  const inner = { start: chain[0]?.span.start ?? 0, end: chain.at(-1)?.span.end ?? 0 }
  if (inner.start >= inner.end || !standInOrder(chain)) return null
  const opening = parts.outer
    .filter(mark => mark.start < (parts.segments[0]?.start ?? 0))
    .map(mark => omission(text, { start: inner.start, end: inner.start }, quote, mark))
  const closing = parts.outer
    .filter(mark => mark.start >= (parts.segments.at(-1)?.end ?? 0))
    .map(mark => omission(text, { start: inner.end, end: inner.end }, quote, mark))
  const findings: Finding[] = []
  for (const [index, matched] of chain.entries()) {
    const mark = parts.marks[index - 1]
    const before = chain[index - 1]
    if (before !== undefined && mark !== undefined)
      findings.push(...skipped(text, { start: before.span.end, end: matched.span.start }, quote, mark))
    findings.push(...matched.findings)
  }
  const outer = outerMarks(text, inner, quote, {
    start: (parts.segments[0] ?? given).start,
    end: (parts.segments.at(-1) ?? given).end,
  })
  // Of the whole: a part may be one word, which several languages have.
  const language = languageAt(text, inner)
  const laid = [...opening, ...outer.before.map(formOnly), ...findings, ...outer.after.map(formOnly), ...closing]
  const all = withWholeBrackets(text, quote, laid, language)
  const differences = all.map(({ difference }) => difference)
  const besideOf = (at: number, side: 'before' | 'after') =>
    all
      .filter(
        ({ difference: { kind, sourceSpan } }) =>
          kind === 'ellipsis' && sourceSpan.start === at && sourceSpan.end === at,
      )
      .flatMap(({ difference }) => hiddenBeside(text, quote, difference, side, language))
  return {
    span: outer.span,
    check: { outcome: gravestOf(differences), differences },
    warnings: [
      ...besideOf(inner.start, 'before'),
      ...warningsOf(text, quote, all, language),
      ...besideOf(inner.end, 'after'),
    ],
    cost: differences.reduce((sum, difference) => sum + costOf(difference), 0),
  }
}

function standInOrder(chain: readonly Matched[]): boolean {
  return chain.every(({ span }, nth) => span.start <= span.end && span.start >= (chain[nth - 1]?.span.end ?? 0))
}

function formOnly(difference: Difference): Finding {
  return { difference, change: null }
}

function omission(text: string, sourceSpan: Span, quote: string, quoteSpan: Span): Finding {
  return formOnly({
    kind: 'ellipsis',
    source: text.slice(sourceSpan.start, sourceSpan.end),
    sourceSpan,
    quote: quote.slice(quoteSpan.start, quoteSpan.end),
    quoteSpan,
  })
}

/** What an ellipsis skips; where the source has one itself, nothing but perhaps its form. */
function skipped(text: string, between: Span, quote: string, mark: Span): Finding[] {
  let { start, end } = between
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  const found = omission(text, { start, end }, quote, mark)
  const { source } = found.difference
  if (!/^(?:\.(?:\s?\.){2,}|…)$/.test(source)) return [found]
  return source === found.difference.quote ? [] : [formOnly({ ...found.difference, kind: 'unicode' })]
}

const weightOf: Record<QuoteOutcome, number> = { verbatim: 0, artefact: 0, editorial: 0.25, altered: 1, absent: 1 }

function costOf(difference: Difference): number {
  const outcome = gravestOf([difference])
  if (difference.kind === 'ellipsis') return 0
  const letters = Math.max(lettersOf(difference.source).length, lettersOf(difference.quote).length, 1)
  return weightOf[outcome] * letters
}
