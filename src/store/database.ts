import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie'
import type { ActRow } from '../domain/acts.ts'
import type { Kept, Row } from '../domain/fold.ts'
import type { Entry } from '../domain/ledger.ts'
import type { Records, TableName } from '../domain/records.ts'
import { foldActs } from './foldActs.ts'

/** A row that has been changed though what adds it has not arrived (a child before its parent). Not shown. */
export interface UnbornRow {
  readonly table: string
  /** Of the dossier whose entries say so, a space, and of the record: a record is its dossier's that adds it. */
  readonly id: string
  readonly row: Row
}

/** A piece of a blob, for browsers without a private file system. */
interface Chunk {
  readonly digest: string
  readonly index: number
  readonly bytes: Uint8Array
}

/** A setting of this browser profile: never part of a dossier. */
export interface Setting {
  readonly key: string
  readonly value: unknown
}

/** The rows that screens read, the entries they are a fold of, and this profile's settings. */
export type Database = Dexie & { readonly [T in TableName]: EntityTable<Kept<Records[T]>, 'id'> } & {
  readonly entries: EntityTable<Entry, 'id'>
  readonly acts: EntityTable<ActRow, 'id'>
  readonly unborn: Table<UnbornRow, [string, string]>
  readonly chunks: Table<Chunk, [string, number]>
  readonly settings: EntityTable<Setting, 'key'>
}

/** A table of records that was there from the beginning. */
type FirstTable = Exclude<TableName, 'asides' | 'figures' | 'roundings'>

/**
 * Dexie's notation: the key, then the indexes. `[dossierId+order]` lets a list be paged by key range.
 *
 * Version 1, where it began. A later version names only what it changes.
 */
const tables: Readonly<Record<FirstTable | 'entries' | 'unborn' | 'chunks' | 'settings', string>> = {
  dossiers: 'id, dossierId',
  reviewers: 'id, dossierId',
  publishers: 'id, dossierId',
  affiliations: 'id, dossierId',
  captures: 'id, dossierId, digest',
  texts: 'id, dossierId, captureId, digest',
  sources: 'id, dossierId, captureId, publisherId',
  excerpts: 'id, dossierId, sourceId, textId',
  acceptances: 'id, dossierId, excerptId',
  claims: 'id, dossierId, [dossierId+order]',
  evidence: 'id, dossierId, claimId, excerptId',
  dependences: 'id, dossierId',
  exceptions: 'id, dossierId, claimId',
  marks: 'id, dossierId, claimId',
  entries: 'id, dossierId, batch, [dossierId+session], [dossierId+device+number], [dossierId+at]',
  unborn: '[table+id]',
  chunks: '[digest+index], digest',
  settings: 'key',
}

/** Version 2: the history is paged by acts, in the order of their time, also of one person or one command. */
const withActs = {
  entries: 'id, dossierId, batch, [dossierId+device+number], [dossierId+at]',
  acts:
    'id, [dossierId+at+id], [dossierId+by+at+id], [dossierId+command+at+id], [dossierId+by+command+at+id], ' +
    '[dossierId+session+number], undoes, *records',
}

/** Version 3: removed claims are found without reading those that stand. What is not removed has no key here. */
const withRemovedClaims = { claims: 'id, dossierId, [dossierId+order], [dossierId+deletedAt]' }

/** Version 4: pointers that were set aside. */
const withAsides: Readonly<Record<'asides', string>> = { asides: 'id, dossierId, claimId' }

/** Version 5: figures that were settled, and roundings that were judged. */
const withFigures: Readonly<Record<'figures' | 'roundings', string>> = {
  figures: 'id, dossierId, claimId',
  roundings: 'id, dossierId, claimId',
}

/** Version 6: what was said is found from the claim that it was said. Other claims have no key here. */
const withSayings = { claims: 'id, dossierId, [dossierId+order], [dossierId+deletedAt], saidIn' }

/**
 * Describes the store; `db.open()` opens it.
 *
 * `strict` durability asks the browser to reach the disk before a write is said to
 * be done. TanStack Query is the cache, so Dexie's own is off.
 */
export function describeDatabase(name: string): Database {
  const db = new Dexie(name, { cache: 'disabled', autoOpen: false, chromeTransactionDurability: 'strict' })
  db.version(1).stores(tables)
  db.version(2).stores(withActs).upgrade(foldAllActs)
  db.version(3).stores(withRemovedClaims)
  db.version(4).stores(withAsides)
  db.version(5).stores(withFigures)
  db.version(6).stores(withSayings)
  return db as Database
}

const ENTRIES_AT_ONCE = 500

/** Makes the acts of a store that has entries already. */
async function foldAllActs(upgrade: Transaction): Promise<void> {
  const entries = upgrade.table<Entry, string>('entries')
  const ids = await entries.toCollection().primaryKeys()
  for (let at = 0; at < ids.length; at += ENTRIES_AT_ONCE) {
    const some = await entries.bulkGet(ids.slice(at, at + ENTRIES_AT_ONCE))
    await foldActs(
      upgrade.table('acts') as EntityTable<ActRow, 'id'>,
      some.filter(entry => entry !== undefined),
    )
  }
}
