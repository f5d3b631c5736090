import type { Result } from '../domain/result.ts'
import { type PackageProblem, readPackage } from '../formats/package.ts'
import { insideOf } from '../formats/packageInside.ts'
import { PACKAGE_LIMITS } from '../formats/packageLimits.ts'
import type { OpenedPackage } from './openPackage.ts'
import { seldom, serveJobs } from './serveJobs.ts'

serveJobs<Uint8Array, Result<OpenedPackage, PackageProblem>, number>(async (bytes, report) => {
  const contents = await readPackage(bytes, PACKAGE_LIMITS, seldom(report))
  if (!contents.ok) return { answer: contents, transfer: [] }
  const blobs = [...contents.value.blobs.values()].map(blob => blob.buffer)
  return {
    answer: { ok: true, value: { ...contents.value, inside: insideOf(contents.value.entries) } },
    transfer: [...new Set(blobs.filter(buffer => buffer instanceof ArrayBuffer))],
  }
})
