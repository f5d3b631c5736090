import type { Result } from '../domain/result.ts'
import { type PackageProblem, readPackage } from '../formats/package.ts'
import { insideOf } from '../formats/packageInside.ts'
import { PACKAGE_LIMITS } from '../formats/packageLimits.ts'
import { describeDatabase } from '../store/database.ts'
import { alreadyHere } from './alreadyHere.ts'
import type { OpenedPackage, PackageToOpen } from './openPackage.ts'
import { seldom, serveJobs } from './serveJobs.ts'

serveJobs<PackageToOpen, Result<OpenedPackage, PackageProblem>, number>(async ({ bytes, store }, report) => {
  const db = describeDatabase(store)
  await db.open()
  const contents = await readPackage(bytes, PACKAGE_LIMITS, seldom(report), alreadyHere(db)).finally(() => db.close())
  if (!contents.ok) return { answer: contents, transfer: [] }
  const blobs = [...contents.value.blobs.values()].map(blob => blob.buffer)
  return {
    answer: { ok: true, value: { ...contents.value, inside: insideOf(contents.value.entries) } },
    transfer: [...new Set(blobs.filter(buffer => buffer instanceof ArrayBuffer))],
  }
})
