import type { DossierId, SourceId } from '../domain/id.ts'
import type { Result } from '../domain/result.ts'
import type { FoundAffiliation, FoundTie } from '../domain/reuse/foundTie.ts'
import type { ComparedSource } from '../queries/comparedSources.ts'
import { searchWorkerOf } from './callSearch.ts'
import type { CallProblem } from './callWorker.ts'
import address from './findTies.worker.ts?worker&url'
import { trustedUrl } from './trustedUrl.ts'

/** Sources whose texts are to be compared with one another. */
export interface TiesToFind {
  /** The store's name. */
  readonly store: string
  readonly dossierId: DossierId
  readonly sources: readonly ComparedSource[]
}

/** What the texts tell, all of it: also what an earlier search told. */
export interface TiesFound {
  readonly ties: readonly FoundTie[]
  readonly affiliations: readonly FoundAffiliation[]
  /** Sources whose text could be read. Of the others nothing is known. */
  readonly compared: readonly SourceId[]
}

/** Compares texts in a worker, which keeps those of one dossier at hand: one more costs what that one is long. */
export async function findTies(job: TiesToFind, signal: AbortSignal): Promise<Result<TiesFound, CallProblem>> {
  return await callTiesWorker(job, { signal, onProgress: () => undefined })
}

const callTiesWorker = searchWorkerOf<TiesToFind, TiesFound, never>({
  start: () => new Worker(trustedUrl(address), { type: 'module', name: 'find-ties' }),
  limitMs: 600_000,
  idleMs: 120_000,
})
