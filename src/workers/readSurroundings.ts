import type { Surroundings } from '../domain/quote/surroundings.ts'
import type { Digest, Span } from '../domain/records.ts'
import { searchWorkerOf } from './callSearch.ts'
import address from './readSurroundings.worker.ts?worker&url'
import { trustedUrl } from './trustedUrl.ts'

/** A passage of a stored text. */
export interface PassageToRead {
  /** The store's name. */
  readonly store: string
  readonly digest: Digest
  readonly span: Span
}

/** Reads what stands around a passage in its sentences, in a worker: a text may be a book. Throws where it cannot be read. */
export async function readSurroundings(job: PassageToRead): Promise<Surroundings> {
  const { signal } = new AbortController()
  const answer = await callReadingWorker(job, { signal, onProgress: () => undefined })
  if (!answer.ok) throw new Error(`Not read: ${answer.error.type}.`)
  return answer.value
}

const callReadingWorker = searchWorkerOf<PassageToRead, Surroundings, never>({
  start: () => new Worker(trustedUrl(address), { type: 'module', name: 'read-surroundings' }),
  limitMs: 60_000,
  idleMs: 10_000,
})
