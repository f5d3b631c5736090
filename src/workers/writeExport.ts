import type { Entry } from '../domain/ledger.ts'
import type { Result } from '../domain/result.ts'
import type { ExportFormatId, ExportProblem } from '../formats/exports.ts'
import type { Snapshot } from '../formats/snapshot.ts'
import type { Language } from '../messages/catalogue.ts'
import { type CallProblem, workersOf } from './callWorker.ts'
import { trustedUrl } from './trustedUrl.ts'
import address from './exports.worker.ts?worker&url'

/** A dossier to be written. Plain data: it is copied to the worker. */
export interface ExportJob {
  readonly format: ExportFormatId
  readonly language: Language
  readonly snapshot: Snapshot
  readonly entries: readonly Entry[]
  /** By digest. Only the package needs them: empty for every other format. */
  readonly blobs: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
}

/**
 * Writes a dossier in a worker of its own that can be ended at any time.
 *
 * Takes the blobs' buffers along: they are gone afterwards.
 */
export async function writeExportFile(
  job: ExportJob,
  signal: AbortSignal | null,
): Promise<Result<Uint8Array<ArrayBuffer>, ExportProblem | CallProblem>> {
  const transfer = [...new Set([...job.blobs.values()].map(bytes => bytes.buffer))]
  const answer = await callExportsWorker(job, { transfer, signal, onProgress: null })
  return answer.ok ? answer.value : answer
}

const callExportsWorker = workersOf<ExportJob, Result<Uint8Array<ArrayBuffer>, ExportProblem>, never>({
  start: () => new Worker(trustedUrl(address), { type: 'module', name: 'exports' }),
  limitMs: 300_000,
  idleMs: 10_000,
})
