import type { DossierId } from '../domain/id.ts'
import type { Result } from '../domain/result.ts'
import { searchWorkerOf } from './callSearch.ts'
import type { CallProblem } from './callWorker.ts'
import address from './findTies.worker.ts?worker&url'
import type { ComparedTexts } from './tieFinder.ts'
import { trustedUrl } from './trustedUrl.ts'

/** The dossier whose texts are to be compared with one another. */
export interface TiesToFind {
  /** The store's name. */
  readonly store: string
  readonly dossierId: DossierId
}

/** Compares texts in a worker, which keeps those of one dossier at hand: one more costs what that one is long. Gives what is to be suggested, and what could not be read. */
export async function findTies(job: TiesToFind, signal: AbortSignal): Promise<Result<ComparedTexts, CallProblem>> {
  return await callTiesWorker(job, { signal, onProgress: () => undefined })
}

const callTiesWorker = searchWorkerOf<TiesToFind, ComparedTexts, never>({
  start: () => new Worker(trustedUrl(address), { type: 'module', name: 'find-ties' }),
  limitMs: 600_000,
  idleMs: 120_000,
})
