import type { Row } from '../domain/fold.ts'
import { fieldsOf, headsOf } from '../domain/fold.ts'
import type { BatchId, EntryId } from '../domain/id.ts'
import type { Entry } from '../domain/ledger.ts'
import { idOf, type Lookup } from '../domain/undo.ts'
import type { Database } from './database.ts'

/**
 * Reads from the ledger what taking back `batch` needs: the rows it touched, the
 * entries at their heads and, through undos, those that these stand for.
 */
export async function lookupFor(db: Database, batch: readonly Entry[]): Promise<Lookup> {
  const rows = await rowsOf(db, batch)
  const entries = new Map<EntryId, Entry>(batch.map(entry => [entry.id, entry]))
  const batches = new Map<BatchId, Entry[]>()
  const heads = [...rows.values()].flatMap(row => fieldsOf(row).flatMap(field => headsOf(row, field).map(h => h.entry)))
  let wanted: EntryId[] = [...heads, ...replacedBy(batch)]
  while (wanted.length > 0) {
    const missing = [...new Set(wanted)].filter(id => !entries.has(id))
    const found = (await db.entries.bulkGet(missing)).filter(entry => entry !== undefined)
    for (const entry of found) entries.set(entry.id, entry)
    const undone = found.flatMap(entry => (entry.undoes && !batches.has(entry.undoes) ? [entry.undoes] : []))
    wanted = []
    for (const id of new Set(undone)) {
      const members = await db.entries.where('batch').equals(id).sortBy('number')
      batches.set(id, members)
      wanted.push(...members.map(member => member.id), ...replacedBy(members))
    }
  }
  return {
    row: (table, id) => rows.get(`${table} ${id}`),
    entry: id => entries.get(id),
    batch: id => batches.get(id) ?? [],
  }
}

async function rowsOf(db: Database, batch: readonly Entry[]): Promise<Map<string, Row>> {
  const rows = new Map<string, Row>()
  for (const change of batch.flatMap(entry => entry.changes)) {
    const row = (await db.table(change.table).get(idOf(change))) as Row | undefined
    if (row) rows.set(`${change.table} ${row.id}`, row)
  }
  return rows
}

function replacedBy(entries: readonly Entry[]): EntryId[] {
  return entries.flatMap(entry => entry.changes.flatMap(change => (change.type === 'set' ? change.replaces : [])))
}
