import type { Anchor, Span } from '../records.ts'
import { foldAt, lettersOf, offsetOfLetter } from '../text/skeleton.ts'
import type { TextIndex } from '../text/textIndex.ts'
import { anchorAt } from './anchor.ts'
import { checkOf } from './checkAt.ts'
import { type CheckedPlace, checkQuote } from './checkQuote.ts'
import { type ChangedSentences, changedSentences } from './changedSentences.ts'
import { agreeing, agreementAt, contextOf, lettersAfter, lettersBefore, reversed } from './context.ts'
import { exactPlaces } from './exactPlaces.ts'
import { LEAST_LETTERS } from './findQuote.ts'
import { movedBetween } from './movedBetween.ts'

/**
 * What became of a passage in a new version of its text:
 * - `carried`: the same words stand where they stood, by what stands around them, in the same sentence
 * - `changed-around`: so they do, but their sentence has changed, and may say the opposite now; where
 * - `changed`: other words stand there now; where, the likeliest first, and what differs
 * - `moved`: the words stand in the text, but nothing says that it is the same passage; where
 * - `gone`: nothing like it is there; `nearest` is what has most in common, if anything has
 *
 * All but the first are for a person to settle.
 */
export type Reanchored =
  | {
      readonly type: 'carried'
      readonly anchor: Anchor
      /** Whether other lines stand before and after it than did. */
      readonly isMoved: boolean
      /** How often its words stand there now, where they stood once before and stand more often; else `null`. */
      readonly times: number | null
    }
  | { readonly type: 'changed-around' | 'changed' | 'moved'; readonly places: readonly ListedPlace[] }
  | { readonly type: 'gone'; readonly nearest: Span | null }

/** A place that a person is asked about. */
export interface ListedPlace extends CheckedPlace {
  /** Where the words are the same and their sentence is not; else `null`. */
  readonly sentences: ChangedSentences | null
}

/**
 * Looks for passages of one text in another version of it: one answer for each anchor, in order.
 *
 * A passage is carried only letter by letter, and only where its context decides: it agrees, and among lookalikes each
 * of the two places is the other's best, or both stand alone between the same two passages that were carried, or the text
 * is the same without a break from such a passage on to beyond it. A lookalike that was there before is never taken for a
 * passage that is gone. Where more than artefacts has changed in its sentence, it is listed.
 */
export function reanchor(anchors: readonly Anchor[], before: TextIndex, after: TextIndex): Reanchored[] {
  const searched = anchors.map(anchor => search(anchor, before, after))
  const landmarks = searched
    .flatMap(({ anchor, start }) => (start === null ? [] : [{ old: anchor.span.start, now: start }]))
    .toSorted((a, b) => a.old - b.old)
  const isMoved = movedBetween(before.text, after.text)
  return searched.map(each => {
    const start =
      each.start ?? betweenLandmarks(each, landmarks, before, after) ?? alongLandmark(each, landmarks, before, after)
    return start === null ? listed(each.anchor, before, after) : found(each, before, after, start, isMoved)
  })
}

/** A passage, every place of its words in both versions, and where it stands now if its context says so. */
interface Searched {
  readonly anchor: Anchor
  readonly former: readonly number[]
  readonly places: readonly number[]
  readonly start: number | null
}

/** The beginning of a passage that was carried, in both versions. */
interface Landmark {
  readonly old: number
  readonly now: number
}

function search(anchor: Anchor, before: TextIndex, after: TextIndex): Searched {
  const places = placesOf(after, anchor)
  const former = places.length === 0 ? [] : placesOf(before, anchor)
  const start = places.length === 0 ? null : samePlace(anchor, before, after, former, places)
  return { anchor, former, places, start }
}

function found(
  { anchor, former, places }: Searched,
  before: TextIndex,
  after: TextIndex,
  start: number,
  isMoved: (old: number, now: number) => boolean,
): Reanchored {
  const span = { start, end: start + anchor.exact.length }
  const sentences = changedSentences(before.text, anchor.span, after.text, span)
  if (sentences === null) {
    return {
      type: 'carried',
      anchor: anchorAt(after.text, span),
      isMoved: isMoved(anchor.span.start, start),
      times: former.length === 1 && places.length > 1 ? places.length : null,
    }
  }
  const place = {
    span,
    check: checkOf([]),
    given: { start: 0, end: anchor.exact.length },
    cutsWord: false,
    warnings: [],
  }
  return { type: 'changed-around', places: [{ ...place, sentences }] }
}

function listed(anchor: Anchor, before: TextIndex, after: TextIndex): Reanchored {
  const { exact, prefix, suffix, span } = anchor
  const { places, nearest } = checkQuote(after, { quote: exact, prefix, suffix, hint: span.start })
  if (places.length === 0) return { type: 'gone', nearest }
  const isThere = before.text.slice(span.start, span.end) === exact
  const sentencesAt = ({ check, span: now }: CheckedPlace): ChangedSentences | null =>
    isThere && check.outcome === 'verbatim' ? changedSentences(before.text, span, after.text, now) : null
  return {
    type: places.some(({ check }) => check.outcome === 'verbatim') ? 'moved' : 'changed',
    places: places.map(place => ({ ...place, sentences: sentencesAt(place) })),
  }
}

/** The one place between the nearest landmarks before and after, where there was one between them, too. */
function betweenLandmarks(
  { anchor, former, places }: Searched,
  landmarks: readonly Landmark[],
  before: TextIndex,
  after: TextIndex,
): number | null {
  if (!former.includes(anchor.span.start)) return null
  const first = landmarks.findLast(({ old }) => old < anchor.span.start) ?? { old: -1, now: -1 }
  const last = landmarks.find(({ old }) => old > anchor.span.start) ?? { old: Infinity, now: Infinity }
  const [place, ...others] = places.filter(at => at > first.now && at < last.now)
  const isAlone = former.filter(at => at > first.old && at < last.old).length === 1
  if (place === undefined || others.length > 0 || !isAlone) return null
  const agreement = wideAgreement(anchor, before.text, after.text, anchor.span.start, place)
  return agreement >= LEAST_AGREEING * WIDE * 2 ? place : null
}

/** Where the passage stands if the text is the same from the nearest landmark through it, and as far again as a context goes. */
function alongLandmark(
  { anchor: { span }, former, places }: Searched,
  landmarks: readonly Landmark[],
  before: TextIndex,
  after: TextIndex,
): number | null {
  if (!former.includes(span.start)) return null
  const first = landmarks.findLast(({ old }) => old <= span.start)
  const last = landmarks.find(({ old }) => old > span.start)
  const [start, end] = [Math.max(0, span.start - WIDE), Math.min(before.text.length, span.end + WIDE)]
  const isSame = (from: number, to: number, { old, now }: Landmark): boolean =>
    before.text.slice(from, to) === after.text.slice(now + from - old, now + to - old)
  const place =
    first && isSame(first.old, end, first)
      ? first.now + span.start - first.old
      : last && isSame(start, last.old, last)
        ? last.now + span.start - last.old
        : null
  return place !== null && places.includes(place) ? place : null
}

/** More places than this are a formula: which of them is meant only their number can say. */
const MOST_COMPARED = 12
const MOST_PLACES = 2000
/** Of the letters around a passage, so many must agree: one side in full, where the other was rewritten. */
const LEAST_AGREEING = 0.45
/** Letters on each side that tell lookalikes apart: two lines of print. */
const WIDE = 160

/** Where the passage stands now, of the places where its words do; `null` where that is not certain. */
function samePlace(
  anchor: Anchor,
  before: TextIndex,
  after: TextIndex,
  former: readonly number[],
  places: readonly number[],
): number | null {
  const nth = former.indexOf(anchor.span.start)
  if (nth === -1) return null
  const [only] = places
  if (former.length === 1 && places.length === 1 && only !== undefined) {
    return agreesAround(anchor, after, only) ? only : null
  }
  const sameNumber = former.length === places.length ? (places[nth] ?? null) : null
  if (former.length > MOST_COMPARED || places.length > MOST_COMPARED) {
    return sameNumber !== null && wideAgreement(anchor, before.text, after.text, anchor.span.start, sameNumber) >= WIDE
      ? sameNumber
      : null
  }
  return mutualBest(anchor, before, after, former, places, nth)
}

/** The place that is likest around, if of all former places this one is the likest to it, too; ties go by number. */
function mutualBest(
  anchor: Anchor,
  before: TextIndex,
  after: TextIndex,
  former: readonly number[],
  places: readonly number[],
  nth: number,
): number | null {
  const agreement = former.map(old => places.map(place => wideAgreement(anchor, before.text, after.text, old, place)))
  const own = agreement[nth] ?? []
  const most = Math.max(...own)
  if (most < LEAST_AGREEING * WIDE * 2) return null
  const best = places.flatMap((_, index) => (own[index] === most ? [index] : []))
  const rivals = former.flatMap((_, index) =>
    best.some(place => (agreement[index]?.[place] ?? 0) >= most) ? [index] : [],
  )
  const index = best.length === rivals.length ? best[rivals.indexOf(nth)] : undefined
  if (index === undefined || rivals.some(rival => (agreement[rival]?.[index] ?? 0) > most)) return null
  return places[index] ?? null
}

function agreesAround({ prefix, suffix, exact }: Anchor, { text }: TextIndex, start: number): boolean {
  const context = contextOf({ prefix, suffix })
  const all = context.prefix.length + context.suffix.length
  if (all < LEAST_LETTERS) return true
  return agreementAt(text, { start, end: start + exact.length }, context) >= LEAST_AGREEING * all
}

/** How far two places agree before and after the words, in letters, at most {@link WIDE} on each side. */
function wideAgreement({ exact }: Anchor, before: string, after: string, old: number, place: number): number {
  return (
    agreeing(reversed(lettersBefore(before, old, WIDE)), reversed(lettersBefore(after, place, WIDE))) +
    agreeing(lettersAfter(before, old + exact.length, WIDE), lettersAfter(after, place + exact.length, WIDE))
  )
}

/** Every place where the words stand letter by letter; of short ones those that have what stood before or after, too. */
function placesOf(index: TextIndex, { exact, prefix, suffix }: Anchor): number[] {
  const letters = lettersOf(exact)
  if (letters.length >= LEAST_LETTERS) return standing(index, exact, exact, 0)
  const starts = [
    ...standing(index, exact, prefix + exact, prefix.length),
    ...standing(index, exact, exact + suffix, 0),
  ]
  return [...new Set(starts)].toSorted((a, b) => a - b)
}

/** Where `exact` stands, `offset` code units into a place that has the letters of `looked`. */
function standing(index: TextIndex, exact: string, looked: string, offset: number): number[] {
  const letters = lettersOf(looked)
  if (letters.length < LEAST_LETTERS) return []
  const lead = leadOf(looked)
  return exactPlaces(index, letters, MOST_PLACES)
    .map(letter => offsetOfLetter(index, letter) - lead + offset)
    .filter(start => index.text.startsWith(exact, start))
}

/** Code units before the first letter. */
function leadOf(words: string): number {
  let at = 0
  while (at < words.length && foldAt(words, at).letters === '') at++
  return at
}
