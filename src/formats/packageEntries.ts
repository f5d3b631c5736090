import { canonicalJson } from '../domain/canonicalJson.ts'
import type { DossierId, EntryId } from '../domain/id.ts'
import { entryIdOf, type Entry } from '../domain/ledger.ts'
import { err, ok, type Result } from '../domain/result.ts'
import { entrySchema } from '../domain/entrySchema.ts'
import { fitsRecords } from './packageRecords.ts'

/** An entry that was not taken, by its line (from 1) and, where it has one, the id it claims. */
export interface RefusedEntry {
  readonly line: number
  readonly id: string | null
  readonly reason:
    | 'not-json'
    | 'too-deep'
    | 'forbidden-key'
    | 'not-canonical'
    | 'newer-format'
    | 'not-an-entry'
    | 'other-dossier'
    | 'id-is-not-its-digest'
    /** It gives a record of a known kind another shape than its version has: no screen could show it. */
    | 'not-a-record'
    /** It says that words stand in a text, or that they count, and they do not. */
    | 'quote-not-in-source'
    | 'out-of-order'
}

/** Levels of JSON that are read. Ten thousand parse, and then break every store they reach. */
export const MOST_LEVELS = 100

/** One entry a line, canonical, in the order of their ids. */
export function entryLines(entries: readonly Entry[]): string[] {
  return entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(entry => `${canonicalJson(entry)}\n`)
}

/**
 * Reads what {@link entryLines} wrote. All or nothing: one entry that is not what its id
 * says fails with every such entry named. Tables and fields that are not known are kept.
 */
export function readEntries(
  bytes: Uint8Array,
  dossierId: DossierId,
  onProgress: (share: number) => void = () => undefined,
): Result<Entry[], readonly RefusedEntry[]> {
  const entries: Entry[] = []
  const refused: RefusedEntry[] = []
  let line = 0
  for (const row of linesOf(bytes)) {
    line++
    if (line % LINES_BETWEEN === 0) onProgress((row.byteOffset - bytes.byteOffset) / bytes.length)
    const entry = readEntry(row, dossierId, entries.at(-1)?.id ?? null)
    if (entry.ok) entries.push(entry.value)
    else refused.push({ line, ...entry.error })
  }
  return refused.length > 0 ? err(refused) : ok(entries)
}

/** Lines between two reports of progress. */
const LINES_BETWEEN = 500

/** JSON from outside, at most {@link MOST_LEVELS} deep and without keys that could reach a prototype. */
export function readJson(text: string): Result<unknown, 'not-json' | 'too-deep' | 'forbidden-key'> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return err('not-json')
  }
  const fault = faultIn(value, MOST_LEVELS)
  return fault === null ? ok(value) : err(fault)
}

/** UTF-8, strictly; `null` where it is not. */
export function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function readEntry(
  row: Uint8Array,
  dossierId: DossierId,
  before: EntryId | null,
): Result<Entry, Omit<RefusedEntry, 'line'>> {
  const text = decoded(row)
  const json = text === null ? err('not-json' as const) : readJson(text)
  if (!json.ok) return err({ id: null, reason: json.error })
  const id = textField(json.value, 'id')
  if (canonically(json.value) !== text) return err({ id, reason: 'not-canonical' })
  if (isNewer(json.value)) return err({ id, reason: 'newer-format' })
  const entry = entrySchema.safeParse(json.value)
  if (!entry.success) return err({ id, reason: 'not-an-entry' })
  if (entryIdOf(entry.data) !== entry.data.id) return err({ id, reason: 'id-is-not-its-digest' })
  if (entry.data.dossierId !== dossierId) return err({ id, reason: 'other-dossier' })
  if (before !== null && entry.data.id <= before) return err({ id, reason: 'out-of-order' })
  if (!fitsRecords(entry.data)) return err({ id, reason: 'not-a-record' })
  return ok(entry.data)
}

/** Lines by their bytes: a file of entries may be longer than a string can be. A last line without an end counts. */
function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0
  while (start < bytes.length) {
    const found = bytes.indexOf(0x0a, start)
    const end = found === -1 ? bytes.length : found
    yield bytes.subarray(start, end)
    start = end + 1
  }
}

function faultIn(value: unknown, levels: number): 'too-deep' | 'forbidden-key' | null {
  if (typeof value !== 'object' || value === null) return null
  if (levels === 0) return 'too-deep'
  for (const [key, member] of Object.entries(value)) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') return 'forbidden-key'
    const fault = faultIn(member, levels - 1)
    if (fault !== null) return fault
  }
  return null
}

/** `null` for what has no canonical form: a number too large for JSON to hold. */
function canonically(value: unknown): string | null {
  try {
    return canonicalJson(value)
  } catch {
    return null
  }
}

function isNewer(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'format' in value && Number(value.format) > 1
}

function textField(value: unknown, field: string): string | null {
  if (typeof value !== 'object' || value === null) return null
  const found: unknown = Object.entries(value).find(([key]) => key === field)?.[1]
  return typeof found === 'string' ? found : null
}
