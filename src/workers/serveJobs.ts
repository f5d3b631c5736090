/** What a worker is sent. */
export interface JobMessage<Job> {
  readonly type: 'job'
  readonly job: Job
}

/** What a worker sends back: how far it is, then its answer, or that it broke. */
export type WorkerMessage<Answer, Progress> =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'answer'; readonly answer: Answer }
  | { readonly type: 'broke'; readonly reason: string }

/** An answer, and the buffers in it that move to the page instead of being copied. */
export interface Delivery<Answer> {
  readonly answer: Answer
  readonly transfer: readonly ArrayBuffer[]
}

/** The whole of a worker's own file: answers each job that it is sent by `run`. One job at a time. */
export function serveJobs<Job, Answer, Progress>(
  run: (job: Job, report: (progress: Progress) => void) => Promise<Delivery<Answer>>,
): void {
  const send = (message: WorkerMessage<Answer, Progress>, transfer: readonly ArrayBuffer[] = []): void =>
    self.postMessage(message, { transfer: [...transfer] })
  self.addEventListener('message', (event: MessageEvent<JobMessage<Job>>) => {
    run(event.data.job, progress => send({ type: 'progress', progress })).then(
      ({ answer, transfer }) => send({ type: 'answer', answer }, transfer),
      (error: unknown) => send({ type: 'broke', reason: String(error) }),
    )
  })
}

/** Milliseconds between two reports of progress: no eye follows more. */
const REPORT_MS = 60

/** Passes on a report of progress now and then: a job may have thousands of steps. */
export function seldom(report: (share: number) => void): (share: number) => void {
  let last = 0
  return share => {
    const now = performance.now()
    if (now - last < REPORT_MS) return
    last = now
    report(share)
  }
}
