import type { QuoteCheck, Span } from '../records.ts'
import type { TextIndex } from '../text/textIndex.ts'
import { likenessOf } from './alignWords.ts'
import { checkAt } from './checkAt.ts'
import { quotePlaces } from './checkQuote.ts'
import { LEAST_LETTERS } from './findQuote.ts'
import { compareOutcomes } from './outcome.ts'
import { hiddenIn } from './warnings.ts'
import { type Word, wordsIn } from './words.ts'

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
  if (lettersOf(given).length < LEAST_LETTERS) return fewWords(passage.text, words, given)
  const places = quotePlaces(passage, { quote: words })
  const [place] = places.filter(({ cutsWord }) => !cutsWord)
  if (!place) return null
  const { span, check, warnings } = place
  return { span, check, isCarried: check.outcome !== 'altered' && warnings.length === 0 }
}

function fewWords(text: string, words: string, given: readonly Word[]): NearestWords | null {
  const letters = lettersOf(given)
  if (letters === '') return null
  const least = letters.length < LEAST_NEARLY ? 1 : LEAST_ALIKE
  const near = windowsOf(wordsIn(text, { start: 0, end: text.length }), given.length)
    .map(window => ({ window, likeness: likenessOf(lettersOf(window), letters) }))
    .filter(({ likeness }) => likeness >= least)
  const most = Math.max(...near.map(({ likeness }) => likeness))
  const [best] = near
    .filter(({ likeness }) => likeness === most)
    .map(({ window }) => {
      const span = { start: window[0]?.span.start ?? 0, end: window.at(-1)?.span.end ?? 0 }
      return { span, check: checkAt(text, span, words) }
    })
    .toSorted((a, b) => compareOutcomes(a.check.outcome, b.check.outcome))
  if (!best) return null
  return { ...best, isCarried: best.check.outcome !== 'altered' && hiddenIn(words, best.check).length === 0 }
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

function lettersOf(words: readonly Word[]): string {
  return words.map(({ letters }) => letters).join('')
}
