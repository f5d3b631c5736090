import type { Json } from './canonicalJson.ts'
import { fieldsOf, headsOf, type Row, sawBy } from './fold.ts'
import type { BatchId, EntryId, ReviewerId } from './id.ts'
import type { Change, Entry } from './ledger.ts'
import type { Instant } from './records.ts'
import { upgradeChange } from './upgrades/index.ts'

/** The act of this tab that Undo would take back, and the undo that Redo would; `null` where there is none. */
export interface UndoStacks {
  readonly undo: BatchId | null
  readonly redo: BatchId | null
}

/** What Undo needs to know of an act. */
export interface UndoableAct {
  readonly id: BatchId
  readonly undoes: BatchId | null
}

/**
 * What Undo and Redo stand at, from the latest acts of one tab, oldest first; `null`
 * where earlier ones would have to be known to tell. `isAll`: there are no earlier ones.
 *
 * Taking back an undo is a redo; any other act clears what could be redone. So whatever
 * came before an act of one's own matters only once that act has been taken back.
 */
export function undoStacks(acts: readonly UndoableAct[], isAll: boolean): UndoStacks | null {
  const start = isAll ? 0 : acts.findIndex(act => act.undoes === null)
  if (start === -1) return null
  const undo: BatchId[] = []
  let redo: BatchId[] = []
  for (const { id, undoes } of acts.slice(start)) {
    if (undoes !== null && undoes === undo.at(-1)) {
      undo.pop()
      redo.push(id)
    } else if (undoes !== null && undoes === redo.at(-1)) {
      redo.pop()
      undo.push(id)
    } else if (undoes !== null && undo.length === 0 && !isAll) {
      return null
    } else {
      undo.push(id)
      redo = []
    }
  }
  if (undo.length === 0 && !isAll) return null
  return { undo: undo.at(-1) ?? null, redo: redo.at(-1) ?? null }
}

/** Somebody has changed since what an undo would set back. Nothing was changed. */
export interface ChangedSince {
  readonly type: 'changed-since'
  readonly records: readonly { readonly table: string; readonly id: string; readonly by: ReviewerId }[]
}

/** The act signed something in another person's name, which only they take back. Nothing was changed. */
export interface NotYours {
  readonly type: 'not-yours'
  readonly by: ReviewerId
}

/** What taking back needs to know of the ledger. */
export interface Lookup {
  readonly row: (table: string, id: string) => Row | undefined
  readonly entry: (id: EntryId) => Entry | undefined
  /** All entries of one act. */
  readonly batch: (id: BatchId) => readonly Entry[]
}

/**
 * The changes that set back what `batch` set, or why `actor` cannot: who has been there
 * since, or whose signature it is.
 *
 * An undo that left a field just as this act had left it does not stand in the way.
 */
export function oppositeOf(
  batch: readonly Entry[],
  actor: ReviewerId,
  now: Instant,
  lookup: Lookup,
): readonly Change[] | ChangedSince | NotYours {
  const own = new Set(batch.map(entry => entry.id))
  const changes = batch.flatMap(entry => entry.changes)
  const signer = changes.map(change => signerOf(change, lookup)).find(by => by !== null && by !== actor)
  if (signer) return { type: 'not-yours', by: signer }
  const inTheWay = changes.flatMap(change => foreignHeads(change, own, lookup))
  if (inTheWay.length > 0) return { type: 'changed-since', records: inTheWay }
  return changes.flatMap(change => setBack(change, now, lookup))
}

/** Whose a record is, where it is one person's word: a mark, an acceptance, a name. */
function signerOf(change: Change, lookup: Lookup): ReviewerId | null {
  const row = lookup.row(change.table, idOf(change))
  const signer = change.table === 'reviewers' ? row?.id : row?.['reviewerId']
  return typeof signer === 'string' ? (signer as ReviewerId) : null
}

function foreignHeads(change: Change, own: ReadonlySet<EntryId>, lookup: Lookup): ChangedSince['records'] {
  const id = idOf(change)
  const row = lookup.row(change.table, id)
  if (!row) return []
  const fields = change.type === 'add' ? fieldsOf(row) : [change.field]
  const heads = fields.flatMap(field => headsOf(row, field).filter(head => !leftBy(head.entry, field)))
  return heads.flatMap(head => {
    const by = lookup.entry(head.entry)?.by
    return by ? [{ table: change.table, id, by }] : []
  })

  function leftBy(head: EntryId, field: string): boolean {
    return standsFor(head, change.table, id, field, lookup).every(entry => own.has(entry))
  }
}

/**
 * The acts that a head stands for: itself, or, for an undo, what the field's heads were before the act undone.
 * `passed` are those on the way: acts of a hostile package may say that they take one another back.
 */
function standsFor(
  head: EntryId,
  table: string,
  id: string,
  field: string,
  lookup: Lookup,
  passed: readonly EntryId[] = [],
): readonly EntryId[] {
  const entry = lookup.entry(head)
  if (!entry || entry.undoes === null || passed.includes(head)) return [head]
  const undone = lookup.batch(entry.undoes).flatMap(e => e.changes)
  const replaced = undone.flatMap(c =>
    c.type === 'set' && c.table === table && c.id === id && c.field === field ? c.replaces : [],
  )
  return replaced.flatMap(before => standsFor(before, table, id, field, lookup, [...passed, head]))
}

function setBack(change: Change, now: Instant, lookup: Lookup): readonly Change[] {
  const { table } = change
  const id = idOf(change)
  const row = lookup.row(table, id)
  if (!row) return []
  const field = change.type === 'add' ? 'deletedAt' : change.field
  const value = change.type === 'add' ? now : valueBefore(change, lookup)
  if (value === undefined) return []
  const replaces = headsOf(row, field).map(head => head.entry)
  return [{ type: 'set', table, id, field, value, replaces, ...sawBy(table, row, field, value) }]
}

/** What the field was before: of several concurrent values the later one; `undefined` where that is not known here. */
export function valueBefore(change: Extract<Change, { type: 'set' }>, lookup: Pick<Lookup, 'entry'>): Json | undefined {
  const entries = change.replaces.flatMap(id => lookup.entry(id) ?? [])
  const latest = entries.toSorted((a, b) => (a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1)).at(-1)
  for (const written of latest?.changes ?? []) {
    const before = latest && upgradeChange(written, latest.schema) // a field younger than the entry has its first value
    if (!before) continue
    if (before.table !== change.table || idOf(before) !== change.id) continue
    if (before.type === 'add') return before.record[change.field]
    if (before.field === change.field) return before.value
  }
  return undefined
}

/** The id of the record that a change is about. */
export function idOf(change: Change): string {
  return change.type === 'add' ? change.record.id : change.id
}
