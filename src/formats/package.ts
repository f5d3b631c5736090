import type { Entry } from '../domain/ledger.ts'
import type { Digest, Dossier, Instant } from '../domain/records.ts'
import { err, ok, type Result } from '../domain/result.ts'
import { blobMembers, blobsNamedBy, promisedDigest } from './packageBlobs.ts'
import { decoded, entryLines, readEntries, readJson, type RefusedEntry } from './packageEntries.ts'
import {
  byName,
  chainFaults,
  checksumsOf,
  deviceHeads,
  digestOf,
  manifestSchema,
  memberNames,
  PACKAGE_FORMAT,
  PACKAGE_VERSION,
  readChecksums,
  type ChainFault,
  type ListedFile,
  type Manifest,
} from './packageManifest.ts'
import { PACKAGE_LIMITS } from './packageLimits.ts'
import { type AlreadyHere, nothingHere, refusedQuotes } from './packageQuotes.ts'
import { unzipped, zipped, type ZipLimits, type ZipProblem } from './packageZip.ts'

/** What a package is written from. */
export interface PackageInput {
  readonly dossier: Pick<Dossier, 'id' | 'title'>
  /** All that is known of the dossier, in any order. */
  readonly entries: readonly Entry[]
  /** The bytes with that digest; `null` where they are not to be had. Asked for one at a time. */
  readonly blob: (digest: Digest) => Promise<Uint8Array | null>
  /** For a person: the Markdown report. */
  readonly summary: string
  /** For a person: how to check the package without this program. */
  readonly verify: string
  readonly exportedAt: Instant
  readonly app: string
}

/** Why no package was written. */
export type PackageWriteProblem =
  /** Not there, or no longer the bytes with that digest. */
  | { readonly type: 'blobs-missing'; readonly digests: readonly Digest[] }
  | { readonly type: 'too-large-to-write'; readonly limit: number }

/** A package that was found whole: every file is the one that was packed, every entry the one that its id names. */
export interface PackageContents {
  readonly manifest: Manifest
  /** In the order of their ids. */
  readonly entries: readonly Entry[]
  /** Originals, texts and structures, by digest. */
  readonly blobs: ReadonlyMap<Digest, Uint8Array>
  readonly summary: string
  /** Empty where every device's chain is whole. Not a reason to refuse: another package may hold the rest. */
  readonly chainFaults: readonly ChainFault[]
}

/** Why a package was not opened. Nothing of it was kept. */
export type PackageProblem =
  | ZipProblem
  | { readonly type: 'not-a-package' }
  | { readonly type: 'newer-package'; readonly version: number }
  | { readonly type: 'files-missing'; readonly files: readonly string[] }
  | { readonly type: 'files-unlisted'; readonly files: readonly string[] }
  | { readonly type: 'entries-refused'; readonly entries: readonly RefusedEntry[] }

/**
 * Packs a dossier: its entries, the bytes they speak of, and what a person needs to read
 * and check it without this program. The same input gives the same bytes.
 *
 * Fails rather than leave anything out: a package is whole or is not written.
 */
export async function writePackage(
  input: PackageInput,
  onProgress: (share: number) => void = () => undefined,
): Promise<Result<Uint8Array, PackageWriteProblem>> {
  const missing: Digest[] = []
  let size = 0
  async function* members(): AsyncGenerator<readonly [string, Uint8Array]> {
    const files: ListedFile[] = []
    for await (const [name, bytes] of contentMembers(input, missing, onProgress)) {
      size += bytes.length
      if (missing.length > 0 || size > PACKAGE_LIMITS.bytes) continue
      files.push({ name, sha256: await digestOf(bytes), bytes: bytes.length })
      yield [name, bytes]
    }
    if (missing.length === 0) yield* closingMembers(input, files)
  }
  const bytes = await zipped(members())
  if (missing.length > 0) return err({ type: 'blobs-missing', digests: missing })
  if (size > PACKAGE_LIMITS.bytes) return err({ type: 'too-large-to-write', limit: PACKAGE_LIMITS.bytes })
  return ok(bytes)
}

/**
 * Opens a package, or says what is wrong with it. Whole or not at all: a file that was
 * changed, lost, added or renamed, and an entry that is not the digest of its id, each
 * refuse the package by name. Only what carries no content (a time, the padding of
 * the archive) may differ from what was written. What its entries say of quoted words is not believed either: it is
 * held against the texts, those of the package and those that are `here` already.
 */
export async function readPackage(
  bytes: Uint8Array,
  limits: ZipLimits = PACKAGE_LIMITS,
  onProgress: (share: number) => void = () => undefined,
  here: AlreadyHere = nothingHere,
): Promise<Result<PackageContents, PackageProblem>> {
  const members = unzipped(bytes, limits, between(onProgress, 0, SHARES.unpacked))
  if (!members.ok) return members
  const kind = kindOf(members.value)
  if (!kind.ok) return kind
  const files: ListedFile[] = []
  const hashed = between(onProgress, SHARES.unpacked, SHARES.hashed)
  for (const member of members.value) {
    files.push(await listed(member))
    hashed(files.length / members.value.size)
  }
  const checksums = checksumFault(members.value, files)
  if (checksums !== null) return err(checksums)
  const manifest = manifestSchema.safeParse(kind.value)
  if (!manifest.success) return err({ type: 'altered', files: [memberNames.manifest] })
  const fault = manifestFault(manifest.data, files) ?? nameFault(files)
  if (fault !== null) return err(fault)
  const contents = contentsOf(manifest.data, members.value, between(onProgress, SHARES.hashed, SHARES.read))
  if (!contents.ok) return contents
  const { entries, blobs } = contents.value
  const lies = await refusedQuotes({ entries, blobs, here, onProgress: between(onProgress, SHARES.read, 1) })
  return lies.length > 0 ? err({ type: 'entries-refused', entries: lies }) : contents
}

/** How far the work is after each part of it, roughly: reading entries is a quarter of the whole. */
const SHARES = { unpacked: 0.4, hashed: 0.6, read: 0.85 }

function between(onProgress: (share: number) => void, from: number, to: number): (share: number) => void {
  return share => onProgress(from + (to - from) * share)
}

/** Everything but the two lists. Digests whose bytes are not to be had go to `missing`. */
async function* contentMembers(
  input: PackageInput,
  missing: Digest[],
  onProgress: (share: number) => void,
): AsyncGenerator<readonly [string, Uint8Array]> {
  const named = blobMembers(blobsNamedBy(input.entries))
  for (const [index, [name, digest]] of named.entries()) {
    onProgress(index / (named.length + 1))
    const bytes = await input.blob(digest)
    if (bytes === null || (await digestOf(bytes)) !== digest) missing.push(digest)
    else yield [name, bytes]
  }
  yield [memberNames.entries, encoded(entryLines(input.entries).join(''))]
  yield [memberNames.summary, encoded(input.summary)]
  yield [memberNames.verify, encoded(input.verify)]
}

async function* closingMembers(
  input: PackageInput,
  files: readonly ListedFile[],
): AsyncGenerator<readonly [string, Uint8Array]> {
  const manifest: Manifest = {
    format: PACKAGE_FORMAT,
    version: PACKAGE_VERSION,
    dossier: { id: input.dossier.id, title: input.dossier.title },
    exportedAt: input.exportedAt,
    app: input.app,
    devices: deviceHeads(input.entries),
    files: files.toSorted(byName),
  }
  const bytes = encoded(`${JSON.stringify(manifest, null, 2)}\n`)
  yield [memberNames.manifest, bytes]
  const lists = [...files, { name: memberNames.manifest, sha256: await digestOf(bytes) }]
  yield [memberNames.checksums, encoded(checksumsOf(lists))]
}

/** The manifest as it stands, once it says that this is a package of a version that is known. */
function kindOf(members: ReadonlyMap<string, Uint8Array>): Result<object, PackageProblem> {
  const bytes = members.get(memberNames.manifest)
  const text = bytes === undefined ? null : decoded(bytes)
  if (text === null) return err({ type: 'not-a-package' })
  const manifest = readJson(text)
  if (!manifest.ok) return err({ type: 'altered', files: [memberNames.manifest] })
  const value = manifest.value
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== PACKAGE_FORMAT) {
    return err({ type: 'not-a-package' })
  }
  const version = 'version' in value ? value.version : null
  if (typeof version === 'number' && version > PACKAGE_VERSION) return err({ type: 'newer-package', version })
  return ok(value)
}

async function listed([name, bytes]: readonly [string, Uint8Array]): Promise<ListedFile> {
  return { name, sha256: await digestOf(bytes), bytes: bytes.length }
}

/** Holds the members against `checksums.txt`, which names all of them but itself. */
function checksumFault(members: ReadonlyMap<string, Uint8Array>, files: readonly ListedFile[]): PackageProblem | null {
  const bytes = members.get(memberNames.checksums)
  if (bytes === undefined) return { type: 'files-missing', files: [memberNames.checksums] }
  const text = decoded(bytes)
  const promised = text === null ? null : readChecksums(text)
  if (promised === null) return { type: 'altered', files: [memberNames.checksums] }
  return differences(
    promised,
    files.filter(({ name }) => name !== memberNames.checksums),
  )
}

/** Holds the members against the manifest's own list, which leaves out itself and the checksums. */
function manifestFault(manifest: Manifest, files: readonly ListedFile[]): PackageProblem | null {
  const lists: readonly string[] = [memberNames.manifest, memberNames.checksums]
  const held = files.filter(({ name }) => !lists.includes(name))
  const fault = differences(new Map(manifest.files.map(file => [file.name, file.sha256])), held)
  if (fault !== null) return fault
  const sizes = new Map(held.map(file => [file.name, file.bytes]))
  const asListed = manifest.files.every(file => sizes.get(file.name) === file.bytes)
  return asListed ? null : { type: 'altered', files: [memberNames.manifest] }
}

/** Members whose name is a digest are the bytes with that digest, whatever the lists say. */
function nameFault(files: readonly ListedFile[]): PackageProblem | null {
  const altered = files.filter(({ name, sha256 }) => (promisedDigest(name) ?? sha256) !== sha256)
  return altered.length > 0 ? { type: 'altered', files: altered.map(({ name }) => name).toSorted() } : null
}

function differences(promised: ReadonlyMap<string, string>, files: readonly ListedFile[]): PackageProblem | null {
  const held = new Map(files.map(file => [file.name, file.sha256]))
  const altered = files.filter(({ name, sha256 }) => promised.has(name) && promised.get(name) !== sha256)
  const missing = [...promised.keys()].filter(name => !held.has(name))
  const unlisted = files.filter(({ name }) => !promised.has(name))
  if (altered.length > 0) return { type: 'altered', files: altered.map(({ name }) => name).toSorted() }
  if (missing.length > 0) return { type: 'files-missing', files: missing.toSorted() }
  if (unlisted.length > 0) return { type: 'files-unlisted', files: unlisted.map(({ name }) => name).toSorted() }
  return null
}

function contentsOf(
  manifest: Manifest,
  members: ReadonlyMap<string, Uint8Array>,
  onProgress: (share: number) => void,
): Result<PackageContents, PackageProblem> {
  const lines = members.get(memberNames.entries)
  const summary = members.get(memberNames.summary)
  if (lines === undefined) return err({ type: 'files-missing', files: [memberNames.entries] })
  const entries = readEntries(lines, manifest.dossier.id, onProgress)
  if (!entries.ok) return err({ type: 'entries-refused', entries: entries.error })
  const missing = blobMembers(blobsNamedBy(entries.value)).filter(([name]) => !members.has(name))
  if (missing.length > 0) return err({ type: 'files-missing', files: missing.map(([name]) => name) })
  if (JSON.stringify(deviceHeads(entries.value)) !== JSON.stringify(manifest.devices)) {
    return err({ type: 'altered', files: [memberNames.manifest] })
  }
  return ok({
    manifest,
    entries: entries.value,
    blobs: blobsIn(members),
    summary: (summary && decoded(summary)) ?? '',
    chainFaults: chainFaults(entries.value),
  })
}

function blobsIn(members: ReadonlyMap<string, Uint8Array>): Map<Digest, Uint8Array> {
  const blobs = new Map<Digest, Uint8Array>()
  for (const [name, bytes] of members) {
    const digest = promisedDigest(name)
    if (digest !== null) blobs.set(digest, bytes)
  }
  return blobs
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
