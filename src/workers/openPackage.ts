import { err, type Result } from '../domain/result.ts'
import type { PackageContents, PackageProblem } from '../formats/package.ts'
import type { PackageInside } from '../formats/packageInside.ts'
import { PACKAGE_LIMITS } from '../formats/packageLimits.ts'
import { type CallProblem, workersOf } from './callWorker.ts'
import { trustedUrl } from './trustedUrl.ts'
import address from './packages.worker.ts?worker&url'

/** What a package holds, checked, with what a person looks at before taking it in. */
export interface OpenedPackage extends PackageContents {
  readonly inside: PackageInside
}

/** A package's bytes, and the name of the store whose texts its quotes are held against. */
export interface PackageToOpen {
  readonly bytes: Uint8Array
  readonly store: string
}

/** Why a package was not opened. Nothing of it was kept. */
export type OpenPackageProblem =
  | PackageProblem
  | CallProblem
  /** The browser cannot read the file any more: it may have been moved or changed since it was chosen. */
  | { readonly type: 'file-gone' }

/**
 * Reads a package in a worker of its own that can be ended at any time: what it unpacks
 * to is not known before.
 *
 * What it says of quoted words is held against its texts and those of the store called `store`. `onProgress` hears a
 * share from 0 to 1. A file larger than a package may unpack to is not even read.
 */
export async function openPackage(
  file: Blob,
  store: string,
  signal: AbortSignal | null,
  onProgress: ((share: number) => void) | null = null,
): Promise<Result<OpenedPackage, OpenPackageProblem>> {
  const limit = PACKAGE_LIMITS.bytes
  if (file.size > limit) return err({ type: 'too-large', limit, unit: 'bytes' })
  const bytes = await bytesOf(file)
  if (bytes === null) return err({ type: 'file-gone' })
  const answer = await callPackagesWorker({ bytes, store }, { transfer: [bytes.buffer], signal, onProgress })
  return answer.ok ? answer.value : answer
}

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return null
  }
}

const callPackagesWorker = workersOf<PackageToOpen, Result<OpenedPackage, PackageProblem>, number>({
  start: () => new Worker(trustedUrl(address), { type: 'module', name: 'packages' }),
  limitMs: 120_000,
  idleMs: 10_000,
})
