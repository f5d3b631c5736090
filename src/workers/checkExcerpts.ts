import type { ExcerptId } from '../domain/id.ts'
import type { Recheck } from '../domain/quote/recheck.ts'
import type { Digest, Excerpt } from '../domain/records.ts'
import type { Result } from '../domain/result.ts'
import { searchWorkerOf } from './callSearch.ts'
import type { CallProblem } from './callWorker.ts'
import address from './checkExcerpts.worker.ts?worker&url'
import { trustedUrl } from './trustedUrl.ts'

/** Excerpts to be checked against the texts that they are passages of. */
export interface ExcerptsToCheck {
  /** The store's name. */
  readonly store: string
  readonly texts: readonly {
    readonly digest: Digest
    readonly excerpts: readonly Pick<Excerpt, 'id' | 'quoted' | 'anchor' | 'check'>[]
  }[]
}

/** What was found of one excerpt; `text-gone` where its text could not be read. */
export interface ExcerptChecked {
  readonly excerptId: ExcerptId
  readonly found: Exclude<Recheck, { type: 'as-noted' }> | { readonly type: 'text-gone' }
}

/**
 * Checks excerpts in a worker, text by text. Gives those that are not as they are noted. `onShare` hears how many of
 * all excerpts are done, from 0 to 1.
 */
export async function checkExcerpts(
  job: ExcerptsToCheck,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<Result<readonly ExcerptChecked[], CallProblem>> {
  return await callCheckWorker(job, { signal, onProgress: onShare })
}

const callCheckWorker = searchWorkerOf<ExcerptsToCheck, readonly ExcerptChecked[], number>({
  start: () => new Worker(trustedUrl(address), { type: 'module', name: 'check-excerpts' }),
  limitMs: 900_000,
  idleMs: 10_000,
})
