import { err, ok, type Result } from '../domain/result.ts'
import type { CallProblem, WorkerKind } from './callWorker.ts'
import type { WorkerMessage } from './serveJobs.ts'
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
  const search = async (job: Job, { signal, onProgress }: SearchOptions<Progress>) => {
    if (signal.aborted) return cancelled
    clearTimeout(idle)
    worker ??= kind.start()
    const answer = await ask<Job, Answer, Progress>(worker, job, signal, onProgress, kind.limitMs)
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
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
  limitMs: number,
): Promise<Result<Answer, CallProblem>> {
  const send = (message: SearchMessage<Job>): void => worker.postMessage(message)
  return new Promise(resolve => {
    const listening = new AbortController()
    const settle = (outcome: Result<Answer, CallProblem>): void => {
      clearTimeout(timer)
      listening.abort()
      resolve(outcome)
    }
    const broke = (reason: string): void => settle(err({ type: 'worker-broke', reason }))
    const hear = ({ data }: MessageEvent<WorkerMessage<Answer, Progress>>): void => {
      if (data.type === 'answer') settle(ok(data.answer))
      else if (data.type === 'broke') broke(data.reason)
      else if (!signal.aborted) onProgress(data.progress)
    }
    const timer = setTimeout(() => settle(err({ type: 'took-too-long', limitMs })), limitMs)
    worker.addEventListener('message', hear, listening)
    worker.addEventListener(
      'error',
      event => broke(event instanceof ErrorEvent ? event.message : 'The worker did not start.'),
      listening,
    )
    worker.addEventListener('messageerror', () => broke('messageerror'), listening)
    signal.addEventListener('abort', () => send({ type: 'stop' }), listening)
    send({ type: 'job', job })
  })
}
