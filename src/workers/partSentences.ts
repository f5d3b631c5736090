import type { Block } from '../domain/records.ts'
import { ok, type Result } from '../domain/result.ts'
import { type Sentence, sentencesOf } from '../domain/text/sentences.ts'
import { type CallProblem, workersOf } from './callWorker.ts'
import { trustedUrl } from './trustedUrl.ts'
import address from './sentences.worker.ts?worker&url'

/** A text to be parted into sentences. Plain data: it is copied to the worker. */
export interface TextToPart {
  readonly text: string
  readonly blocks: readonly Block[]
  /** BCP 47; `null` where nobody knows. */
  readonly language: string | null
}

/** The sentences of a text: at once where that is quick, else from a worker, so that the page stays alive. */
export async function partSentences(
  job: TextToPart,
  signal: AbortSignal,
): Promise<Result<readonly Sentence[], CallProblem>> {
  if (job.text.length <= QUICK_LENGTH) return ok(sentencesOf(job.text, job.blocks, job.language))
  return await callSentencesWorker(job, { transfer: [], signal, onProgress: null })
}

/** In UTF-16 code units. Takes 10 to 25 ms; a book ten times as long takes a page out of breath. */
const QUICK_LENGTH = 80_000

const callSentencesWorker = workersOf<TextToPart, readonly Sentence[], never>({
  start: () => new Worker(trustedUrl(address), { type: 'module', name: 'sentences' }),
  limitMs: 60_000,
  idleMs: 10_000,
})
