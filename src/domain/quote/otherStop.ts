import type { Difference, Span } from '../records.ts'
import { trimSpan } from '../text/characters.ts'
import type { TextIndex } from '../text/textIndex.ts'
import type { AlteredPlace } from './alteredPlaces.ts'
import { findQuote } from './findQuote.ts'
import { gravestOf } from './outcome.ts'
import { outerMarks } from './outerMarks.ts'

/**
 * Where few words stand as they are but for the stop that the quote ends with: "17 killed." where the source has
 * "17 killed, and". Longer ones are found like that anyway.
 */
export function placesWithOtherStop(index: TextIndex, quote: string, given: Span): AlteredPlace[] {
  const stop = lastStop.exec(quote.slice(given.start, given.end))
  if (stop === null) return []
  const words = trimSpan(quote, { start: given.start, end: given.start + stop.index })
  return findQuote(index, { quote: quote.slice(words.start, words.end) })
    .filter(place => !place.cutsWord)
    .map(({ span, check }) => {
      const outer = outerMarks(index.text, span, quote, given)
      const inside = check.differences.map(difference => movedBy(difference, words.start))
      const differences = [...outer.before, ...inside, ...outer.after]
      return { span: outer.span, check: { outcome: gravestOf(differences), differences }, warnings: [], cost: 0 }
    })
}

/** One stop, and no mark of omission, with quotation marks behind it. */
const lastStop = /(?<![.…])[.,;:!?،؛؟۔。，；：？！]["'”’»]?$/u

function movedBy(difference: Difference, by: number): Difference {
  const { start, end } = difference.quoteSpan
  return { ...difference, quoteSpan: { start: start + by, end: end + by } }
}
