import { serveJobs } from './serveJobs.ts'
import { writeFromStore } from './writeFromStore.ts'
import type { ExportAnswer, ExportJob } from './writeExport.ts'

serveJobs<ExportJob, ExportAnswer, number>(async (job, report) => {
  const answer = await writeFromStore(job, report)
  return { answer, transfer: answer.ok ? [answer.value.bytes.buffer] : [] }
})
