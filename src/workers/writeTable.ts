import type { Result } from '../domain/result.ts'
import type { Cell } from '../formats/csvCells.ts'
import { type CallProblem, workersOf } from './callWorker.ts'
import { trustedUrl } from './trustedUrl.ts'
import address from './tables.worker.ts?worker&url'

/** A table as it is saved: a row of headings, then the others. */
export type TableJob = readonly (readonly Cell[])[]

/** Writes a table as CSV, in which no cell can become a formula, in a worker that `signal` ends. */
export async function writeTable(
  rows: TableJob,
  signal: AbortSignal | null = null,
): Promise<Result<Uint8Array<ArrayBuffer>, CallProblem>> {
  return await callTablesWorker(rows, { transfer: [], signal, onProgress: null })
}

const callTablesWorker = workersOf<TableJob, Uint8Array<ArrayBuffer>, never>({
  start: () => new Worker(trustedUrl(address), { type: 'module', name: 'tables' }),
  limitMs: 60_000,
  idleMs: 5_000,
})
