import type { Result } from '../domain/result.ts'
import type { ReadProblem } from '../formats/registry.ts'
import { type CallProblem, workersOf } from './callWorker.ts'
import type { FileRead, FileToRead, ReadStep } from './readFileBytes.ts'
import { trustedUrl } from './trustedUrl.ts'
import address from './files.worker.ts?worker&url'

/** Why a file was not read. Nothing was kept of it. */
export type ReadFileProblem = ReadProblem | CallProblem

/**
 * Reads a file in a worker of its own that can be ended at any time.
 *
 * Takes the bytes' buffer along: they come back as `captureBytes`, and are gone where
 * reading fails. Give it a copy if you need them still.
 */
export async function readFile(
  file: FileToRead,
  signal: AbortSignal | null,
  onProgress: ((step: ReadStep) => void) | null,
): Promise<Result<FileRead, ReadFileProblem>> {
  const answer = await callFilesWorker(file, { transfer: [file.bytes.buffer], signal, onProgress })
  return answer.ok ? answer.value : answer
}

const callFilesWorker = workersOf<FileToRead, Result<FileRead, ReadProblem>, ReadStep>({
  start: () => new Worker(trustedUrl(address), { type: 'module', name: 'files' }),
  limitMs: 60_000,
  idleMs: 30_000,
})
