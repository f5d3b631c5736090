import type { TextId } from '../domain/id.ts'
import { anchorAt } from '../domain/quote/anchor.ts'
import { type CheckedPlace, checkQuote } from '../domain/quote/checkQuote.ts'
import type { Digest, Span } from '../domain/records.ts'
import type { TextIndex } from '../domain/text/textIndex.ts'
import type { FoundPlace, Glimpse, QuoteProgress, QuoteSearch } from './findQuotes.ts'

/** What a search through texts needs of whoever runs it. */
export interface Searching {
  readonly report: (progress: QuoteProgress) => void
  /** Lets others in; says whether to stop. */
  readonly pause: () => Promise<boolean>
  /** A text prepared. Throws where it cannot be read. */
  readonly prepare: (digest: Digest) => Promise<TextIndex>
}

/** Looks for a quote in one text after the other. Gives the texts that could not be read. */
export async function searchTexts({ quote, texts }: QuoteSearch, searching: Searching): Promise<readonly TextId[]> {
  const failed: TextId[] = []
  for (const [index, { textId, digest }] of texts.entries()) {
    if (await searching.pause()) break
    searching.report({ type: 'share', share: index / texts.length })
    const prepared = await searching.prepare(digest).catch(() => null)
    if (prepared === null) failed.push(textId)
    else if (await searching.pause()) break // preparing a book takes seconds
    else look(prepared, textId, quote, searching.report)
  }
  return failed
}

function look(index: TextIndex, textId: TextId, quote: string, report: Searching['report']): void {
  const { places, nearest } = checkQuote(index, { quote })
  if (places.length > 0) {
    const shown = places.slice(0, MOST_SHOWN).map(place => placeShown(index.text, place))
    report({ type: 'found', textId, places: shown, total: places.length })
  } else if (nearest !== null) report({ type: 'nearest', textId, nearest: glimpseAt(index.text, nearest) })
}

/** Places of one text that are told one by one. */
const MOST_SHOWN = 1_000
/** Code units of a passage that a line of results has room for. */
const MOST_WORDS = 400

function placeShown(text: string, { span, check, warnings }: CheckedPlace): FoundPlace {
  return { ...glimpseAt(text, span), check, warnings }
}

function glimpseAt(text: string, span: Span): Glimpse {
  const { prefix, exact, suffix } = anchorAt(text, span)
  const words = exact.length > MOST_WORDS ? `${exact.slice(0, MOST_WORDS)}…` : exact
  return { span, prefix, exact: words, suffix }
}
