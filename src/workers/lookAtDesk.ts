import type { DeskPointer, lookHere } from '../domain/discrepancies/lookHere.ts'
import { workersOf } from './callWorker.ts'
import address from './lookAtDesk.worker.ts?worker&url'
import { trustedUrl } from './trustedUrl.ts'

/** A claim, what is held against it, and the names known: what `lookHere` takes. Plain data: it is copied to the worker. */
export type DeskToLookAt = Parameters<typeof lookHere>

/**
 * Holds a claim and its excerpts against one another in a worker: each of forty excerpts is held against every other.
 * Where there are no workers, the page does it. Throws where the worker breaks, or nobody waits any more.
 */
export async function lookAtDesk(job: DeskToLookAt, signal: AbortSignal): Promise<readonly DeskPointer[]> {
  if (typeof Worker === 'undefined') return (await import('../domain/discrepancies/lookHere.ts')).lookHere(...job)
  const answer = await callDeskWorker(job, { transfer: [], signal, onProgress: null })
  if (!answer.ok) throw new Error(`Not looked at: ${answer.error.type}.`)
  return answer.value
}

const callDeskWorker = workersOf<DeskToLookAt, readonly DeskPointer[], never>({
  start: () => new Worker(trustedUrl(address), { type: 'module', name: 'look-at-desk' }),
  limitMs: 300_000,
  idleMs: 300_000,
})
