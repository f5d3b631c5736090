import type { Span } from '../records.ts'
import type { Approximate } from '../text/approximate.ts'
import { isSpace } from '../text/characters.ts'
import { offsetOfLetter, type Skeleton } from '../text/skeleton.ts'
import { alignWords, type Step } from './alignWords.ts'
import { withWholeAttributions } from './attributionSteps.ts'
import { differencesOf, type Finding } from './differencesOf.ts'
import { isLike } from './isLike.ts'
import { languageAt } from './language.ts'
import { cutsLimit, withWholeLimits } from './wholeLimits.ts'
import { withWholeNumbers } from './wholeNumbers.ts'
import { withinSentences } from './withinSentences.ts'
import { lettersToFind, type Word, wordsIn } from './words.ts'

/** Where in the skeleton the words may stand. */
export interface Region {
  readonly letters: Span
  /** Where they were found but for some letters; `null` where only a part of them was. */
  readonly found: Approximate | null
  /** Whether the words stand there for sure, however unlike: a number may be most of them, and be written otherwise. */
  readonly isSure: boolean
}

/** One part of a quote beside what it quotes. */
export interface Matched {
  readonly span: Span
  readonly findings: readonly Finding[]
  /** The place in letters, about. */
  readonly letters: Span
}

/**
 * Lays a part of a quote beside what stands in a region and tells what differs there; `null` where that is unlike it, or
 * not all within what the other parts leave.
 */
export function matchIn(
  skeleton: Skeleton,
  quote: string,
  segment: Span,
  { letters, found, isSure }: Region,
  within: Span,
  decided: Map<string, boolean>,
): Matched | null {
  const { text } = skeleton
  const given = wordsIn(quote, segment)
  const room = found === null ? MOST_DROPPED : 0
  const from = Math.max(0, (found ?? letters).start - room)
  const to = Math.min(skeleton.letters.length, (found ?? letters).end + room)
  if (to <= from) return null
  const inText = { start: offsetOfLetter(skeleton, from), end: offsetOfLetter(skeleton, to - 1) + 1 }
  if (inText.start < within.start || inText.end > within.end) return null
  const wordsAround = (margin: number) => {
    const { start, end } = wholeWords(text, inText.start - margin, inText.end - 1 + margin)
    return wordsIn(text, { start: Math.max(start, within.start), end: Math.min(end, within.end) })
  }
  const { source, steps: aligned } = isSure
    ? alignedAt(wordsIn(text, { start: inText.start, end: offsetOfLetter(skeleton, to) }), given)
    : ((found?.errors === 0 ? alignedWhere(wordsAround(MARGIN), inText, given) : null) ??
      alignedWithin(wordsAround, given))
  const language = languageAt(text, inText)
  if (isSure && cutsLimit(text, inText.start, language)) return null
  const inSentences = withinSentences({ text, words: source }, { text: quote, words: given }, aligned)
  const sides = { text, source, quote, given }
  const numbered = withWholeNumbers(sides, withWholeAttributions(sides, inSentences), language)
  const steps = withWholeLimits(sides, numbered, language)
  const [first, last] = [
    steps.find(step => step.sourceTo > step.sourceFrom),
    steps.findLast(step => step.sourceTo > step.sourceFrom),
  ]
  if (first === undefined || last === undefined) return null
  if (!isSure && !isLike(sides, steps, found !== null)) return null
  const span = { start: source[first.sourceFrom]?.span.start ?? 0, end: source[last.sourceTo - 1]?.span.end ?? 0 }
  const findings = differencesOf({ text, source, quote, given, steps, language, decided })
  return { span, findings, letters: found ?? { start: from, end: to } }
}

/** Words beyond the place that alignment may take in, in code units, beside those that stand in brackets. */
const MARGIN = 24

/** A quote that drops a clause is found up to here, in letters, on both sides of what it keeps. */
const MOST_DROPPED = 500

function alignedAt(source: readonly Word[], given: readonly Word[]): SourceBeside {
  return { source, steps: alignWords(source, given, false) }
}

/** The words that stand there letter by letter, each for each; `null` where they are other ones in either text. */
function alignedWhere(source: readonly Word[], { start, end }: Span, given: readonly Word[]): SourceBeside | null {
  const first = source.findIndex(({ span }) => span.end > start)
  const isSame = given.every(({ letters, bracketed }, nth) => !bracketed && source[first + nth]?.letters === letters)
  if (first === -1 || !isSame || (source[first + given.length - 1]?.span.end ?? 0) < end) return null
  const steps = given.map((_, nth) => ({
    same: true,
    sourceFrom: first + nth,
    sourceTo: first + nth + 1,
    quoteFrom: nth,
    quoteTo: nth + 1,
  }))
  return { source, steps }
}

/** Words of the source, and how the quote's stand beside them. */
interface SourceBeside {
  readonly source: readonly Word[]
  readonly steps: readonly Step[]
}

/**
 * The words beside those around them; where the quote's first or last words have no like there, beside more: the fewest
 * edits stop before a clause that was dropped near an end.
 */
function alignedWithin(wordsAround: (margin: number) => Word[], given: readonly Word[]): SourceBeside {
  const bracketed = given.reduce(
    (sum, { bracketed: isBracketed, span }) => sum + (isBracketed ? span.end - span.start : 0),
    0,
  )
  const source = wordsAround(MARGIN + bracketed)
  const steps = alignWords(source, given, true)
  if (steps[0]?.same !== false && steps.at(-1)?.same !== false) return { source, steps }
  const wider = wordsAround(MOST_DROPPED)
  const widerSteps = alignWords(wider, given, true)
  const gain = sameLetters(given, widerSteps) - sameLetters(given, steps)
  const isBetter = gain > LEAST_GAIN || (gain > 0 && droppedWords(widerSteps) <= droppedWords(steps))
  return isBetter ? { source: wider, steps: widerSteps } : { source, steps }
}

function droppedWords(steps: readonly Step[]): number {
  return steps.reduce((sum, { same, sourceFrom, sourceTo }) => sum + (same ? 0 : sourceTo - sourceFrom), 0)
}

/** Letters that must be found beyond a gap for the gap to be what was dropped. */
const LEAST_GAIN = 3

function sameLetters(given: readonly Word[], steps: readonly Step[]): number {
  return steps.reduce(
    (sum, { same, quoteFrom, quoteTo }) => sum + (same ? lettersToFind(given.slice(quoteFrom, quoteTo)).length : 0),
    0,
  )
}

function wholeWords(text: string, from: number, to: number): Span {
  let start = Math.max(0, from)
  while (start > 0 && !isSpace(text.charCodeAt(start - 1)) && from - start < MARGIN) start--
  let end = Math.min(text.length, to)
  while (end < text.length && !isSpace(text.charCodeAt(end)) && end - to < MARGIN) end++
  return { start, end }
}
