import type { BatchId, DossierId, SessionId } from '../domain/id.ts'
import { undoStacks } from '../domain/undo.ts'
import type { Database } from '../store/database.ts'
import type { StoredQuery } from '../store/live.ts'

/** An act that can be taken back, and the command that it was. */
export interface Undoable {
  readonly batch: BatchId
  readonly command: string
}

/** What Undo and Redo would do in a tab; `null` where there is nothing. */
export interface UndoState {
  readonly undo: Undoable | null
  readonly redo: Undoable | null
}

/** Reads only this tab's entries, by index. */
export const undoState: StoredQuery<[DossierId, SessionId], UndoState> = {
  name: 'undo-state',
  tables: ['entries'],
  async read(db, dossierId, session) {
    const entries = await db.entries.where('[dossierId+session]').equals([dossierId, session]).sortBy('number')
    const { undo, redo } = undoStacks(entries)
    return { undo: await describe(db, undo), redo: await describe(db, redo) }
  },
}

/** Names the first act at the end of a chain of undos: undoing "undo of mark-claim" is about `mark-claim`. */
async function describe(db: Database, batch: BatchId | null): Promise<Undoable | null> {
  let entry = batch && (await db.entries.where('batch').equals(batch).first())
  while (entry?.undoes) entry = await db.entries.where('batch').equals(entry.undoes).first()
  return batch && entry ? { batch, command: entry.command } : null
}
