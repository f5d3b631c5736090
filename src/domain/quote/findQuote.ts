import type { QuoteCheck, Span } from '../records.ts'
import { isInvisible, isSpace } from '../text/characters.ts'
import { foldAt, lettersOf, offsetOfLetter, type Skeleton } from '../text/skeleton.ts'
import type { TextIndex } from '../text/textIndex.ts'
import { type Candidates, rememberedCandidates } from './candidates.ts'
import { compareWords, type SameWords } from './compareWords.ts'
import { compareAroundInserted, LEAST_HALF, MOST_INSERTED, MOST_TIMES, type Words } from './insertedMatter.ts'
import { checkOf, cutsThrough, readingsOf } from './checkAt.ts'
import { agreementAt, contextOf } from './context.ts'
import { exactPlaces, occurrences } from './exactPlaces.ts'
import { cutsWord } from './wordCuts.ts'

/** Words that somebody says stand in a text, and what is known of where. */
export interface QuoteToFind {
  readonly quote: string
  /** What stands before and after the words there; empty or absent where nobody knows. */
  readonly prefix?: string
  readonly suffix?: string
  /** About where the words begin, in UTF-16 code units of the text. */
  readonly hint?: number
}

/** A place where the words stand. */
export interface QuotePlace {
  readonly span: Span
  /** `verbatim` or `artefact`. */
  readonly check: QuoteCheck
  /** What of the words as given stands there: without white space, and without quotation marks typed around them. */
  readonly given: Span
  /** Whether the span begins or ends inside a word: "legal" cut out of "paralegal". */
  readonly cutsWord: boolean
}

/** Shorter words are found anywhere once form is set aside, so they must be whole words of the text, or stand there as they are. */
export const LEAST_LETTERS = 11
/** Enough for any passage; a single letter stands in a book a million times. */
const MOST_PLACES = 10_000
/** Places that both begin and end as the words do, tried for captions inside: more only in text that repeats itself. */
const MOST_INTERRUPTED = 200

/**
 * All places where the words stand, letter by letter or but for what extraction and typesetting do to a text; the best
 * first: agreement with prefix and suffix, whole words, fewest differences, nearness to the hint, order in the text.
 *
 * Where anything else differs, a digit, a capital, a comma, it is not a place. Words of fewer than
 * {@link LEAST_LETTERS} letters must stand there exactly, or where they do nowhere, as whole words; no words stand
 * nowhere.
 */
export function findQuote(
  skeleton: Skeleton | TextIndex,
  wanted: QuoteToFind,
  candidates: Candidates | null = 'fingerprints' in skeleton ? rememberedCandidates(skeleton) : null,
): QuotePlace[] {
  const [asGiven, withoutMarks] = readingsOf(wanted.quote).map(given =>
    placesOf(skeleton, wanted.quote, given, candidates),
  )
  const places = asGiven ?? []
  const inside = (withoutMarks ?? []).filter(place => !places.some(known => holds(known.span, place.span)))
  return ranked(skeleton.text, wanted, [...places, ...inside])
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function placesOf(
  skeleton: Skeleton | TextIndex,
  quote: string,
  given: Span,
  candidates: Candidates | null,
): QuotePlace[] {
  if (given.start === given.end) return []
  const { text } = skeleton
  const spoken = quote.slice(given.start, given.end)
  const words: Words = { quote, from: given.start, to: given.end, letters: lettersOf(spoken), decided: new Map() }
  const byStart = new Map<number, QuotePlace>()
  const add = (start: number, same: SameWords) => {
    const span = { start, end: same.sourceEnd }
    if (byStart.has(start) || cutsThrough(text, span)) return
    byStart.set(start, { span, check: checkOf(same.differences), given, cutsWord: cutsWord(text, span) })
  }
  const isShort = words.letters.length < LEAST_LETTERS
  if (isShort) {
    for (const start of occurrences(text, spoken)) {
      add(start, { sourceEnd: start + spoken.length, quoteEnd: given.end, differences: [] })
      if (byStart.size === MOST_PLACES) break
    }
    if (byStart.size > 0 || words.letters === '') return [...byStart.values()]
  }

  const lead = leadOf(words)
  for (const index of exactPlaces(skeleton, words.letters, MOST_PLACES)) {
    const letterAt = offsetOfLetter(skeleton, index)
    if (byStart.has(letterAt - lead)) continue
    const found = compareNear(text, letterAt, lead, words, start =>
      compareWords(text, start, quote, words.from, words.to, words.decided),
    )
    if (found !== null && !(isShort && cutsWord(text, { start: found.start, end: found.same.sourceEnd })))
      add(found.start, found.same)
  }
  for (const found of interrupted(skeleton, words, lead, candidates)) add(found.start, found.same)
  return [...byStart.values()]
}

/** How many characters of the words stand before their first letter. */
function leadOf({ quote, from, to }: Words): number {
  let at = from
  while (at < to && foldAt(quote, at).letters === '') at++
  return at - from
}

interface Found {
  readonly start: number
  readonly same: SameWords
}

/** White space and dashes before the first letter may be this much longer in the source than in the words. */
const LONGER_LEAD = 6

/** Where before their first letter the words begin: as far as in the quote, or nearly. */
function compareNear(
  text: string,
  letterAt: number,
  lead: number,
  words: Words,
  compare: (start: number) => SameWords | null,
): Found | null {
  for (const back of leads(lead)) {
    const start = letterAt - back
    if (start < 0 || (back > 0 && isBlank(text, start) && !isBlank(words.quote, words.from))) continue
    const same = compare(start)
    if (same !== null) return { start, same }
  }
  return null
}

function leads(lead: number): number[] {
  if (lead === 0) return [0]
  const others = Array.from({ length: lead + LONGER_LEAD }, (_, i) => i + 1).filter(back => back !== lead)
  return [lead, ...others]
}

function isBlank(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at)) || isInvisible(text.charCodeAt(at))
}

/** Places where a caption or a page header stands inside the passage. */
function* interrupted(skeleton: Skeleton, words: Words, lead: number, candidates: Candidates | null): Generator<Found> {
  const { text, letters } = skeleton
  if (words.letters.length < 2 * LEAST_HALF) return
  const tail = words.letters.slice(-LEAST_HALF)
  const reached = words.letters.length + MOST_TIMES * MOST_INSERTED
  let left = MOST_INTERRUPTED
  for (const index of beginnings(skeleton, words.letters, candidates)) {
    if (letters.startsWith(words.letters, index)) continue
    if (!letters.slice(index + words.letters.length - LEAST_HALF, index + reached).includes(tail)) continue
    if (left-- === 0) return
    const found = compareNear(text, offsetOfLetter(skeleton, index), lead, words, start =>
      compareAroundInserted(text, start, words),
    )
    if (found !== null) yield found
  }
}

/**
 * Where the text begins as the words do. With fingerprints only near places that have more of the words: of two parts
 * of a passage one is half of it, and long enough to be known by.
 */
function* beginnings(skeleton: Skeleton, wanted: string, candidates: Candidates | null): Generator<number> {
  const head = wanted.slice(0, LEAST_HALF)
  if (candidates === null || wanted.length < 2 * LEAST_LETTERS) {
    yield* occurrences(skeleton.letters, head)
    return
  }
  const seen = new Set<number>()
  for (const { starts } of candidates(wanted)) {
    const from = Math.max(0, starts.start - MOST_TIMES * MOST_INSERTED)
    for (const at of occurrences(skeleton.letters.slice(from, starts.end + LEAST_HALF), head)) {
      if (!seen.has(from + at)) yield from + at
      seen.add(from + at)
    }
  }
}

function ranked(text: string, wanted: QuoteToFind, places: readonly QuotePlace[]): QuotePlace[] {
  const context = contextOf(wanted)
  const { hint } = wanted
  return places
    .map(place => ({
      place,
      agreement: agreementAt(text, place.span, context),
      distance: hint === undefined ? 0 : Math.abs(place.span.start - hint),
    }))
    .toSorted(
      (a, b) =>
        b.agreement - a.agreement ||
        Number(a.place.cutsWord) - Number(b.place.cutsWord) ||
        a.place.check.differences.length - b.place.check.differences.length ||
        a.distance - b.distance ||
        a.place.span.start - b.place.span.start,
    )
    .map(({ place }) => place)
}
