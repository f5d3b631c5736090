import type { QuoteCheck, Span } from '../records.ts'
import type { TextIndex } from '../text/textIndex.ts'
import type { AlteredPlace } from './alteredPlaces.ts'
import { checkAt, counts, cutsThrough } from './checkAt.ts'
import { occurrences } from './exactPlaces.ts'
import { gravestOf } from './outcome.ts'
import { withCuts } from './withCuts.ts'
import { cutKinds } from './wordCuts.ts'

/**
 * Where few words stand as they are, cut out of a number: "five fled" of "One hundred and five fled". Longer ones are
 * found like that anyway.
 */
export function placesOfCutNumber(index: TextIndex, quote: string, given: Span): AlteredPlace[] {
  const words = quote.slice(given.start, given.end)
  if (!/\p{L}/u.test(words)) return []
  const places: AlteredPlace[] = []
  for (const start of occurrences(index.text, words)) {
    const span = { start, end: start + words.length }
    const kinds = cutKinds(index.text, span)
    if (kinds.start !== 'number' && kinds.end !== 'number') continue
    places.push({ span, check: checkAt(index.text, span, quote), warnings: [], cost: 0 })
    if (places.length === MOST_PLACES) break
  }
  return places
}

/** As many as a person would look through. */
const MOST_PLACES = 40

/** The check of words laid beside a passage, held to what the passage is cut out of. */
export function heldToCuts(text: string, span: Span, quote: string, given: Span, check: QuoteCheck): QuoteCheck {
  if (check.outcome === 'altered' || !cutsThrough(text, span)) return check
  const differences = withCuts(text, span, given, check.differences)
  const held = { outcome: gravestOf(differences), differences }
  return counts(held) ? checkAt(text, span, quote) : held
}
