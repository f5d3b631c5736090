import { languageOfWords } from '../quote/language.ts'
import { type NearestWords, nearestWords } from '../quote/nearestWords.ts'
import { wordsIn } from '../quote/words.ts'
import type { Difference, Span } from '../records.ts'
import { quotedRuns } from '../text/quotedRuns.ts'
import { lettersOf } from '../text/skeleton.ts'
import { indexOfText } from '../text/textIndex.ts'
import type { ClaimPointer, Support } from './pointersOfClaim.ts'

/**
 * What a claim has in quotation marks, a single word too, and none of its supporting excerpts carries: not there, or
 * there in other words. Where one carries a whole passage, others that have it in other words. What extraction and a quoting hand do is no difference. The title of a source, and a name that
 * goes with an excerpt, are carried by it.
 *
 * Where every excerpt is in another language than the claim the words are a translation, and it is told in passing.
 */
export function quotedPointers(claim: string, supports: readonly Support[]): ClaimPointer[] {
  const runs = quotedRuns(claim)
  if (runs.length === 0) return []
  const texts = supports.map(({ reading }) => reading.passage.text)
  const passages = texts.map(indexOfText)
  const names = new Set(supports.flatMap(({ beside }) => beside.map(lettersOf)))
  const isTranslated = texts.every(text => languageOfWords(text) !== languageOfWords(claim))
  return runs.flatMap((run): ClaimPointer[] => {
    const words = claim.slice(run.start, run.end)
    if (names.has(lettersOf(words))) return []
    const found = passages.map(passage => nearestWords(passage, words))
    const pointer = { kind: 'quote', weight: isTranslated ? 'note' : 'flag', a: run } as const
    if (found.some(place => place?.isCarried)) {
      if (wordsIn(claim, run).length < LEAST_OF_PASSAGE) return []
      return found.flatMap((place, excerpt): ClaimPointer[] =>
        place && !place.isCarried ? [{ ...pointer, how: 'varies', b: place.span, excerpt }] : [],
      )
    }
    const excerpt = nearestOf(found)
    const place = found[excerpt]
    return [
      place
        ? { ...pointer, how: 'altered', b: place.span, excerpt }
        : { ...pointer, how: 'missing', b: null, excerpt: null },
    ]
  })
}

/** Fewer words, in two excerpts, may be of two sentences, and not of one that was changed. */
const LEAST_OF_PASSAGE = 5

/** The index of the place in which fewest letters differ; -1 where there is none. */
function nearestOf(found: readonly (NearestWords | null)[]): number {
  const costs = found.map(place => (place ? lettersChanged(place.check.differences) : Infinity))
  const least = Math.min(...costs)
  return least === Infinity ? -1 : costs.indexOf(least)
}

function lettersChanged(differences: readonly Difference[]): number {
  const length = ({ start, end }: Span) => end - start
  return differences.reduce(
    (sum, { sourceSpan, quoteSpan }) => sum + Math.max(length(sourceSpan), length(quoteSpan)),
    0,
  )
}
