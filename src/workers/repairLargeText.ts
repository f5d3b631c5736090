import type { RepairedText, TextToRepair } from '../domain/reading/repairedText.ts'
import type { Result } from '../domain/result.ts'
import { type CallProblem, workersOf } from './callWorker.ts'
import { trustedUrl } from './trustedUrl.ts'
import address from './repairText.worker.ts?worker&url'

/** What a worker sends of a repaired text: the page has the captured one. */
export type RepairedInWorker = Omit<RepairedText, 'captured'>

/** Repairs a large text away from the page. */
export async function repairLargeText(
  job: TextToRepair,
  signal: AbortSignal,
): Promise<Result<RepairedInWorker, CallProblem>> {
  return await callRepairWorker(job, { transfer: [], signal, onProgress: null })
}

const callRepairWorker = workersOf<TextToRepair, RepairedInWorker, never>({
  start: () => new Worker(trustedUrl(address), { type: 'module', name: 'repair-text' }),
  limitMs: 120_000,
  idleMs: 10_000,
})
