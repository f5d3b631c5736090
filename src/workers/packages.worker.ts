import type { Result } from '../domain/result.ts'
import { type PackageContents, type PackageProblem, readPackage } from '../formats/package.ts'
import { serveJobs } from './serveJobs.ts'

serveJobs<Uint8Array, Result<PackageContents, PackageProblem>, never>(async bytes => ({
  answer: await readPackage(bytes),
  transfer: [],
}))
