import { csvTable } from '../formats/csvCells.ts'
import { serveJobs } from './serveJobs.ts'
import type { TableJob } from './writeTable.ts'

serveJobs<TableJob, Uint8Array<ArrayBuffer>, never>(async rows => {
  const answer = new TextEncoder().encode(csvTable(rows))
  return { answer, transfer: [answer.buffer] }
})
