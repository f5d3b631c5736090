import type { Result } from '../domain/result.ts'
import { type ExportProblem, writeExport } from '../formats/exports.ts'
import { catalogueOf } from '../messages/catalogue.ts'
import { serveJobs } from './serveJobs.ts'
import type { ExportJob } from './writeExport.ts'

serveJobs<ExportJob, Result<Uint8Array<ArrayBuffer>, ExportProblem>, never>(async job => {
  const blob = async (digest: string) => job.blobs.get(digest) ?? null
  const written = await writeExport(job.format, { ...job, blob }, catalogueOf(job.language))
  if (!written.ok) return { answer: written, transfer: [] }
  const bytes = new Uint8Array(written.value)
  return { answer: { ok: true, value: bytes }, transfer: [bytes.buffer] }
})
