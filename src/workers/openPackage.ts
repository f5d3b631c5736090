import type { Result } from '../domain/result.ts'
import type { PackageContents, PackageProblem } from '../formats/package.ts'
import type { PackageInside } from '../formats/packageInside.ts'
import { type CallProblem, workersOf } from './callWorker.ts'
import { trustedUrl } from './trustedUrl.ts'
import address from './packages.worker.ts?worker&url'

/** What a package holds, checked, with what a person looks at before taking it in. */
export interface OpenedPackage extends PackageContents {
  readonly inside: PackageInside
}

/** Why a package was not opened. Nothing of it was kept. */
export type OpenPackageProblem = PackageProblem | CallProblem

/**
 * Reads a package in a worker of its own that can be ended at any time: what it unpacks
 * to is not known before.
 *
 * Takes the bytes' buffer along: they are gone afterwards. `onProgress` hears a share from 0 to 1.
 */
export async function openPackage(
  bytes: Uint8Array<ArrayBuffer>,
  signal: AbortSignal | null,
  onProgress: ((share: number) => void) | null = null,
): Promise<Result<OpenedPackage, OpenPackageProblem>> {
  const answer = await callPackagesWorker(bytes, { transfer: [bytes.buffer], signal, onProgress })
  return answer.ok ? answer.value : answer
}

const callPackagesWorker = workersOf<Uint8Array, Result<OpenedPackage, PackageProblem>, number>({
  start: () => new Worker(trustedUrl(address), { type: 'module', name: 'packages' }),
  limitMs: 120_000,
  idleMs: 10_000,
})
