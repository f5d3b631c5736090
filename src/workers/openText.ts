import type { Digest } from '../domain/records.ts'
import type { Result } from '../domain/result.ts'
import { type CallProblem, workersOf } from './callWorker.ts'
import type { ReadableText } from './readableText.ts'
import { trustedUrl } from './trustedUrl.ts'
import address from './openText.worker.ts?worker&url'

/** A text to be read from the store, with its structure. */
export interface TextToOpen {
  /** The store's name. */
  readonly store: string
  readonly digest: Digest
  readonly structure: Digest | null
}

/** Reads a large text and cuts it for the screen, away from the page. */
export async function openText(text: TextToOpen): Promise<Result<ReadableText, CallProblem>> {
  return await callOpenTextWorker(text, { transfer: [], signal: null, onProgress: null })
}

const callOpenTextWorker = workersOf<TextToOpen, ReadableText, never>({
  start: () => new Worker(trustedUrl(address), { type: 'module', name: 'open-text' }),
  limitMs: 120_000,
  idleMs: 5_000,
})
