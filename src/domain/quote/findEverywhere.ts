import type { TextId } from '../id.ts'
import { skeletonOf, type Skeleton } from '../text/skeleton.ts'
import type { TextIndex } from '../text/textIndex.ts'
import { findQuote, type QuotePlace, type QuoteToFind } from './findQuote.ts'

/** A text to look in, prepared or as it is. */
export interface TextToSearch {
  readonly textId: TextId
  readonly text: string | Skeleton | TextIndex
}

/** A text in which the words stand, and where, the best place first. */
export interface QuoteHit {
  readonly textId: TextId
  readonly places: readonly QuotePlace[]
}

/** Looks for one quote in many texts, one at a time; yields the texts that have it as they are found. */
export async function* findEverywhere(
  texts: Iterable<TextToSearch> | AsyncIterable<TextToSearch>,
  wanted: QuoteToFind,
): AsyncGenerator<QuoteHit> {
  for await (const { textId, text } of texts) {
    const places = findQuote(typeof text === 'string' ? skeletonOf(text) : text, wanted)
    if (places.length > 0) yield { textId, places }
  }
}
