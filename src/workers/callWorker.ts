import { err, type Result } from '../domain/result.ts'
import { answerOf } from './answerOf.ts'
import type { JobMessage } from './serveJobs.ts'

/** Why a job has no answer. Nothing of it was kept. */
export type CallProblem =
  | { readonly type: 'took-too-long'; readonly limitMs: number }
  | { readonly type: 'cancelled' }
  /** The worker broke or ran out of memory: untrusted files may do that to a parser. `reason` is for the technical details. */
  | { readonly type: 'worker-broke'; readonly reason: string }

/** How a kind of worker is started and for how long it may work and wait. */
export interface WorkerKind {
  readonly start: () => Worker
  /** Milliseconds that one job may take before its worker is ended. */
  readonly limitMs: number
  /** Milliseconds without a job after which a worker is ended and its memory is free. */
  readonly idleMs: number
}

/** What goes with one job. */
export interface CallOptions<Progress> {
  /** Buffers of the job that move to the worker: the page cannot use them afterwards. */
  readonly transfer: readonly ArrayBuffer[]
  /** Ends the worker at once, in the middle of whatever it does. */
  readonly signal: AbortSignal | null
  readonly onProgress: ((progress: Progress) => void) | null
}

/** Has a job done by a worker of its kind: waits for a free one, never gives one two jobs at a time. */
export type CallWorker<Job, Answer, Progress> = (
  job: Job,
  options: CallOptions<Progress>,
) => Promise<Result<Answer, CallProblem>>

/**
 * Workers of one kind, at most as many as there are cores and never more than three.
 *
 * A job that is cancelled, takes too long or breaks ends its worker: nothing else
 * stops a parser that hangs. The next job gets a fresh one.
 */
export function workersOf<Job, Answer, Progress>(kind: WorkerKind): CallWorker<Job, Answer, Progress> {
  const idle: IdleWorker[] = []
  const waiting: (() => void)[] = []
  let busy = 0

  /** Whether it may start: waits for a place, and says no once it is cancelled. */
  function enter(signal: AbortSignal | null): Promise<boolean> {
    if (signal?.aborted) return Promise.resolve(false)
    if (busy < mostWorkers()) {
      busy += 1
      return Promise.resolve(true)
    }
    return new Promise(resolve => {
      const listening = new AbortController()
      const start = (): void => {
        listening.abort()
        resolve(true)
      }
      const giveUp = (): void => {
        waiting.splice(waiting.indexOf(start), 1)
        resolve(false)
      }
      waiting.push(start)
      signal?.addEventListener('abort', giveUp, listening)
    })
  }

  /** Hands its place to the next in line. */
  function leave(): void {
    const start = waiting.shift()
    if (start) start()
    else busy -= 1
  }

  return async (job, options) => {
    if (!(await enter(options.signal))) return err({ type: 'cancelled' })
    try {
      if (options.signal?.aborted) return err({ type: 'cancelled' }) // while it waited for its place
      const worker = takeIdle(idle) ?? kind.start()
      const outcome = await runJob<Job, Answer, Progress>(worker, job, options, kind.limitMs)
      if (outcome.ok) keepIdle(idle, worker, kind.idleMs)
      else worker.terminate()
      return outcome
    } finally {
      leave()
    }
  }
}

/** More would only take memory from one another: each holds a file and its tree. */
const MOST_WORKERS = 3

interface IdleWorker {
  readonly worker: Worker
  readonly timer: ReturnType<typeof setTimeout>
}

function mostWorkers(): number {
  return Math.max(1, Math.min(navigator.hardwareConcurrency, MOST_WORKERS))
}

function takeIdle(idle: IdleWorker[]): Worker | null {
  const next = idle.pop()
  if (!next) return null
  clearTimeout(next.timer)
  return next.worker
}

function keepIdle(idle: IdleWorker[], worker: Worker, idleMs: number): void {
  const timer = setTimeout(() => {
    worker.terminate()
    idle.splice(
      idle.findIndex(one => one.worker === worker),
      1,
    )
  }, idleMs)
  idle.push({ worker, timer })
}

function runJob<Job, Answer, Progress>(
  worker: Worker,
  job: Job,
  { transfer, signal, onProgress }: CallOptions<Progress>,
  limitMs: number,
): Promise<Result<Answer, CallProblem>> {
  const message: JobMessage<Job> = { type: 'job', job }
  const send = (): void => worker.postMessage(message, [...transfer])
  return answerOf(worker, { limitMs, onProgress: onProgress ?? ignored, signal, onAbort: 'end', send })
}

function ignored(): void {}
