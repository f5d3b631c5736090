import type { DossierId, TextId } from '../domain/id.ts'
import type { SaidBy } from '../domain/names/saidBy.ts'
import type { SplicedQuote } from '../domain/quote/splicedQuote.ts'
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
  readonly dossierId: DossierId
  readonly quote: string
  /** Who is given as having said it; `null` where no name came with it. */
  readonly speaker: string | null
  readonly texts: readonly { readonly textId: TextId; readonly digest: Digest }[]
  /** The text whose nearest passage is told where it has not the words: finding that takes longer than all the rest. */
  readonly nearestIn: TextId | null
  /** Whether texts that have the words changed need not be told. */
  readonly sameOnly: boolean
}

/** All texts of a dossier, to be looked for quotes in. */
export interface TextsToBind {
  /** The store's name. */
  readonly store: string
  readonly dossierId: DossierId
  readonly digests: readonly Digest[]
}

export type QuoteJob = ({ readonly type: 'find' } & QuoteSearch) | ({ readonly type: 'bind' } & TextsToBind)

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
  /** Whether the text has the speaker given say it; `null` where none is given. */
  readonly saidBy: SaidBy | null
  /** Whether the text reports the words there, in no quotation marks; asked where a speaker is given. */
  readonly isReported: boolean
}

/** What a text has of a quote that it does not have. */
export interface NearestToQuote {
  /** The passage most like it; `null` where nothing is. */
  readonly nearest: Glimpse | null
  /** Passages that it was put together of; `null` where it was not. */
  readonly spliced: SplicedPassages | null
}

export interface SplicedPassages extends Omit<SplicedQuote, 'parts'> {
  readonly parts: readonly Glimpse[]
}

/** What is known so far. */
export type QuoteProgress =
  /** A text is looked through; `share` of them all is, from 0 to 1. */
  | { readonly type: 'share'; readonly share: number }
  /** Every text that has the words as they are has been told; the others may have them changed. */
  | { readonly type: 'same-known' }
  /** A text has the words: its best places, and how many there are. */
  | {
      readonly type: 'found'
      readonly textId: TextId
      readonly places: readonly FoundPlace[]
      readonly total: number
    }
  /**
   * A text has not the words, and this is what it has of them. Besides that of `nearestIn`, and in the end, one that has
   * all of them in parts, where none has them otherwise.
   */
  | ({ readonly type: 'nearest'; readonly textId: TextId } & NearestToQuote)

/** Looks for a quote in texts of the store, telling what it finds as it goes. Gives the texts that could not be read. */
export async function findQuotes(
  search: QuoteSearch,
  signal: AbortSignal,
  onProgress: (progress: QuoteProgress) => void,
): Promise<Result<readonly TextId[], CallProblem>> {
  binding?.abort()
  return await callFindQuotesWorker({ type: 'find', ...search }, { signal, onProgress })
}

/**
 * Has the worker know which texts may have words without opening them: at once where nothing has changed since it last
 * did. A search ends it, and reads what it has to.
 */
export async function bindTexts(texts: TextsToBind): Promise<void> {
  if (typeof Worker === 'undefined') return
  binding?.abort()
  binding = new AbortController()
  await callFindQuotesWorker({ type: 'bind', ...texts }, { signal: binding.signal, onProgress: () => undefined })
}

let binding: AbortController | null = null

const callFindQuotesWorker = searchWorkerOf<QuoteJob, readonly TextId[], QuoteProgress>({
  start: () => new Worker(trustedUrl(address), { type: 'module', name: 'find-quotes' }),
  limitMs: 300_000,
  idleMs: 60_000,
})
