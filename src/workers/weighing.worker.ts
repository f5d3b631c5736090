import { serveJobs } from './serveJobs.ts'
import type { WeighingJob, Weighings } from './weighing.ts'
import { answerOf } from './weighingQueries.ts'

serveJobs<WeighingJob, Weighings[keyof Weighings]['answer'], never>(async job => ({
  answer: await answerOf(job),
  transfer: [],
}))
