import { canonicalJson, type Json } from './canonicalJson.ts'
import type { BatchId, DeviceId, DossierId, EntryId, ReviewerId, SessionId } from './id.ts'
import type { Instant } from './records.ts'
import { sha256Hex } from './sha256.ts'

/**
 * One thing that somebody did. Immutable; its id is the digest of all the rest, so
 * a copy is the same entry and a changed one is refused.
 *
 * The truth is the set of entries; the rows that screens read are a fold of it.
 * Audit trail, undo, recovery, merge and sync are all this one thing.
 */
export interface Entry {
  readonly id: EntryId
  readonly format: 1
  readonly dossierId: DossierId
  readonly by: ReviewerId
  readonly device: DeviceId
  /** The tab it was made in: Undo takes back a tab's own work. */
  readonly session: SessionId
  /** Entries of one act share it: a large command is cut into several. */
  readonly batch: BatchId
  /** Gapless from 1 per device and dossier. */
  readonly number: number
  /** This device's entry before in this dossier: the hash chain. `null` for its first. */
  readonly previous: EntryId | null
  /** A hybrid clock: never before what its device had seen. For display and reading order. */
  readonly at: Instant
  /** The command that made it, e.g. `mark-claim`. */
  readonly command: string
  /** The act that this one takes back; `null` for one of its own. */
  readonly undoes: BatchId | null
  /** Version of the records' shape, see `upgrades/`. */
  readonly schema: number
  readonly changes: readonly Change[]
}

/** The highest number of an entry: no device makes so many, and one more is still a number that every reader has. */
export const MOST_ENTRIES = 2 ** 31

/** A record as JSON, of a shape that this version may or may not know. */
export interface LooseRecord {
  readonly id: string
  readonly [field: string]: Json
}

/**
 * What became of a record. `add` sets every field at once (cheap for bulk import);
 * `set` sets one and names the heads that its author saw.
 */
export type Change =
  | { readonly type: 'add'; readonly table: string; readonly record: LooseRecord }
  | {
      readonly type: 'set'
      readonly table: string
      readonly id: string
      readonly field: string
      readonly value: Json
      readonly replaces: readonly EntryId[]
      /**
       * Of a removal, the entries that set what its author saw of the record; of another change to a record that was
       * removed, the removals. Left out: it matters to nothing, or its author saw all there was.
       */
      readonly saw?: readonly EntryId[]
    }

/** The id that an entry must have: SHA-256 of the canonical JSON of its other fields. */
export function entryIdOf(entry: Omit<Entry, 'id'>): EntryId {
  const { id: _, ...rest } = entry as Entry
  return sha256Hex(canonicalJson(rest)) as EntryId
}

/** Gives an entry its id. */
export function sealed(entry: Omit<Entry, 'id'>): Entry {
  return { ...entry, id: entryIdOf(entry) }
}
