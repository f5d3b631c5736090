import { repairText, type TextToRepair } from '../domain/reading/repairedText.ts'
import type { RepairedInWorker } from './repairLargeText.ts'
import { serveJobs } from './serveJobs.ts'

serveJobs<TextToRepair, RepairedInWorker, never>(job => {
  const { captured: _, ...answer } = repairText(job)
  return Promise.resolve({ answer, transfer: [] })
})
