import type { DossierId } from '../domain/id.ts'
import type { HeldTo } from '../domain/verdict/thresholds.ts'
import type { MatrixRow } from '../domain/map/matrix.ts'
import type { DossierProgress } from '../queries/dossierProgress.ts'
import type { StandardPreview } from '../queries/standardPreview.ts'
import { workersOf } from './callWorker.ts'
import { trustedUrl } from './trustedUrl.ts'
import address from './weighing.worker.ts?worker&url'

/** What is asked of all claims of a dossier at once, by the name of the query that answers it. */
export interface Weighings {
  readonly 'dossier-progress': { readonly args: readonly [DossierId, string]; readonly answer: DossierProgress }
  readonly 'origin-matrix': { readonly args: readonly [DossierId]; readonly answer: readonly MatrixRow[] }
  readonly 'standard-preview': {
    readonly args: readonly [DossierId, HeldTo]
    readonly answer: StandardPreview | null
  }
}

/** A question as the worker is sent it. */
export interface WeighingJob<N extends keyof Weighings = keyof Weighings> {
  readonly database: string
  readonly name: N
  readonly args: Weighings[N]['args']
}

/**
 * Weighs every claim of a dossier in a worker: thousands of them take a second, and typing goes on
 * meanwhile. Where there are no workers, the page weighs. Throws where the store cannot be read.
 */
export async function weighAll<N extends keyof Weighings>(
  job: WeighingJob<N>,
  signal: AbortSignal,
): Promise<Weighings[N]['answer']> {
  if (typeof Worker === 'undefined') return await (await import('./weighingQueries.ts')).answerOf(job)
  const answer = await callWeighingWorker(job, { transfer: [], signal, onProgress: null })
  if (!answer.ok) throw new Error(`Not weighed: ${answer.error.type}.`)
  return answer.value
}

const callWeighingWorker = workersOf<WeighingJob, Weighings[keyof Weighings]['answer'], never>({
  start: () => new Worker(trustedUrl(address), { type: 'module', name: 'weighing' }),
  limitMs: 120_000,
  idleMs: 20_000,
})
