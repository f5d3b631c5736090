import { z } from '../domain/zod.ts'
import { compareText, grouped } from '../domain/grouped.ts'
import type { DeviceId, DossierId, EntryId } from '../domain/id.ts'
import type { Entry } from '../domain/ledger.ts'
import type { Digest, Instant } from '../domain/records.ts'

/** What a package says of itself. Written for a person with a text editor as much as for a program. */
export interface Manifest {
  readonly format: 'touchstone-package'
  readonly version: 1
  readonly dossier: { readonly id: DossierId; readonly title: string }
  readonly exportedAt: Instant
  /** Name and version of the program that wrote it. */
  readonly app: string
  /** How far each device's chain of entries goes, in the order of their ids. */
  readonly devices: readonly DeviceHead[]
  /** Every file but this one and the list of checksums, in the order of their names. */
  readonly files: readonly ListedFile[]
}

export interface DeviceHead {
  readonly device: DeviceId
  /** The highest number among its entries. */
  readonly number: number
  readonly entry: EntryId
}

export interface ListedFile {
  readonly name: string
  readonly sha256: Digest
  readonly bytes: number
}

/** Where a device's chain of entries is not whole. It may be made whole by another package; it is never silently so. */
export type ChainFault =
  | { readonly type: 'gap'; readonly device: DeviceId; readonly from: number; readonly to: number }
  | { readonly type: 'fork'; readonly device: DeviceId; readonly number: number }
  | { readonly type: 'broken'; readonly device: DeviceId; readonly number: number }
  /** The entry goes on from one of another device, or takes back an act, that is not here. */
  | { readonly type: 'left-out'; readonly device: DeviceId; readonly number: number }

/** The names of the members that are not named by their digest. */
export const memberNames = {
  manifest: 'manifest.json',
  entries: 'entries.ndjson',
  summary: 'summary.md',
  verify: 'VERIFY.txt',
  checksums: 'checksums.txt',
} as const

export const PACKAGE_FORMAT = 'touchstone-package'
export const PACKAGE_VERSION = 1

const digest = z.custom<Digest>(value => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value))

/** Fields that this version does not know are passed over: the list of files is what is relied on. */
export const manifestSchema: z.ZodType<Manifest> = z.object({
  format: z.literal(PACKAGE_FORMAT),
  version: z.literal(PACKAGE_VERSION),
  dossier: z.object({ id: z.custom<DossierId>(isText), title: z.string() }),
  exportedAt: z.custom<Instant>(isText),
  app: z.string(),
  devices: z.array(
    z.object({ device: z.custom<DeviceId>(isText), number: z.int().positive(), entry: z.custom<EntryId>(isText) }),
  ),
  files: z.array(z.object({ name: z.string(), sha256: digest, bytes: z.int().nonnegative() })),
})

/** How far each device goes, in the order of their ids. Of two entries with one number the lesser id is named. */
export function deviceHeads(entries: readonly Entry[]): DeviceHead[] {
  const heads = new Map<DeviceId, Entry>()
  for (const entry of entries) {
    const head = heads.get(entry.device)
    if (!head || entry.number > head.number || (entry.number === head.number && entry.id < head.id)) {
      heads.set(entry.device, entry)
    }
  }
  return [...heads.values()]
    .map(({ device, number, id }) => ({ device, number, entry: id }))
    .toSorted((a, b) => (a.device < b.device ? -1 : 1))
}

/**
 * Where the chains of the devices have gaps, forks, or links to another entry than the one
 * before, and where an entry speaks of one that is not here: a device's last entries, if
 * they were left out, are noticed by what others built on them.
 */
export function chainFaults(entries: readonly Entry[]): ChainFault[] {
  const devices = [...grouped(entries, entry => entry.device)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return [...devices.flatMap(([device, own]) => faultsOfDevice(device, own)), ...leftOut(entries)]
}

function leftOut(entries: readonly Entry[]): ChainFault[] {
  const ids = new Set(entries.map(entry => entry.id))
  const acts = new Set(entries.map(entry => entry.batch))
  const isHere = ({ changes, undoes }: Entry): boolean =>
    (undoes === null || acts.has(undoes)) &&
    changes.every(change => change.type === 'add' || change.replaces.every(id => ids.has(id)))
  return entries
    .filter(entry => !isHere(entry))
    .map(({ device, number }) => ({ type: 'left-out' as const, device, number }))
    .toSorted((a, b) => compareText(a.device, b.device) || a.number - b.number)
}

function faultsOfDevice(device: DeviceId, entries: readonly Entry[]): ChainFault[] {
  const byNumber = [...grouped(entries, entry => entry.number)].toSorted(([a], [b]) => a - b)
  const faults: ChainFault[] = []
  let before: { readonly number: number; readonly ids: readonly (EntryId | null)[] } = { number: 0, ids: [null] }
  for (const [number, same] of byNumber) {
    if (number > before.number + 1) faults.push({ type: 'gap', device, from: before.number + 1, to: number - 1 })
    else if (!same.every(entry => before.ids.includes(entry.previous))) faults.push({ type: 'broken', device, number })
    if (same.length > 1) faults.push({ type: 'fork', device, number })
    before = { number, ids: same.map(entry => entry.id) }
  }
  return faults
}

/** The list that `sha256sum -c` reads: digest, two spaces, name. In the order of the names. */
export function checksumsOf(files: readonly Pick<ListedFile, 'name' | 'sha256'>[]): string {
  return files
    .toSorted(byName)
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
    .join('')
}

/** What a list of checksums says, by name; `null` where it is not written as {@link checksumsOf} writes it. */
export function readChecksums(list: string): Map<string, string> | null {
  const lines = list.split('\n').slice(0, -1)
  const files = lines.map(line => ({ sha256: line.slice(0, 64) as Digest, name: line.slice(66) }))
  return checksumsOf(files) === list ? new Map(files.map(({ name, sha256 }) => [name, sha256])) : null
}

export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return compareText(a.name, b.name)
}

/** SHA-256 by the platform's own means: fast on large files. */
export async function digestOf(bytes: Uint8Array): Promise<Digest> {
  const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
  return Array.from(new Uint8Array(hash), byte => byte.toString(16).padStart(2, '0')).join('') as Digest
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}
