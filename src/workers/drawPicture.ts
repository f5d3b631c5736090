import type { Drawing } from '../domain/drawing/drawing.ts'
import type { EmbeddedFace } from '../domain/drawing/svg.ts'
import type { Result } from '../domain/result.ts'
import { type CallProblem, workersOf } from './callWorker.ts'
import address from './drawPicture.worker.ts?worker&url'
import { trustedUrl } from './trustedUrl.ts'

/** A drawing that is to become a PNG. */
export interface PictureToDraw {
  readonly drawing: Drawing
  /** The typefaces of its words. */
  readonly faces: readonly EmbeddedFace[]
  /** Pixels for each CSS pixel. */
  readonly scale: number
}

/**
 * Draws a PNG in the colours of the light look, in a worker that `signal` ends. `onShare` hears how much is drawn, from
 * 0 to 1, and `null` while it is packed, of which nobody can tell. Breaks where the browser draws nothing so large.
 */
export async function drawPicture(
  job: PictureToDraw,
  signal: AbortSignal,
  onShare: (share: number | null) => void,
): Promise<Result<Blob, CallProblem>> {
  return await callPictureWorker(job, { transfer: [], signal, onProgress: onShare })
}

const callPictureWorker = workersOf<PictureToDraw, Blob, number | null>({
  start: () => new Worker(trustedUrl(address), { type: 'module', name: 'draw-picture' }),
  limitMs: 300_000,
  idleMs: 5_000,
})
