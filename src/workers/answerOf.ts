import { err, ok, type Result } from '../domain/result.ts'
import type { CallProblem } from './callWorker.ts'
import type { WorkerMessage } from './serveJobs.ts'

/** What is told of one job, and how it is begun. */
export interface Asking<Progress> {
  /** Milliseconds that the answer may take. */
  readonly limitMs: number
  readonly onProgress: (progress: Progress) => void
  readonly signal: AbortSignal | null
  /** What becomes of a job whose `signal` aborts: it ends as cancelled, or the worker is told and answers for itself. */
  readonly onAbort: 'end' | (() => void)
  /** Sends the job, once somebody hears what comes of it. */
  readonly send: () => void
}

/** Waits for a worker's answer to one job; for nothing more once it has come, the worker has broken or the time is over. */
export function answerOf<Answer, Progress>(
  worker: Worker,
  { limitMs, onProgress, signal, onAbort, send }: Asking<Progress>,
): Promise<Result<Answer, CallProblem>> {
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
      else if (!signal?.aborted) onProgress(data.progress)
    }
    const timer = setTimeout(() => settle(err({ type: 'took-too-long', limitMs })), limitMs)
    worker.addEventListener('message', hear, listening)
    worker.addEventListener(
      'error',
      event => broke(event instanceof ErrorEvent ? event.message : 'The worker did not start.'),
      listening,
    )
    worker.addEventListener('messageerror', () => broke('messageerror'), listening)
    const stop = onAbort === 'end' ? () => settle(err({ type: 'cancelled' })) : onAbort
    signal?.addEventListener('abort', stop, listening)
    send()
  })
}
