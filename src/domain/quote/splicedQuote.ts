import type { QuoteCheck, Span } from '../records.ts'
import { lettersOf } from '../text/skeleton.ts'
import type { TextIndex } from '../text/textIndex.ts'
import { MOST_SKIPPED } from './alteredPlaces.ts'
import { readingsOf } from './checkAt.ts'
import { exactPlaces } from './exactPlaces.ts'
import { findQuote, type QuotePlace } from './findQuote.ts'
import { gravityOf } from './outcome.ts'
import { beginsSentence, endsSentence } from './sentenceEdges.ts'
import { lettersIn, partsOf, type Word, wordsIn } from './words.ts'
import { writtenOtherwise } from './writtenOtherwise.ts'

/** Passages of one text that a quote gives as one, though more stands between them than it says, or it says nothing. */
export interface SplicedQuote {
  /** Where its parts stand, in the order of the quote: two or three. */
  readonly parts: readonly Span[]
  /** Whether they stand in that order in the text. */
  readonly isInOrder: boolean
  /** Words between them, all told. */
  readonly wordsBetween: number
  /** Whether marks of omission would make it a quote of the text: they stand in order, and each gap is no longer than one may skip. */
  readonly isWithinReach: boolean
}

/**
 * Finds the passages that a quote was put together of; `null` where it was not, or not of this text alone, and where
 * `places`, what was found of it as a whole, already say more: where it stands but for form, or changed but with all parts.
 *
 * Each part must be long, or a sentence on both sides, and stand there word for word but for artefacts; where they can be
 * had in the quote's order they are. That makes no quote of it: words were dropped without a mark, or more than a mark
 * stands for.
 */
export function splicedQuote(
  index: TextIndex,
  quote: string,
  places: readonly Pick<QuotePlace, 'span' | 'check'>[],
): SplicedQuote | null {
  if (places.some(({ check }) => check.outcome !== 'altered' || !isReworded(check))) return null
  const isNearly = places.some(({ check }) => changedLetters(check) < LEAST_CHANGED)
  for (let back = 0; back <= MOST_BACK; back++) {
    const parts = partsIn(index, quote, back)
    if (parts === null) return null
    if (isNearly && !areTelling(index, parts)) continue
    const spliced = splicedAt(index, quote, parts)
    if (spliced !== null) return places.some(({ span }) => holdsAll(span, spliced.parts)) ? null : spliced
  }
  return null
}

/** Words that one part may have at its end by chance, in the letters alone, and that are the next one's. */
const MOST_BACK = 2

function splicedAt(index: TextIndex, quote: string, parts: readonly (readonly Word[])[]): SplicedQuote | null {
  const places = parts.map(part => placesOf(index, quote, part))
  const inOrder = nearestInOrder(places)
  const spans = inOrder ?? nearestToFirst(places)
  if (spans === null) return null
  const asInText = spans.toSorted((a, b) => a.start - b.start)
  const gaps = asInText.slice(1).map(({ start }, at) => index.text.slice(asInText[at]?.end, start))
  const longest = Math.max(...parts.map(part => lettersIn(part).length))
  return {
    parts: spans,
    isInOrder: inOrder !== null,
    wordsBetween: gaps.reduce((sum, gap) => sum + wordsIn(gap, { start: 0, end: gap.length }).length, 0),
    isWithinReach: inOrder !== null && gaps.every(gap => lettersOf(gap).length + longest <= MOST_SKIPPED),
  }
}

/** Where the words stand as they are but for artefacts, in the order of the text. */
function placesOf(index: TextIndex, quote: string, part: readonly Word[]): readonly Span[] {
  const { start, end } = spanOf(part)
  const words = quote.slice(start, end)
  return findQuote(index, { quote: words })
    .filter(({ cutsWord }) => !cutsWord)
    .map(({ span }) => span)
    .filter(span => lettersIn(part).length >= LEAST_PART || isSentence(index.text, span))
    .toSorted((a, b) => a.start - b.start)
    .slice(0, MOST_PLACES)
}

function isSentence(text: string, { start, end }: Span): boolean {
  return beginsSentence(text, start) && endsSentence(text, end + 1)
}

function holdsAll(span: Span, parts: readonly Span[]): boolean {
  return parts.every(({ start, end }) => span.start <= start && end <= span.end)
}

/** Whether words of a quote are others where it was found, and not misread or written otherwise alone. */
function isReworded({ differences }: QuoteCheck): boolean {
  return differences.some(
    one => gravityOf(one.kind) === 'substance' && one.kind !== 'ocr' && writtenOtherwise(one) === null,
  )
}

function changedLetters({ differences }: QuoteCheck): number {
  const changed = differences.filter(({ kind }) => gravityOf(kind) === 'substance')
  return changed.reduce((sum, { quote }) => sum + lettersOf(quote).length, 0)
}

/** Letters of a quote that were changed where it was found: fewer may be from elsewhere, or may just have been changed. */
const LEAST_CHANGED = 12

/** Whether parts are two halves that stand in few places: a phrase that a text is full of may go with a changed word by chance. */
function areTelling(index: TextIndex, parts: readonly (readonly Word[])[]): boolean {
  return (
    parts.length === 2 &&
    parts.every(part => exactPlaces(index, lettersIn(part), MOST_TELLING + 1).length <= MOST_TELLING)
  )
}

const MOST_TELLING = 3

/** Letters that a part must have that is no sentence: fewer are found anywhere. */
const LEAST_PART = 20
/** And one that is. */
const LEAST_SENTENCE = 14
const MOST_PARTS = 3
/** Places of one part that are held against those of the others. */
const MOST_PLACES = 50

/** The quote's words in as few parts as stand in the text each: where a mark says, else each as long as it can be, or `back` words shorter. */
function partsIn(index: TextIndex, quote: string, back: number): readonly (readonly Word[])[] | null {
  const given = readingsOf(quote).at(-1)
  if (!given) return null
  const { segments } = partsOf(quote, given)
  const parts =
    segments.length > 1 ? segments.map(segment => wordsIn(quote, segment)) : longestParts(index, quote, given, back)
  const areLong = parts.every(part => isLong(quote, part))
  return areLong && parts.length > 1 && parts.length <= MOST_PARTS ? parts : null
}

function isLong(quote: string, part: readonly Word[]): boolean {
  const letters = lettersIn(part).length
  return letters >= LEAST_PART || (letters >= LEAST_SENTENCE && isSentence(quote, spanOf(part)))
}

function spanOf(part: readonly Word[]): Span {
  return { start: part[0]?.span.start ?? 0, end: part.at(-1)?.span.end ?? 0 }
}

function longestParts(index: TextIndex, quote: string, given: Span, back: number): Word[][] {
  const parts: Word[][] = []
  for (let left = wordsIn(quote, given); left.length > 0 && parts.length <= MOST_PARTS;) {
    const stands = standingWords(index, left)
    const count = stands === left.length ? stands : Math.max(0, stands - back)
    if (!isLong(quote, left.slice(0, count))) return []
    parts.push(left.slice(0, count))
    left = left.slice(count)
  }
  return parts
}

/** How many of the words stand there together, from the first on. With fewer they do, too, so their number is halved down to. */
function standingWords(index: TextIndex, words: readonly Word[]): number {
  let [stands, fails] = [0, words.length + 1]
  while (fails - stands > 1) {
    const count = (stands + fails) >> 1
    if (exactPlaces(index, lettersIn(words.slice(0, count)), 1).length > 0) stands = count
    else fails = count
  }
  return stands
}

/** One place of each, each after the one before, with least between them; `null` where they stand in no such order. */
function nearestInOrder(places: readonly (readonly Span[])[]): readonly Span[] | null {
  const [firsts = [], ...others] = places
  let nearest: readonly Span[] | null = null
  for (const first of firsts) {
    const chain = [first]
    for (const next of others) {
      const place = next.find(({ start }) => start >= (chain.at(-1)?.end ?? 0))
      if (place) chain.push(place)
    }
    if (chain.length === places.length && (!nearest || lengthOf(chain) < lengthOf(nearest))) nearest = chain
  }
  return nearest
}

/** The first place of the first, and of each other the one that is nearest; `null` where one stands nowhere, or in another. */
function nearestToFirst([firsts = [], ...others]: readonly (readonly Span[])[]): readonly Span[] | null {
  const [first] = firsts
  if (!first) return null
  const spans = others.map(places =>
    places.toSorted((a, b) => Math.abs(a.start - first.start) - Math.abs(b.start - first.start)).at(0),
  )
  const all = [first, ...spans].filter(span => span !== undefined)
  const asInText = all.toSorted((a, b) => a.start - b.start)
  const areApart = asInText.every(({ start }, at) => at === 0 || start >= (asInText[at - 1]?.end ?? 0))
  return all.length > others.length && areApart ? all : null
}

function lengthOf(chain: readonly Span[]): number {
  return (chain.at(-1)?.end ?? 0) - (chain[0]?.start ?? 0)
}
