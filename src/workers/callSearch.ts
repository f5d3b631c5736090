import { err, type Result } from '../domain/result.ts'
import { answerOf } from './answerOf.ts'
import type { CallProblem, WorkerKind } from './callWorker.ts'
import type { SearchMessage } from './serveSearches.ts'

/** What goes with one search. */
export interface SearchOptions<Progress> {
  /** Answers `cancelled` at once; the worker stops at its next breath and keeps what it has prepared. */
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
}

/** Has a search done. Searches of one kind wait for one another. */
export type CallSearch<Job, Answer, Progress> = (
  job: Job,
  options: SearchOptions<Progress>,
) => Promise<Result<Answer, CallProblem>>

/**
 * One worker that is kept between searches, since preparing a large text takes longer than looking through it.
 *
 * It ends when it has had nothing to do for a while, has broken, or has not answered in time.
 */
export function searchWorkerOf<Job, Answer, Progress>(kind: WorkerKind): CallSearch<Job, Answer, Progress> {
  let worker: Worker | null = null
  let idle: ReturnType<typeof setTimeout> | undefined
  let last: Promise<unknown> = Promise.resolve()

  const end = (): void => {
    worker?.terminate()
    worker = null
  }
  const search = async (job: Job, options: SearchOptions<Progress>) => {
    if (options.signal.aborted) return cancelled
    clearTimeout(idle)
    worker ??= kind.start()
    const answer = await ask<Job, Answer, Progress>(worker, job, options, kind.limitMs)
    if (answer.ok) idle = setTimeout(end, kind.idleMs)
    else end()
    return answer
  }
  return (job, options) => {
    const searched = last.then(() => search(job, options))
    last = searched.catch(() => undefined)
    return Promise.race([searched, cancelledBy(options.signal)])
  }
}

const cancelled = err({ type: 'cancelled' } as const)

function cancelledBy(signal: AbortSignal): Promise<typeof cancelled> {
  return new Promise(resolve => {
    if (signal.aborted) resolve(cancelled)
    signal.addEventListener('abort', () => resolve(cancelled), { once: true })
  })
}

function ask<Job, Answer, Progress>(
  worker: Worker,
  job: Job,
  { signal, onProgress }: SearchOptions<Progress>,
  limitMs: number,
): Promise<Result<Answer, CallProblem>> {
  const post = (message: SearchMessage<Job>): void => worker.postMessage(message)
  const send = (): void => post({ type: 'job', job })
  return answerOf(worker, { limitMs, onProgress, signal, onAbort: () => post({ type: 'stop' }), send })
}
