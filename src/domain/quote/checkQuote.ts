import type { Span } from '../records.ts'
import { lettersOf } from '../text/skeleton.ts'
import type { TextIndex } from '../text/textIndex.ts'
import { alteredPlaces, mostErrors, type AlteredPlace } from './alteredPlaces.ts'
import type { Approximate } from '../text/approximate.ts'
import { approximatePlaces, type Candidate, type Candidates, rememberedCandidates } from './candidates.ts'
import { readingsOf } from './checkAt.ts'
import { agreementAt, contextOf } from './context.ts'
import { heldToCuts, placesOfCutNumber } from './cutPlaces.ts'
import { exactPlaces } from './exactPlaces.ts'
import { findQuote, LEAST_LETTERS, type QuotePlace, type QuoteToFind } from './findQuote.ts'
import type { Region } from './matchPart.ts'
import { otherForms } from './numberForms.ts'
import { placesWithOtherStop } from './otherStop.ts'
import { nearestPassage } from './nearestPassage.ts'
import { compareOutcomes, gravityOf } from './outcome.ts'
import { languageAt, languageOfWords } from './language.ts'
import { MOST_REGIONS, placesInOtherForm, placesNearly, wholePlaces } from './shortPlaces.ts'
import { cutOffBeside, type QuoteWarning } from './warnings.ts'
import { writtenOtherwise } from './writtenOtherwise.ts'

/** A place of a quote, and what to look at there. */
export interface CheckedPlace extends QuotePlace {
  readonly warnings: readonly QuoteWarning[]
}

/** What a text says to a quote. No places: the quote is absent. */
export interface QuoteReport {
  /** The best first; all of the same outcome as the best, or better. */
  readonly places: readonly CheckedPlace[]
  /** Where an absent quote has most in common with the text; `null` where it has nothing, or is not absent. */
  readonly nearest: Span | null
}

/**
 * Checks a quote against a text, with all five outcomes.
 *
 * First the places where the words stand but for artefacts; only where there are none, those where somebody changed
 * them. There a likeness proposes the place and nothing more: what differs decides, and the gravest difference at that.
 * Of several places the least changed comes first, unless prefix or suffix speak for another; then the hint decides.
 */
export function checkQuote(index: TextIndex, wanted: QuoteToFind): QuoteReport {
  const candidates = rememberedCandidates(index)
  const places = quotePlaces(index, wanted, candidates)
  const hasNearest = places.length === 0 && lettersOf(wanted.quote).length >= LEAST_LETTERS
  return { places, nearest: hasNearest ? nearestPassage(index, wanted.quote, candidates) : null }
}

/** The places of {@link checkQuote} alone: looking for the nearest passage of an absent quote takes twenty times as long. */
export function quotePlaces(
  index: TextIndex,
  wanted: QuoteToFind,
  candidates: Candidates = rememberedCandidates(index),
): readonly CheckedPlace[] {
  const same = samePlaces(index, wanted, candidates)
  return same.length > 0 ? same : changedPlaces(index, wanted, candidates)
}

/** Those of {@link quotePlaces} where the words stand but for artefacts: a tenth of its time where there are none. */
export function samePlaces(
  index: TextIndex,
  wanted: QuoteToFind,
  candidates: Candidates = rememberedCandidates(index),
): readonly CheckedPlace[] {
  return findQuote(index, wanted, candidates).map((place, nth) => ({
    ...place,
    warnings: [
      ...cutWarnings(index.text, place),
      ...(nth < MOST_REGIONS ? cutOff(index.text, place.span, wanted.quote) : []),
    ],
  }))
}

/** Those of a text in which {@link samePlaces} finds none. */
export function changedPlaces(
  index: TextIndex,
  wanted: QuoteToFind,
  candidates: Candidates = rememberedCandidates(index),
): readonly CheckedPlace[] {
  const given = readingsOf(wanted.quote).at(-1)
  if (given === undefined) return []
  const { length } = lettersOf(wanted.quote)
  const isShort = length < LEAST_LETTERS
  const altered = isShort
    ? shortPlaces(index, wanted.quote, given)
    : alteredPlaces(index, wanted.quote, given, letters => regionsFor(index, letters, candidates(letters)))
  const mayBeReworded = altered.length === 0 || (length < MOST_OF_NUMBER && !altered.some(isReworded))
  const reworded = mayBeReworded ? placesWithOtherNumbers(index, wanted.quote, given) : []
  const found = reworded.length > 0 ? reworded : altered
  const places = found.length === 0 && isShort ? placesNearly(index, wanted.quote, given) : found
  return ranked(index.text, wanted, places).map(({ span, check, warnings }) => ({
    span,
    // Words laid side by side may begin between the parts of one number: 120 000.
    check: heldToCuts(index.text, span, wanted.quote, given, check),
    warnings: [...warnings, ...cutOff(index.text, span, wanted.quote)],
    given,
    cutsWord: false,
  }))
}

function shortPlaces(index: TextIndex, quote: string, given: Span): AlteredPlace[] {
  const places = placesWithOtherStop(index, quote, given)
  if (places.length > 0) return places
  const inOtherForm = placesInOtherForm(index, quote, given)
  return inOtherForm.length > 0 ? inOtherForm : placesOfCutNumber(index, quote, given)
}

/** Places tried where no whole passage is like the words, but part of one. */
const MOST_PARTIAL = 3

/** So much of the words' fingerprints a place must have to be looked at for a part of them. */
const LEAST_PARTIAL = 0.2

function regionsFor(index: TextIndex, letters: string, candidates: readonly Candidate[]): Region[] {
  const exact = exactPlaces(index, letters, MOST_REGIONS)
  if (exact.length > 0) return exact.map(start => whole({ start, end: start + letters.length, errors: 0 }))
  const near = approximatePlaces(index, candidates, letters, mostErrors(letters.length))
  if (near.length > 0) return near.map(whole)
  return candidates
    .filter(({ share }) => share >= LEAST_PARTIAL)
    .slice(0, MOST_PARTIAL)
    .map(({ starts }) => ({
      letters: { start: starts.start, end: starts.end + letters.length },
      found: null,
      isSure: false,
    }))
}

/** Letters of a quote of which a number may be so much that another passage is more like it. */
const MOST_OF_NUMBER = 64

/** Whether nothing that the place says is other than what the words say. */
function isReworded({ check }: AlteredPlace): boolean {
  return check.differences.every(one => gravityOf(one.kind) !== 'substance' || writtenOtherwise(one) !== null)
}

/**
 * Where the words stand but for how their numbers are written: in few words a number is most of them, and nothing is
 * like them where it stands otherwise.
 */
function placesWithOtherNumbers(index: TextIndex, quote: string, given: Span): AlteredPlace[] {
  const language = languageOfWords(quote, index.text.slice(0, LANGUAGE_TOLD))
  if (otherForms(quote.slice(given.start, given.end), language).length === 0) return []
  const places = alteredPlaces(
    index,
    quote,
    given,
    letters => wholePlaces(index, letters),
    words => [words, ...otherForms(words, language)],
  )
  return places.filter(isReworded)
}

/** Code units of a text that tell its language. */
const LANGUAGE_TOLD = 500

function whole(found: Approximate): Region {
  return { letters: found, found, isSure: false }
}

/** Another place is the same passage again, and not another one, up to so many letters more. */
const SAME_COST = 2

function ranked(text: string, wanted: QuoteToFind, places: readonly AlteredPlace[]): AlteredPlace[] {
  const context = contextOf(wanted)
  const { hint } = wanted
  const standing = places.map(place => {
    const agreement = agreementAt(text, place.span, context)
    const distance = hint === undefined ? 0 : Math.abs(place.span.start - hint)
    return { place, agreement, standing: place.cost - agreement, distance }
  })
  const sorted = standing
    .filter(outer => !standing.some(inner => isWithin(inner, outer)))
    .toSorted(
      (a, b) =>
        a.standing - b.standing ||
        compareOutcomes(a.place.check.outcome, b.place.check.outcome) ||
        a.distance - b.distance ||
        a.place.span.start - b.place.span.start,
    )
    .map(({ place }) => place)
  const best = sorted[0]
  if (best === undefined) return []
  return sorted.filter(
    ({ check, cost }) => cost <= best.cost + SAME_COST && compareOutcomes(check.outcome, best.check.outcome) <= 0,
  )
}

interface Standing {
  readonly place: AlteredPlace
  readonly agreement: number
}

/** Whether the same words stand within a place, no worse, with less left out between them. */
function isWithin({ place: inner, agreement }: Standing, outer: Standing): boolean {
  if (inner === outer.place || agreement < outer.agreement) return false
  const [{ span }, around] = [inner, outer.place.span]
  const isShorter = span.end - span.start < around.end - around.start
  const isInside = around.start <= span.start && span.end <= around.end
  return isShorter && isInside && compareOutcomes(inner.check.outcome, outer.place.check.outcome) <= 0
}

function cutOff(text: string, span: Span, quote: string): QuoteWarning[] {
  return cutOffBeside(text, span, quote, languageAt(text, span))
}

function cutWarnings(text: string, { span, given, cutsWord }: QuotePlace): QuoteWarning[] {
  if (!cutsWord) return []
  return [{ kind: 'cut-word', source: text.slice(span.start, span.end), sourceSpan: span, quote: '', quoteSpan: given }]
}
