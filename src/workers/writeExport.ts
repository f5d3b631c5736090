import type { DossierId } from '../domain/id.ts'
import type { Instant } from '../domain/records.ts'
import type { Result } from '../domain/result.ts'
import type { ExportFormatId, ExportProblem } from '../formats/exports.ts'
import type { Language } from '../messages/catalogue.ts'
import { type CallProblem, workersOf } from './callWorker.ts'
import { trustedUrl } from './trustedUrl.ts'
import address from './exports.worker.ts?worker&url'

/** A dossier to be written. The worker reads it from the store itself: nothing large passes through the page. */
export interface ExportJob {
  /** The name of the store. */
  readonly store: string
  readonly dossierId: DossierId
  readonly format: ExportFormatId
  readonly language: Language
  readonly exportedAt: Instant
  /** Name and version of the program. */
  readonly app: string
}

/** A file that is ready to be saved. */
export interface ExportedFile {
  readonly fileName: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Lines of a text; 0 for what is none. */
  readonly lines: number
  /** Of a package, what lies in it, in the order of their names; empty for other formats. */
  readonly members: readonly ExportedMember[]
}

export interface ExportedMember {
  readonly name: string
  /** The file name that an original came with, or that its text was taken from; `null` for what the program wrote. */
  readonly of: string | null
  readonly bytes: number
}

/** Why nothing was written. */
export type WriteExportProblem = ExportProblem | CallProblem | { readonly type: 'dossier-gone' }

/** Writes a dossier in a worker of its own that can be ended at any time. `onProgress` hears a share from 0 to 1. */
export async function writeExportFile(
  job: ExportJob,
  signal: AbortSignal | null,
  onProgress: ((share: number) => void) | null = null,
): Promise<Result<ExportedFile, WriteExportProblem>> {
  const answer = await callExportsWorker(job, { transfer: [], signal, onProgress })
  return answer.ok ? answer.value : answer
}

/** What the worker answers. */
export type ExportAnswer = Result<ExportedFile, ExportProblem | { readonly type: 'dossier-gone' }>

const callExportsWorker = workersOf<ExportJob, ExportAnswer, number>({
  start: () => new Worker(trustedUrl(address), { type: 'module', name: 'exports' }),
  limitMs: 300_000,
  idleMs: 10_000,
})
