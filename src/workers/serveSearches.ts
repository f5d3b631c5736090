import type { WorkerMessage } from './serveJobs.ts'

/** What a worker is sent that can be asked to stop: a job, or that nobody waits for the one under way any more. */
export type SearchMessage<Job> = { readonly type: 'job'; readonly job: Job } | { readonly type: 'stop' }

/**
 * The whole of a worker's own file, for work that looks at `signal` now and then and stops by itself: what the worker
 * has prepared is kept for the next job. Every job is answered, also one that was stopped.
 */
export function serveSearches<Job, Answer, Progress>(
  run: (job: Job, report: (progress: Progress) => void, signal: AbortSignal) => Promise<Answer>,
): void {
  const send = (message: WorkerMessage<Answer, Progress>): void => self.postMessage(message)
  let stopping = new AbortController()
  self.addEventListener('message', ({ data }: MessageEvent<SearchMessage<Job>>) => {
    if (data.type === 'stop') return stopping.abort()
    stopping = new AbortController()
    run(data.job, progress => send({ type: 'progress', progress }), stopping.signal).then(
      answer => send({ type: 'answer', answer }),
      (error: unknown) => send({ type: 'broke', reason: String(error) }),
    )
  })
}

/** Lets messages in, "stop" among them. A task and not a microtask: those come before any message. */
export function breathe(): Promise<void> {
  return new Promise(resolve => {
    const channel = new MessageChannel()
    channel.port1.addEventListener('message', () => {
      channel.port1.close()
      resolve()
    })
    channel.port1.start()
    channel.port2.postMessage(null)
  })
}
