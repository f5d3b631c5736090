import { strToU8, unzipSync, zipSync } from 'fflate'
import { canonicalJson } from '../../src/domain/canonicalJson.ts'
import type { BatchId, DeviceId, DossierId, ReviewerId, SessionId } from '../../src/domain/id.ts'
import { type Change, type Entry, type LooseRecord, sealed } from '../../src/domain/ledger.ts'
import type { Anchor, Digest, Excerpt, Instant, TableName } from '../../src/domain/records.ts'
import { sha256Hex } from '../../src/domain/sha256.ts'
import { type PackageInput, type PackageProblem, readPackage, writePackage } from '../../src/formats/package.ts'
import { PACKAGE_LIMITS } from '../../src/formats/packageLimits.ts'
import { checksumsOf } from '../../src/formats/packageManifest.ts'
import { aCapture, anExcerpt, aText } from '../builders.ts'

// A package of three entries by two devices, one source with its original, and what forgers make of it.

/** Whose package it is. */
export const dossierId = 'd-3f0c7a52-0000-4000-8000-000000000001' as DossierId
/** When everything in it was made. */
export const at = '2024-05-06T07:08:09.123Z' as Instant

/** The source's bytes, its text and the text's structure. */
export const original = strToU8('<p>The bridge closed on Monday.</p>')
export const text = strToU8('The bridge closed on Monday.')
export const structure = strToU8('[{"kind":"paragraph","level":0,"start":0,"end":28}]')

/** A change that sets a title. */
export const aSet = { type: 'set', table: 'sources', id: 'source:1', field: 'title', value: 'x', replaces: [] } as const

/** A change that adds a record. */
export function anAdd(table: TableName, record: LooseRecord): Change {
  return { type: 'add', table, record }
}

/** An entry with one change, as a line of a package. */
export function lineOf(change: Change, parts: Partial<Entry> = {}): string {
  return canonicalJson(sealed({ ...envelope('device-a', 1), changes: [change], ...parts }))
}

/** An entry that changes nothing. */
export function envelope(device: string, number: number): Omit<Entry, 'id'> {
  return {
    format: 1,
    dossierId,
    by: 'reviewer:one' as ReviewerId,
    device: device as DeviceId,
    session: 'session-1' as SessionId,
    batch: `batch-${device}-${number}` as BatchId,
    number,
    previous: null,
    at,
    command: 'add-claim',
    undoes: null,
    schema: 1,
    changes: [],
  }
}

/** An excerpt of the text, word for word unless told otherwise. */
export function anExcerptOfText(fields: Partial<Excerpt>): Excerpt {
  const captured = aText(aCapture({ digest: digestOf(original), mediaType: 'text/html' }), {
    digest: digestOf(text),
    structure: digestOf(structure),
  })
  return {
    ...anExcerpt(),
    dossierId,
    textId: captured.id,
    anchor: anchorOf('The bridge closed on Monday.', 0),
    ...fields,
  }
}

/** An anchor of words at a place, whether they stand there or not. */
export function anchorOf(exact: string, start: number): Anchor {
  return { exact, prefix: '', suffix: '', span: { start, end: start + exact.length } }
}

/** An entry by a third device that adds an excerpt. */
export function anEntryOf(excerpt: Excerpt): Entry {
  const record: LooseRecord = JSON.parse(JSON.stringify(excerpt))
  return sealed({ ...envelope('device-c', 1), changes: [anAdd('excerpts', record)] })
}

/** Entries of one device, each going on from the one before. */
export function chain(
  device: string,
  length: number,
  changes: (index: number) => Entry['changes'] = () => [],
): Entry[] {
  const entries: Entry[] = []
  for (let index = 0; index < length; index++) {
    const previous = entries.at(-1)?.id ?? null
    entries.push(sealed({ ...envelope(device, index + 1), previous, changes: changes(index) }))
  }
  return entries
}

/** The entries of the package. */
export function someEntries(): Entry[] {
  const capture = aCapture({ digest: digestOf(original), mediaType: 'text/html' })
  const captured = aText(capture, { digest: digestOf(text), structure: digestOf(structure) })
  return [
    ...chain('device-a', 2, index => [
      index === 0
        ? { type: 'add', table: 'captures', record: { ...capture, dossierId } }
        : { type: 'add', table: 'texts', record: { ...captured, dossierId } },
    ]),
    ...chain('device-b', 1),
  ]
}

/** What lies beside them, by digest. */
export function blobs(): Map<Digest, Uint8Array> {
  return new Map([original, text, structure].map(bytes => [digestOf(bytes), bytes]))
}

/** All that the package is written from. */
export function someInput(): PackageInput {
  return {
    dossier: { id: dossierId, title: 'The bridge' },
    entries: someEntries(),
    blob: async digest => blobs().get(digest) ?? null,
    summary: '# Summary\n',
    verify: 'sha256sum -c checksums.txt\n',
    exportedAt: at,
    app: 'x 1',
  }
}

/** A package, with parts in place of others. */
export async function written(parts: Partial<PackageInput> = {}): Promise<Uint8Array> {
  const bytes = await writePackage({ ...someInput(), ...parts })
  if (!bytes.ok) throw new Error(JSON.stringify(bytes.error))
  return bytes.value
}

/** What a package gives. Throws where it is refused. */
export async function opened(bytes: Uint8Array) {
  const contents = await readPackage(bytes)
  if (!contents.ok) throw new Error(JSON.stringify(contents.error))
  return contents.value
}

/** Why a package is refused. Throws where it is opened. */
export async function refused(bytes: Uint8Array, limits = PACKAGE_LIMITS): Promise<PackageProblem> {
  const contents = await readPackage(bytes, limits)
  if (contents.ok) throw new Error('It was opened.')
  return contents.error
}

/** The package with members put in place of others, or taken out, its lists left as they were. */
export function repacked(changes: Readonly<Record<string, Uint8Array | null>>): Uint8Array {
  const members = Object.entries({ ...unzipSync(whole), ...changes })
  return zipSync(Object.fromEntries(members.flatMap(([name, bytes]) => (bytes ? [[name, bytes] as const] : []))))
}

/** The same by a forger who brings both lists up to date. */
export function relisted(changes: Readonly<Record<string, Uint8Array | null>>): Uint8Array {
  const { 'manifest.json': manifest, 'checksums.txt': _, ...rest } = unzipSync(repacked(changes))
  const files = Object.entries(rest).map(([name, bytes]) => ({ name, sha256: digestOf(bytes), bytes: bytes.length }))
  const forged = strToU8(JSON.stringify({ ...JSON.parse(new TextDecoder().decode(manifest)), files }))
  const checksums = checksumsOf([...files, { name: 'manifest.json', sha256: digestOf(forged) }])
  return zipSync({ ...rest, 'manifest.json': forged, 'checksums.txt': strToU8(checksums) })
}

/** As bytes are named. */
export function digestOf(bytes: Uint8Array): Digest {
  return sha256Hex(new TextDecoder().decode(bytes)) as Digest
}

/** All of it, as it was written. */
export const whole = await written()
