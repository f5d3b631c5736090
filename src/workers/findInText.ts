import type { Edits } from '../domain/reading/projection.ts'
import type { Digest } from '../domain/records.ts'
import type { Result } from '../domain/result.ts'
import type { CallProblem } from './callWorker.ts'
import { searchWorkerOf } from './callSearch.ts'
import { trustedUrl } from './trustedUrl.ts'
import address from './findInText.worker.ts?worker&url'

/** Words to find in a text of the store. */
export interface WordsToFind {
  /** The store's name. */
  readonly store: string
  readonly digest: Digest
  /** What is done to the text before it is read: places are places in what is read. */
  readonly edits: Edits
  readonly query: string
}

/** Places found since the last report: starts and ends by turns, in UTF-16 code units, in the text's order. */
export type FoundPlaces = Uint32Array<ArrayBuffer>

/**
 * Finds words in a large text, telling the places as they are found.
 *
 * @returns whether all were found: past {@link MOST_PLACES} the search ends
 */
export async function findInText(
  words: WordsToFind,
  signal: AbortSignal,
  onFound: (places: FoundPlaces) => void,
): Promise<Result<boolean, CallProblem>> {
  return await callFindInTextWorker(words, { signal, onProgress: onFound })
}

const callFindInTextWorker = searchWorkerOf<WordsToFind, boolean, FoundPlaces>({
  start: () => new Worker(trustedUrl(address), { type: 'module', name: 'find-in-text' }),
  limitMs: 60_000,
  idleMs: 60_000,
})
