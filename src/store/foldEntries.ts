import { applyChange, type Row } from '../domain/fold.ts'
import type { EntryId } from '../domain/id.ts'
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
  const changes = entries.map(entry => ({ entry, changes: known(entry, chain) }))
  const rows = await loadRows(
    db,
    changes.flatMap(each => each.changes),
  )
  for (const { entry, changes: today } of changes) {
    for (const change of today) {
      const key = keyOf(change.table, idOf(change))
      const row = rows.get(key)
      if (isOfDossier(change, row, entry)) rows.set(key, applyChange(row, change, entry, isFolded))
    }
    folded.add(entry.id)
  }
  await saveRows(db, rows)
}

/** An entry speaks for its own dossier only, and names no field that holds a record in its place. */
function isOfDossier(change: Change, row: Row | undefined, { dossierId }: Entry): boolean {
  if (row?.$.born && row['dossierId'] !== dossierId) return false
  if (change.type === 'add') return change.record['dossierId'] === dossierId
  return !['id', 'dossierId', '$'].includes(change.field)
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

async function loadRows(db: Database, changes: readonly Change[]): Promise<Map<string, Row>> {
  const rows = new Map<string, Row>()
  for (const [table, ids] of idsByTable(changes.map(change => [change.table, idOf(change)]))) {
    const found = (await db.table(table).bulkGet(ids)) as (Row | undefined)[]
    const waiting = await db.unborn.bulkGet(ids.map(id => [table, id] as [string, string]))
    for (const [index, id] of ids.entries()) {
      const row = found[index] ?? waiting[index]?.row
      if (row) rows.set(keyOf(table, id), row)
    }
  }
  return rows
}

async function saveRows(db: Database, rows: ReadonlyMap<string, Row>): Promise<void> {
  const born = new Map<string, Row[]>()
  const unborn: { table: string; id: string; row: Row }[] = []
  const grown: [string, string][] = []
  for (const [key, row] of rows) {
    const table = key.slice(0, key.indexOf(' '))
    if (row.$.born) {
      const ready = born.get(table)
      if (ready) ready.push(row)
      else born.set(table, [row])
      grown.push([table, row.id])
    } else {
      unborn.push({ table, id: row.id, row })
    }
  }
  for (const [table, ready] of born) await db.table(table).bulkPut(ready)
  await db.unborn.bulkDelete(grown)
  await db.unborn.bulkPut(unborn)
}

function idsByTable(keys: readonly (readonly [string, string])[]): Map<string, string[]> {
  const byTable = new Map<string, Set<string>>()
  for (const [table, id] of keys) byTable.set(table, (byTable.get(table) ?? new Set()).add(id))
  return new Map([...byTable].map(([table, ids]) => [table, [...ids]]))
}

function keyOf(table: string, id: string): string {
  return `${table} ${id}`
}

function isTable(name: string): name is TableName {
  return (tableNames as readonly string[]).includes(name)
}
