import type { ActRow } from '../domain/acts.ts'
import { isFoundation } from '../domain/acts.ts'
import type { Json } from '../domain/canonicalJson.ts'
import { grouped } from '../domain/grouped.ts'
import type { BatchId, DossierId } from '../domain/id.ts'
import type { Change, Entry } from '../domain/ledger.ts'
import { type Instant, type TableName, tableNames } from '../domain/records.ts'
import { idOf, oppositeOf, valueBefore } from '../domain/undo.ts'
import type { Database } from '../store/database.ts'
import { reviewerIn } from '../store/identity.ts'
import type { StoredQuery } from '../store/live.ts'
import { lookupFor } from '../store/lookup.ts'
import { takenBack } from './history.ts'
import { idsIn, type NamedRecords, readNamed, refsTo, tableOf } from './recordNames.ts'

/** What an act changed, field by field. */
export interface ActDetail {
  /** At most as many records as were asked for. */
  readonly records: readonly RecordChange[]
  /** How many records it changed in all. */
  readonly total: number
  /** The words of records that values refer to, by id. */
  readonly words: Readonly<Record<string, string>>
}

export interface RecordChange {
  /** `null` for a kind of record of another version. */
  readonly table: TableName | null
  readonly id: string
  readonly names: readonly string[]
  readonly what: 'added' | 'changed' | 'removed' | 'restored'
  readonly fields: readonly FieldChange[]
}

export interface FieldChange {
  readonly field: string
  /** `undefined` for a record that was added, or where what was before is not known here. */
  readonly before: Json | undefined
  readonly after: Json
}

/** What an act changed in its first `limit` records, old beside new; `null` where there is no such act. */
export const actDetail: StoredQuery<[DossierId, BatchId, limit: number], ActDetail | null> = {
  name: 'act-detail',
  tables: [...tableNames, 'acts', 'entries'],
  async read(db, dossierId, batch, limit) {
    const act = await db.acts.get(batch)
    if (!act || act.dossierId !== dossierId) return null
    const changes = (await firstEntries(db, act, limit)).flatMap(entry => entry.changes)
    const byRecord = [...grouped(changes, idOf)].slice(0, limit)
    const shown = byRecord.flatMap(([, own]) => own)
    const before = await entriesBefore(db, shown)
    const fields = new Map(byRecord.map(([id, own]) => [id, own.flatMap(change => fieldsOf(change, before))]))
    const values = [...fields.values()].flat().flatMap(each => [...idsIn(each.before), ...idsIn(each.after)])
    const named = await readNamed(db, refsTo([...fields.keys(), ...values]))
    return {
      records: byRecord.map(([id, own]) => recordChange(id, own, fields.get(id) ?? [], named)),
      total: act.records.length,
      words: Object.fromEntries(
        values.flatMap(id =>
          named
            .names(id)
            .slice(0, 1)
            .map(name => [id, name]),
        ),
      ),
    }
  },
}

/** Whether an act can be taken back now by the person who asks, and if not, why. */
export type TakeBackState =
  | { readonly type: 'can' }
  /** `by` has taken it back; taking that back does it again. */
  | { readonly type: 'taken-back'; readonly by: BatchId; readonly person: string; readonly at: Instant }
  | { readonly type: 'changed-since'; readonly records: readonly ChangedRecord[] }
  | { readonly type: 'not-yours'; readonly person: string }
  /** It made or removed the dossier itself, or noted a person's name, which is changed in the settings. */
  | { readonly type: 'foundation' | 'name' }

export interface ChangedRecord {
  readonly table: TableName | null
  readonly id: string
  readonly names: readonly string[]
  /** Who has changed it since, each once. Empty names are people who gave none. */
  readonly people: readonly string[]
}

/** Tries what taking an act back would do, and changes nothing. The third argument is the person who asks, as `Actor.person`. */
export const takeBackState: StoredQuery<[DossierId, BatchId, string], TakeBackState | null> = {
  name: 'take-back-state',
  tables: [...tableNames, 'acts', 'entries'],
  async read(db, dossierId, batch, person) {
    const act = await db.acts.get(batch)
    if (!act || act.dossierId !== dossierId) return null
    if (isFoundation(act.command)) return { type: 'foundation' }
    if (act.command === 'name-reviewer') return { type: 'name' }
    const undone = (await takenBack(db, [act])).get(batch)
    const undo = undone && (await db.acts.get(undone))
    if (undo) return { type: 'taken-back', by: undo.id, person: await nameOf(db, undo.by), at: undo.at }
    const entries = await db.entries.where('batch').equals(batch).sortBy('number')
    const opposite = oppositeOf(entries, reviewerIn(dossierId, { person }), act.at, await lookupFor(db, entries))
    if (!('type' in opposite)) return { type: 'can' }
    if (opposite.type === 'not-yours') return { type: 'not-yours', person: await nameOf(db, opposite.by) }
    return { type: 'changed-since', records: await changedRecords(db, opposite.records) }
  },
}

/** A device numbers its entries without gaps, so those of an act lie together. An entry holds some ten records or more. */
async function firstEntries(db: Database, { dossierId, device, number, id, entries }: ActRow, limit: number) {
  const most = Math.min(entries, Math.ceil(limit / 10) + 1)
  const found = await db.entries
    .where('[dossierId+device+number]')
    .between([dossierId, device, number], [dossierId, device, number + most], true, false)
    .toArray()
  return found.filter(entry => entry.batch === id)
}

async function entriesBefore(db: Database, changes: readonly Change[]): Promise<(id: string) => Entry | undefined> {
  const ids = changes.flatMap(change => (change.type === 'set' ? change.replaces : []))
  const entries = (await db.entries.bulkGet([...new Set(ids)])).filter(entry => entry !== undefined)
  const byId = new Map<string, Entry>(entries.map(entry => [entry.id, entry]))
  return id => byId.get(id)
}

function fieldsOf(change: Change, entry: (id: string) => Entry | undefined): FieldChange[] {
  if (change.type === 'set') {
    return [{ field: change.field, before: valueBefore(change, { entry }), after: change.value }]
  }
  return Object.entries(change.record).flatMap(([field, after]) =>
    field === 'id' || isEmpty(after) ? [] : [{ field, before: undefined, after }],
  )
}

/** In a new record an empty field says nothing. */
function isEmpty(value: Json): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

function recordChange(
  id: string,
  changes: readonly Change[],
  fields: readonly FieldChange[],
  named: NamedRecords,
): RecordChange {
  const removal = fields.find(({ field }) => field === 'deletedAt')
  const isNew = changes.some(change => change.type === 'add')
  const what = isNew ? 'added' : !removal ? 'changed' : removal.after === null ? 'restored' : 'removed'
  return {
    table: tableOf(id),
    id,
    names: named.names(id),
    what,
    fields: fields.filter(({ field }) => field !== 'deletedAt' && field !== 'dossierId'),
  }
}

async function changedRecords(
  db: Database,
  records: readonly { readonly id: string; readonly by: string }[],
): Promise<ChangedRecord[]> {
  const named = await readNamed(db, refsTo(records.flatMap(({ id, by }) => [id, by])))
  return [...grouped(records, ({ id }) => id)].map(([id, changes]) => ({
    table: tableOf(id),
    id,
    names: named.names(id),
    people: [...new Set(changes.map(({ by }) => named.names(by)[0] ?? ''))],
  }))
}

async function nameOf(db: Database, id: ActRow['by']): Promise<string> {
  return (await db.reviewers.get(id))?.name ?? ''
}
