import type { TextId } from '../domain/id.ts'
import type { QuoteWarning } from '../domain/quote/warnings.ts'
import type { Digest, QuoteCheck, Span } from '../domain/records.ts'
import type { Result } from '../domain/result.ts'
import type { CallProblem } from './callWorker.ts'
import { searchWorkerOf } from './callSearch.ts'
import { trustedUrl } from './trustedUrl.ts'
import address from './findQuotes.worker.ts?worker&url'

/** A quote to look for, and the texts to look in, in that order. */
export interface QuoteSearch {
  /** The store's name. */
  readonly store: string
  readonly quote: string
  readonly texts: readonly { readonly textId: TextId; readonly digest: Digest }[]
}

/** A stretch of a text, with a little of what is around it. */
export interface Glimpse {
  readonly span: Span
  readonly prefix: string
  /** The words that stand there, shortened where they are many. */
  readonly exact: string
  readonly suffix: string
}

/** A place where the words stand, as they are or changed. */
export interface FoundPlace extends Glimpse {
  readonly check: QuoteCheck
  readonly warnings: readonly QuoteWarning[]
}

/** What is known so far. */
export type QuoteProgress =
  /** A text is looked through; `share` of them all is, from 0 to 1. */
  | { readonly type: 'share'; readonly share: number }
  /** A text has the words: its best places, and how many there are. */
  | {
      readonly type: 'found'
      readonly textId: TextId
      readonly places: readonly FoundPlace[]
      readonly total: number
    }
  /** A text has not the words, and this is what it has most like them. */
  | { readonly type: 'nearest'; readonly textId: TextId; readonly nearest: Glimpse }

/** Looks for a quote in texts of the store, telling what it finds as it goes. Gives the texts that could not be read. */
export async function findQuotes(
  search: QuoteSearch,
  signal: AbortSignal,
  onProgress: (progress: QuoteProgress) => void,
): Promise<Result<readonly TextId[], CallProblem>> {
  return await callFindQuotesWorker(search, { signal, onProgress })
}

const callFindQuotesWorker = searchWorkerOf<QuoteSearch, readonly TextId[], QuoteProgress>({
  start: () => new Worker(trustedUrl(address), { type: 'module', name: 'find-quotes' }),
  limitMs: 300_000,
  idleMs: 60_000,
})
