import { type DeskPointer, lookHere } from '../domain/discrepancies/lookHere.ts'
import type { DeskToLookAt } from './lookAtDesk.ts'
import { serveJobs } from './serveJobs.ts'

serveJobs<DeskToLookAt, readonly DeskPointer[], never>(job =>
  Promise.resolve({ answer: lookHere(...job), transfer: [] }),
)
