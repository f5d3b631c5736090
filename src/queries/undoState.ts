import { type ActRow, isFoundation } from '../domain/acts.ts'
import type { BatchId, DossierId, SessionId } from '../domain/id.ts'
import { undoStacks, type UndoStacks } from '../domain/undo.ts'
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

/**
 * Reads only as many of this tab's latest acts as it takes to tell: as a rule a handful,
 * however many there are. The act that made the dossier is where Undo ends.
 */
export const undoState: StoredQuery<[DossierId, SessionId], UndoState> = {
  name: 'undo-state',
  tables: ['acts'],
  async read(db, dossierId, session) {
    const { undo, redo } = await stacks(db, dossierId, session)
    return { undo: await describe(db, undo), redo: await describe(db, redo) }
  },
}

const FIRST_LOOK = 16

async function stacks(db: Database, dossierId: DossierId, session: SessionId): Promise<UndoStacks> {
  for (let limit = FIRST_LOOK; ; limit *= 4) {
    const acts = await latestActs(db, dossierId, session, limit)
    const foundation = acts.findLastIndex(act => isFoundation(act.command))
    const known = undoStacks(acts.slice(foundation + 1), foundation >= 0 || acts.length < limit)
    if (known) return known
  }
}

/** Oldest first. */
async function latestActs(db: Database, dossierId: DossierId, session: SessionId, limit: number): Promise<ActRow[]> {
  const acts = await db.acts
    .where('[dossierId+session+number]')
    .between([dossierId, session, 0], [dossierId, session, Infinity])
    .reverse()
    .limit(limit)
    .toArray()
  return acts.toReversed()
}

/** Names the first act at the end of a chain of undos: undoing "undo of mark-claim" is about `mark-claim`. */
async function describe(db: Database, batch: BatchId | null): Promise<Undoable | null> {
  let act = batch && (await db.acts.where('id').equals(batch).first())
  while (act?.undoes) act = await db.acts.where('id').equals(act.undoes).first()
  return batch && act ? { batch, command: act.command } : null
}
