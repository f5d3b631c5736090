import type { Span } from '../records.ts'
import { offsetOfLetter } from '../text/skeleton.ts'
import type { TextIndex } from '../text/textIndex.ts'
import { type AlteredPlace, alteredPlaces } from './alteredPlaces.ts'
import { cutsThrough } from './checkAt.ts'
import { exactPlaces, occurrences } from './exactPlaces.ts'
import { cutsHanNumber } from './hanNumber.ts'
import type { Region } from './matchPart.ts'
import { sentencesIn } from './sentenceEdges.ts'
import { cutsWord } from './wordCuts.ts'
import { partsOf, type Word, wordsIn } from './words.ts'

/** The same passage in other places: as many as a person would look through. */
export const MOST_REGIONS = 40

/** Where the letters stand as whole words, and as whole numbers. */
export function wholePlaces(index: TextIndex, letters: string): Region[] {
  return exactPlaces(index, letters, MOST_REGIONS).flatMap(start =>
    regionAt(index, { start, end: start + letters.length }, 0),
  )
}

/** Letters of a quote by which it is known though its capitals, accents or punctuation are others. */
const LEAST_FORM = 4

/**
 * Where few words stand, whole, with all their letters and signs, but in another form; beside a mark of omission those of
 * one sentence.
 */
export function placesInOtherForm(index: TextIndex, quote: string, given: Span): AlteredPlace[] {
  return shortPlaces(index, quote, given, LEAST_FORM, wholePlaces).filter(({ check }) =>
    check.differences.every(({ kind, source }) => kind !== 'ellipsis' || sentencesIn(source).length === 1),
  )
}

/** Letters of a quote of which one may be another, gone or new. */
const LEAST_NEARLY = 8

/** Where few words stand, whole, but for one letter or sign: of fewer any word would do. */
export function placesNearly(index: TextIndex, quote: string, given: Span): AlteredPlace[] {
  const words = wordsIn(quote, given)
  if (partsOf(quote, given).segments.length !== 1) return []
  return shortPlaces(index, quote, given, LEAST_NEARLY, (_, letters) =>
    nearPlaces(index, letters).filter(({ letters: near }) =>
      isTelling(words, wordsIn(index.text, spanOf(index, near))),
    ),
  )
}

/** Words of which one may be another by a letter, in scripts that part words; any two go with another one somewhere. */
const LEAST_WORDS = 3
/** Letters that such a word has at least: many short ones are another by a letter. */
const LEAST_WORD = 5

/**
 * Whether the words are as many, and the one that differs does so by a digit, or is a longer one of several. In scripts
 * that write no spaces each character is a word, and any one may differ, be gone or new.
 */
function isTelling(words: readonly Word[], source: readonly Word[]): boolean {
  if (words.every(({ letters }) => letters.length === 1 || isNumber(letters))) return true
  if (words.length !== source.length) return false
  const changed = words.filter(({ letters }, nth) => letters !== source[nth]?.letters)
  const [one] = changed
  if (one === undefined || changed.length > 1) return false
  const other = source[words.indexOf(one)]?.letters ?? ''
  return isNumber(one.letters) && isNumber(other)
    ? words.length > 1
    : words.length >= LEAST_WORDS && Math.min(one.letters.length, other.length) >= LEAST_WORD
}

function isNumber(letters: string): boolean {
  return /^\p{Nd}+$/u.test(letters)
}

function shortPlaces(
  index: TextIndex,
  quote: string,
  given: Span,
  least: number,
  regionsFor: (index: TextIndex, letters: string) => Region[],
): AlteredPlace[] {
  return alteredPlaces(index, quote, given, letters => (letters.length < least ? [] : regionsFor(index, letters)))
}

function spanOf(index: TextIndex, letters: Span): Span {
  return { start: offsetOfLetter(index, letters.start), end: offsetOfLetter(index, letters.end - 1) + 1 }
}

function regionAt(index: TextIndex, letters: Span, errors: number): Region[] {
  const span = spanOf(index, letters)
  const isCut = cutsWord(index.text, span) || cutsThrough(index.text, span) || cutsHanNumber(index.text, span)
  return isCut ? [] : [{ letters, found: { ...letters, errors }, isSure: true }]
}

/** Places of a half that are looked at: what stands more often tells nothing. */
const MOST_OF_HALF = 20_000

/** Where the letters stand but for one, as whole words: then one half of them stands there as it is. */
function nearPlaces(index: TextIndex, wanted: string): Region[] {
  const half = wanted.length >> 1
  const [head, tail] = [wanted.slice(0, half), wanted.slice(half)]
  const regions: Region[] = []
  const add = (letters: Span) => {
    const isKnown = regions.some(known => letters.start < known.letters.end && known.letters.start < letters.end)
    if (!isKnown) regions.push(...regionAt(index, letters, 1))
  }
  for (const at of someOf(index.letters, head))
    for (const length of lengthsNear(tail))
      if (isNearly(tail, index.letters, at + half, length)) add({ start: at, end: at + half + length })
  for (const at of someOf(index.letters, tail))
    for (const length of lengthsNear(head))
      if (at >= length && isNearly(head, index.letters, at - length, length))
        add({ start: at - length, end: at + tail.length })
  return regions.slice(0, MOST_REGIONS).toSorted((a, b) => a.letters.start - b.letters.start)
}

function* someOf(letters: string, half: string): Generator<number> {
  let left = MOST_OF_HALF
  for (const at of occurrences(letters, half)) {
    if (left-- === 0) return
    yield at
  }
}

function lengthsNear({ length }: string): number[] {
  return [length, length - 1, length + 1]
}

/** Whether letters of a text are the wanted ones but for exactly one that is another, gone or new. */
function isNearly(wanted: string, letters: string, from: number, length: number): boolean {
  if (from + length > letters.length) return false
  let same = 0
  while (same < wanted.length && same < length && wanted.charCodeAt(same) === letters.charCodeAt(from + same)) same++
  if (same === wanted.length && same === length) return false
  const [rest, left] = [length >= wanted.length ? same + 1 : same, length <= wanted.length ? same + 1 : same]
  return wanted.slice(left) === letters.slice(from + rest, from + length)
}
