import type { DossierId } from '../domain/id.ts'
import type { FigureValue } from '../domain/map/figureValues.ts'
import type { Result } from '../domain/result.ts'
import { searchWorkerOf } from './callSearch.ts'
import type { CallProblem } from './callWorker.ts'
import address from './readFigures.worker.ts?worker&url'
import { trustedUrl } from './trustedUrl.ts'

/** The dossier whose excerpts are to be read for figures. */
export interface FiguresToRead {
  /** The store's name. */
  readonly store: string
  readonly dossierId: DossierId
}

/**
 * Reads the figures of a dossier's excerpts in a worker, which keeps what it has read for as long as somebody works
 * with them. `onShare` hears how much is read, from 0 to 1.
 */
export async function readFigures(
  job: FiguresToRead,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<Result<readonly FigureValue[], CallProblem>> {
  return await callFigureWorker(job, { signal, onProgress: onShare })
}

const callFigureWorker = searchWorkerOf<FiguresToRead, readonly FigureValue[], number>({
  start: () => new Worker(trustedUrl(address), { type: 'module', name: 'read-figures' }),
  limitMs: 1_800_000,
  idleMs: 3_600_000,
})
