import type { Saying } from '../domain/discrepancies/speechBook.ts'
import type { NamePair } from '../domain/names/nameBook.ts'
import type { Result } from '../domain/result.ts'
import type { TextsAcross } from '../queries/textsAcross.ts'
import { searchWorkerOf } from './callSearch.ts'
import type { CallProblem } from './callWorker.ts'
import address from './lookAcross.worker.ts?worker&url'
import { trustedUrl } from './trustedUrl.ts'

/** Texts that are to be looked through for names and speakers. */
export interface AcrossToLook extends TextsAcross {
  /** The store's name. */
  readonly store: string
}

export interface FoundAcross {
  readonly names: readonly NamePair[]
  readonly sayings: readonly Saying[]
  /** Sources whose text could not be read. */
  readonly unread: number
}

/** Looks through all texts in a worker. `onShare` hears how many are done, from 0 to 1. */
export async function lookAcross(
  job: AcrossToLook,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<Result<FoundAcross, CallProblem>> {
  return await callAcrossWorker(job, { signal, onProgress: onShare })
}

const callAcrossWorker = searchWorkerOf<AcrossToLook, FoundAcross, number>({
  start: () => new Worker(trustedUrl(address), { type: 'module', name: 'look-across' }),
  limitMs: 600_000,
  idleMs: 10_000,
})
