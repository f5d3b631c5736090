import type { QuoteCheck, Span } from '../records.ts'
import type { TextIndex } from '../text/textIndex.ts'
import { likenessOf } from './alignWords.ts'
import { checkAt } from './checkAt.ts'
import { quotePlaces } from './checkQuote.ts'
import { LEAST_LETTERS } from './findQuote.ts'
import { compareOutcomes } from './outcome.ts'
import { sentencesIn } from './sentenceEdges.ts'
import { hiddenIn } from './warnings.ts'
import { lettersIn, partsOf, type Word, wordsIn } from './words.ts'

/** Where a passage has words, or nearly, and how it has them. */
export interface NearestWords {
  readonly span: Span
  readonly check: QuoteCheck
  /** Whether they stand there but for artefacts and what a quoting hand does, and nothing is hidden by that. */
  readonly isCarried: boolean
}

/**
 * Where a passage carries words, however few; `null` where it has nothing like them.
 *
 * A single word must stand there as one, and one in which a letter or two differ is near: "lawful" is not carried by
 * "unlawful". Longer words are checked as any quote.
 */
export function nearestWords(passage: TextIndex, words: string): NearestWords | null {
  const given = wordsIn(words, { start: 0, end: words.length })
  if (lettersIn(given).length < LEAST_LETTERS) return fewWords(passage.text, words, given)
  const places = quotePlaces(passage, { quote: words })
  const [place] = places.filter(({ cutsWord }) => !cutsWord)
  if (!place) return null
  const { span, check, warnings } = place
  const isHiding = warnings.some(({ kind }) => kind !== 'cut-off') // a claim's own words go on otherwise
  return { span, check, isCarried: check.outcome !== 'altered' && !isHiding }
}

function fewWords(text: string, words: string, given: readonly Word[]): NearestWords | null {
  if (lettersIn(given) === '') return null
  const omitting = spansWithOmissions(text, words)
  const [best] = (omitting.length > 0 ? omitting : likestSpans(text, given))
    .map(span => ({ span, check: checkAt(text, span, words) }))
    .toSorted((a, b) => compareOutcomes(a.check.outcome, b.check.outcome) || lengthOf(a.span) - lengthOf(b.span))
  if (!best) return null
  return { ...best, isCarried: best.check.outcome !== 'altered' && hiddenIn(words, best.check, text).length === 0 }
}

/** Where the parts between marks of omission stand as whole words, in order and in one sentence; none without a mark. */
function spansWithOmissions(text: string, words: string): Span[] {
  const { segments } = partsOf(words, { start: 0, end: words.length })
  const [first, ...others] = segments.map(segment => wordsIn(words, segment))
  if (!first || others.length === 0) return []
  const all = wordsIn(text, { start: 0, end: text.length })
  return all.flatMap((word, from) => {
    if (!standsAt(all, from, first)) return []
    let at = from + first.length
    for (const part of others) {
      const next = all.findIndex((_, index) => index >= at && standsAt(all, index, part))
      if (next === -1) return []
      at = next + part.length
    }
    const span = { start: word.span.start, end: all[at - 1]?.span.end ?? 0 }
    return sentencesIn(text.slice(span.start, span.end)).length > 1 ? [] : [span]
  })
}

function standsAt(all: readonly Word[], from: number, part: readonly Word[]): boolean {
  return part.every(({ letters }, index) => all[from + index]?.letters === letters)
}

/** Where as many words, or about, have most letters in common with those given. */
function likestSpans(text: string, given: readonly Word[]): Span[] {
  const letters = lettersIn(given)
  const least = letters.length < LEAST_NEARLY ? 1 : LEAST_ALIKE
  const near = windowsOf(wordsIn(text, { start: 0, end: text.length }), given.length)
    .map(window => ({ window, likeness: likenessOf(lettersIn(window), letters) }))
    .filter(({ likeness }) => likeness >= least)
  const most = Math.max(...near.map(({ likeness }) => likeness))
  return near
    .filter(({ likeness }) => likeness === most)
    .map(({ window }) => ({ start: window[0]?.span.start ?? 0, end: window.at(-1)?.span.end ?? 0 }))
}

function lengthOf({ start, end }: Span): number {
  return end - start
}

/** Fewer letters must all be there: too many words are like "war". */
const LEAST_NEARLY = 6
const LEAST_ALIKE = 0.7

/** Neighbouring words, as many as wanted, or one fewer or more: "ceasefire" for "cease fire". */
function windowsOf(words: readonly Word[], wanted: number): (readonly Word[])[] {
  return [wanted, wanted - 1, wanted + 1]
    .filter(size => size > 0)
    .flatMap(size => words.slice(size - 1).map((_, at) => words.slice(at, at + size)))
}
