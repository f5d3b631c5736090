import type { Reanchored } from '../domain/quote/reanchor.ts'
import type { Anchor, Digest } from '../domain/records.ts'
import type { Result } from '../domain/result.ts'
import { searchWorkerOf } from './callSearch.ts'
import type { CallProblem } from './callWorker.ts'
import address from './compareVersions.worker.ts?worker&url'
import { trustedUrl } from './trustedUrl.ts'

/** A text of the store, or one that is not kept yet. */
export type GivenText = { readonly digest: Digest } | { readonly text: string }

/** Passages of one text, to be found in another version of it. */
export interface VersionsToCompare {
  /** The store's name. */
  readonly store: string
  readonly before: GivenText
  readonly after: GivenText
  readonly anchors: readonly Anchor[]
}

/** Finds passages in another version of their text, in a worker: one answer for each, in order. */
export async function compareVersions(
  job: VersionsToCompare,
  signal: AbortSignal,
): Promise<Result<readonly Reanchored[], CallProblem>> {
  return await callCompareWorker(job, { signal, onProgress: () => undefined })
}

const callCompareWorker = searchWorkerOf<VersionsToCompare, readonly Reanchored[], never>({
  start: () => new Worker(trustedUrl(address), { type: 'module', name: 'compare-versions' }),
  limitMs: 300_000,
  idleMs: 60_000,
})
