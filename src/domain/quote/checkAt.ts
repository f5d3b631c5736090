import type { Difference, QuoteCheck, Span } from '../records.ts'
import { cutsSurrogatePair, isSpace, quoteMark, trimSpan } from '../text/characters.ts'
import { lettersOf, skeletonOf } from '../text/skeleton.ts'
import { alignWords } from './alignWords.ts'
import { findApproximate } from '../text/approximate.ts'
import { alteredPlaces } from './alteredPlaces.ts'
import { compareWords } from './compareWords.ts'
import { compareAroundInserted, LEAST_HALF } from './insertedMatter.ts'
import { differencesOf, type Finding } from './differencesOf.ts'
import { languageAt } from './language.ts'
import { marksAtEnds } from './marksAtEnds.ts'
import type { Region } from './matchPart.ts'
import { gravestOf } from './outcome.ts'
import { outerMarks } from './outerMarks.ts'
import { withWholeBrackets } from './wholeBrackets.ts'
import { withWholeLimits } from './wholeLimits.ts'
import { withCuts } from './withCuts.ts'
import { cutsMeaning, wholeWordsAround } from './wordCuts.ts'
import { type Word, wordsIn } from './words.ts'

/** Whether words so checked may stand as evidence without anybody's leave. */
export function counts(check: QuoteCheck): boolean {
  return check.outcome === 'verbatim' || check.outcome === 'artefact'
}

/** `verbatim` where nothing differs, else `artefact`: for differences that are all artefacts. */
export function checkOf(differences: readonly Difference[]): QuoteCheck {
  return { outcome: differences.length === 0 ? 'verbatim' : 'artefact', differences }
}

/**
 * Judges the words given against the passage at `span`, white space around either left out.
 *
 * The words must be all of the passage, and are never `absent`: what they have nothing to do with they alter. Only an
 * empty passage is `absent`. Quotation marks that a person typed around the words are left out where it has none.
 */
export function checkAt(text: string, span: Span, quoted: string): QuoteCheck {
  const place = trimSpan(text, span)
  if (place.start === place.end || quoted.trim() === '') return { outcome: 'absent', differences: [] }
  for (const given of readingsOf(quoted)) {
    const differences = differencesAt(text, place, quoted, given)
    if (differences !== null) return checkOf(differences)
  }
  return alteredAt(text, place, quoted)
}

/** The words as given, and the same without the pair of quotation marks around them; white space around left out. */
export function readingsOf(quoted: string): Span[] {
  const given = trimSpan(quoted, whole(quoted))
  const inside = withoutMarks(quoted, given)
  return inside === null ? [given] : [given, inside]
}

/** Whether what stands at the span is cut out of a number, a word that it denies or a character, and so is not those words. */
export function cutsThrough(text: string, span: Span): boolean {
  return cutsMeaning(text, span) || cutsCharacter(text, span.start) || cutsCharacter(text, span.end)
}

function whole(text: string): Span {
  return { start: 0, end: text.length }
}

function withoutMarks(quoted: string, given: Span): Span | null {
  const opening = quoted[given.start] ?? ''
  const closing = quoted[given.end - 1] ?? ''
  if (given.end - given.start < 3 || quoteMark(opening) === null || quoteMark(opening) !== quoteMark(closing))
    return null
  const inside = trimSpan(quoted, { start: given.start + 1, end: given.end - 1 })
  return inside.start === inside.end ? null : inside
}

function differencesAt(text: string, place: Span, quoted: string, given: Span): readonly Difference[] | null {
  if (cutsThrough(text, place)) return null
  const words = quoted.slice(given.start, given.end)
  if (text.slice(place.start, place.end) === words) return []
  const letters = lettersOf(words)
  const same =
    reaching(place.end, compareWords(text, place.start, quoted, given.start, given.end)) ??
    (letters.length < 2 * LEAST_HALF
      ? null
      : reaching(
          place.end,
          compareAroundInserted(text, place.start, {
            quote: quoted,
            from: given.start,
            to: given.end,
            letters,
            decided: new Map(),
          }),
        ))
  return same?.differences ?? null
}

function reaching<T extends { readonly sourceEnd: number }>(end: number, same: T | null): T | null {
  return same?.sourceEnd === end ? same : null
}

function cutsCharacter(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  return cutsSurrogatePair(text, at) || (text.charCodeAt(at) >= 0x300 && /\p{M}/u.test(text.charAt(at)))
}

/** So much of the text around a passage is read to tell a name from another word, in code units. */
const NEIGHBOURHOOD = 40_000

function alteredAt(text: string, place: Span, quoted: string): QuoteCheck {
  const from = Math.max(0, place.start - NEIGHBOURHOOD)
  const near = text.slice(from, place.end + NEIGHBOURHOOD)
  const inNear = { start: place.start - from, end: place.end - from }
  const readings = readingsOf(quoted)
  // Marks that stand around both are no difference, and none is to be told at either end.
  const given = (withoutMarks(text, place) === null ? readings.at(-1) : readings[0]) ?? whole(quoted)
  const check = partsAt(near, inNear, quoted, given) ?? wordsAt(near, inNear, quoted, given)
  return { ...check, differences: check.differences.map(difference => movedBy(difference, from)) }
}

/** Where brackets and marks of omission explain the passage, and nothing of it is left over. */
function partsAt(text: string, place: Span, quoted: string, given: Span): QuoteCheck | null {
  if (cutsThrough(text, place)) return null
  const skeleton = skeletonOf(text)
  const from = lettersOf(text.slice(0, place.start)).length
  const letters = lettersOf(text.slice(place.start, place.end))
  const places = alteredPlaces(skeleton, quoted, given, wanted => regionsIn(letters, wanted, from))
  return places.find(({ span }) => span.start === place.start && span.end === place.end)?.check ?? null
}

/** Where a part of the words stands in the letters of the passage, which begin at `from` in the text's. */
function regionsIn(letters: string, wanted: string, from: number): Region[] {
  const exact = letters.indexOf(wanted)
  const found =
    exact === -1 ? findApproximate(wanted, letters, Infinity) : { start: exact, end: exact + wanted.length, errors: 0 }
  if (found === null) return []
  const place = { ...found, start: from + found.start, end: from + found.end }
  return [{ letters: place, found: place, isSure: false }]
}

/** All the words of the one beside all the words of the other. */
function wordsAt(text: string, place: Span, quote: string, given: Span): QuoteCheck {
  const [source, words] = [wordsIn(text, wholeAround(text, place)), wordsIn(quote, given)]
  const language = languageAt(text, place)
  const sides = { text, source, quote, given: words }
  const steps = withWholeLimits(sides, alignWords(source, words, false), language)
  const findings = differencesOf({ ...sides, steps, language, decided: new Map() })
  const outer = outerBrackets(text, source, quote, given)
  const laid = [...outer.before, ...findings, ...outer.after]
  const inside = withWholeBrackets(text, quote, laid, language).map(({ difference }) => difference)
  const ends = marksAtEnds({ text, span: place, words: source }, { text: quote, span: given, words }, inside)
  const differences = withCuts(text, place, given, [...ends.before, ...inside, ...ends.after])
  const outcome = gravestOf(differences)
  return { outcome: outcome === 'verbatim' || outcome === 'artefact' ? 'editorial' : outcome, differences }
}

/** A bracket that opens before the first of the words, or closes behind the last. */
function outerBrackets(text: string, source: readonly Word[], quote: string, given: Span) {
  const inner = { start: source[0]?.span.start ?? 0, end: source.at(-1)?.span.end ?? 0 }
  const outer = outerMarks(text, inner, quote, given)
  const bracketsOf = (marks: readonly Difference[]): Finding[] =>
    marks.filter(mark => /^[[\]]$/.test(mark.quote)).map(difference => ({ difference, change: null }))
  return { before: bracketsOf(outer.before), after: bracketsOf(outer.after) }
}

/** The passage, with the rest of the words, numbers and characters that it is cut out of. */
function wholeAround(text: string, place: Span): Span {
  const around = cutsThrough(text, place) ? wholeWordsAround(text, place) : place
  return cutsCharacter(text, place.start) || cutsCharacter(text, place.end) ? wholeWords(text, around) : around
}

/** The span up to white space. */
function wholeWords(text: string, span: Span): Span {
  let { start, end } = span
  while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start--
  while (end < text.length && !isSpace(text.charCodeAt(end))) end++
  return { start, end }
}

function movedBy(difference: Difference, by: number): Difference {
  const { start, end } = difference.sourceSpan
  return { ...difference, sourceSpan: { start: start + by, end: end + by } }
}
