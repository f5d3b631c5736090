import { applyChange, type Row } from '../domain/fold.ts'
import { grouped } from '../domain/grouped.ts'
import type { DossierId, EntryId } from '../domain/id.ts'
import type { Change, Entry } from '../domain/ledger.ts'
import { type TableName, tableNames } from '../domain/records.ts'
import { idOf } from '../domain/undo.ts'
import { type Upgrade, upgradeChange, upgrades, versionAfter } from '../domain/upgrades/index.ts'
import type { Database } from './database.ts'
import { foldActs } from './foldActs.ts'

/**
 * Adds entries to the ledger and brings the rows up to them, inside the caller's
 * transaction over all tables. Entries that are there already are passed over.
 *
 * The only code that writes rows: commands, undo, packages and sync all come through here.
 *
 * @returns the entries that were new
 */
export async function foldEntries(
  db: Database,
  entries: readonly Entry[],
  chain: readonly Upgrade[] = upgrades,
): Promise<readonly Entry[]> {
  const fresh = await notYetThere(db, entries)
  if (fresh.length === 0) return []
  await foldIntoRows(db, fresh, await foldedBefore(db, fresh), chain)
  await foldActs(db.acts, fresh)
  await db.entries.bulkAdd([...fresh])
  return fresh
}

/** Throws all rows away and folds the whole ledger again: after an upgrade of the records' shape, or to repair. */
export async function foldAgain(db: Database, chain: readonly Upgrade[] = upgrades): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const table of tableNames) await db[table].clear()
    await db.unborn.clear()
    await db.acts.clear()
    const ids = await db.entries.toCollection().primaryKeys()
    const done = new Set<EntryId>()
    for (let at = 0; at < ids.length; at += ENTRIES_AT_ONCE) {
      const entries = (await db.entries.bulkGet(ids.slice(at, at + ENTRIES_AT_ONCE))).filter(
        entry => entry !== undefined,
      )
      await foldIntoRows(db, entries, done, chain)
      await foldActs(db.acts, entries)
      for (const entry of entries) done.add(entry.id)
    }
  })
}

/** What a dossier's entries say of records that are not there yet. */
export async function waitingRows(
  db: Database,
  table: TableName,
  dossierId: DossierId,
  ids: readonly string[],
): Promise<readonly Row[]> {
  const found = await db.unborn.bulkGet(ids.map(id => unbornKeyOf({ table, id, dossierId })))
  return found.flatMap(waiting => waiting?.row ?? [])
}

const ENTRIES_AT_ONCE = 500

async function notYetThere(db: Database, entries: readonly Entry[]): Promise<Entry[]> {
  const unique = [...new Map(entries.map(entry => [entry.id, entry])).values()]
  const ids = unique.map(entry => entry.id)
  const there = new Set(await db.entries.where('id').anyOf(ids).primaryKeys())
  return unique.filter(entry => !there.has(entry.id))
}

/** Which of the entries that `fresh` replaces are folded already. */
async function foldedBefore(db: Database, fresh: readonly Entry[]): Promise<ReadonlySet<EntryId>> {
  const replaced = new Set(fresh.flatMap(e => e.changes.flatMap(c => (c.type === 'set' ? c.replaces : []))))
  return new Set(
    await db.entries
      .where('id')
      .anyOf([...replaced])
      .primaryKeys(),
  )
}

async function foldIntoRows(
  db: Database,
  entries: readonly Entry[],
  before: ReadonlySet<EntryId>,
  chain: readonly Upgrade[],
): Promise<void> {
  const folded = new Set<EntryId>()
  const isFolded = (id: EntryId): boolean => folded.has(id) || before.has(id)
  const writes = entries.map(entry => ({ entry, changes: known(entry, chain).filter(change => isOwn(change, entry)) }))
  const rows = await loadRows(
    db,
    writes.flatMap(({ entry, changes }) => changes.map(change => placeOf(change, entry))),
  )
  for (const { entry, changes } of writes) {
    for (const change of changes) foldChange(rows, change, entry, isFolded)
    folded.add(entry.id)
  }
  await saveRows(db, rows)
}

/** Rows that are worked on. */
interface Rows {
  /** By {@link keyOf}. */
  readonly born: Map<string, Row>
  /** By {@link waitingKeyOf}: what one dossier says of a record waits apart from what another says of it. */
  readonly waiting: Map<string, WaitingRow>
}

/** A row that is not born, or has just been. */
interface WaitingRow extends Place {
  readonly row: Row
}

/** A record as an entry speaks of it. */
interface Place {
  readonly table: string
  readonly id: string
  readonly dossierId: DossierId
}

/** A record is its dossier's whose entry adds it: what entries of other dossiers say of it never counts. */
function foldChange({ born, waiting }: Rows, change: Change, entry: Entry, isFolded: (id: EntryId) => boolean): void {
  const place = placeOf(change, entry)
  const present = born.get(keyOf(place))
  if (present && present['dossierId'] !== entry.dossierId) return
  const row = applyChange(present ?? waiting.get(waitingKeyOf(place))?.row, change, entry, isFolded)
  if (row.$.born) born.set(keyOf(place), row)
  if (!present) waiting.set(waitingKeyOf(place), { ...place, row })
}

/** An entry speaks for its own dossier only, and names no field that holds a record in its place. */
function isOwn(change: Change, { dossierId }: Entry): boolean {
  if (change.type === 'add') return change.record['dossierId'] === dossierId
  return !['id', 'dossierId', '$'].includes(change.field)
}

function placeOf(change: Change, { dossierId }: Entry): Place {
  return { table: change.table, id: idOf(change), dossierId }
}

/**
 * An entry's changes in today's shape. Those of tables that this version does not know, and those of a later version's
 * records, wait in the entry for a version that does.
 */
function known(entry: Entry, chain: readonly Upgrade[]): Change[] {
  if (entry.schema > versionAfter(chain)) return []
  return entry.changes.flatMap(change => {
    const today = upgradeChange(change, entry.schema, chain)
    return today && isTable(today.table) ? [today] : []
  })
}

async function loadRows(db: Database, places: readonly Place[]): Promise<Rows> {
  const rows: Rows = { born: new Map(), waiting: new Map() }
  for (const [table, some] of grouped(places, place => place.table)) {
    const unique = [...new Map(some.map(place => [waitingKeyOf(place), place])).values()]
    const found = (await db.table(table).bulkGet(unique.map(({ id }) => id))) as (Row | undefined)[]
    const unborn = await db.unborn.bulkGet(unique.map(unbornKeyOf))
    for (const [index, place] of unique.entries()) {
      const [present, row] = [found[index], unborn[index]?.row]
      if (present) rows.born.set(keyOf(place), present)
      else if (row) rows.waiting.set(waitingKeyOf(place), { ...place, row })
    }
  }
  return rows
}

async function saveRows(db: Database, { born, waiting }: Rows): Promise<void> {
  for (const [table, some] of grouped([...born], ([key]) => key.slice(0, key.indexOf(' ')))) {
    await db.table(table).bulkPut(some.map(([, row]) => row))
  }
  const [grown, unborn] = [[...waiting.values()].filter(isGrown), [...waiting.values()].filter(each => !isGrown(each))]
  await db.unborn.bulkDelete(grown.map(unbornKeyOf))
  await db.unborn.bulkPut(
    unborn.map(each => {
      const [table, id] = unbornKeyOf(each)
      return { table, id, row: each.row }
    }),
  )
}

function isGrown({ row }: WaitingRow): boolean {
  return row.$.born
}

function keyOf({ table, id }: Place): string {
  return `${table} ${id}`
}

function waitingKeyOf(place: Place): string {
  return unbornKeyOf(place).join(' ')
}

/** Where the store keeps what a dossier says of a record that is not there yet. */
function unbornKeyOf({ table, id, dossierId }: Place): [table: string, id: string] {
  return [table, `${dossierId} ${id}`]
}

function isTable(name: string): name is TableName {
  return (tableNames as readonly string[]).includes(name)
}
