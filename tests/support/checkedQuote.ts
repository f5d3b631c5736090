import { checkQuote } from '../../src/domain/quote/checkQuote.ts'
import type { QuoteToFind } from '../../src/domain/quote/findQuote.ts'
import type { QuoteOutcome } from '../../src/domain/records.ts'
import { indexOfText } from '../../src/domain/text/textIndex.ts'

/** How a quote compares with a text, in one spelling: at the likeliest place, and where the others are. */
export function checked(text: string, quote: string, known: Omit<QuoteToFind, 'quote'> = {}) {
  const { places, nearest } = checkQuote(indexOfText(text), { quote, ...known })
  return {
    outcome: places[0]?.check.outcome ?? ('absent' satisfies QuoteOutcome),
    starts: places.map(({ span }) => span.start),
    found: places[0] ? text.slice(places[0].span.start, places[0].span.end) : '',
    changes:
      places[0]?.check.differences.map(({ kind, source, quote: given }) => `${kind}: ${source} > ${given}`) ?? [],
    warnings: places[0]?.warnings.map(({ kind, source }) => `${kind}: ${source}`) ?? [],
    nearest: nearest === null ? null : text.slice(nearest.start, nearest.end),
  }
}
