import type { DossierId } from '../domain/id.ts'
import type { Instant } from '../domain/records.ts'
import { ok, type Result } from '../domain/result.ts'
import type { Database } from './database.ts'
import type { StorageFailure } from './failure.ts'
import { type Actor, reviewerIn } from './identity.ts'
import { introduce, transact } from './run.ts'

interface Naming {
  readonly db: Database
  readonly actor: Actor
  readonly now: Instant
}

/**
 * Gives the person a name: on this machine, and in every dossier that knows them, so that marks
 * already made carry it too. A dossier that they first work on later learns it with their first act.
 */
export async function nameReviewer({ db, actor, now }: Naming, name: string): Promise<Result<void, StorageFailure>> {
  return await transact(db, async () => {
    await db.settings.put({ key: 'name', value: name.trim() })
    for (const dossierId of await dossiersOf(db, actor)) await introduce({ db, actor, dossierId, now })
    return ok()
  })
}

/** Those in which the person has done something, removed ones too: they can be put back. */
async function dossiersOf(db: Database, actor: Actor): Promise<readonly DossierId[]> {
  const all = await db.dossiers.toCollection().primaryKeys()
  const known = await db.reviewers.bulkGet(all.map(dossierId => reviewerIn(dossierId, actor)))
  return all.filter((_, index) => known[index] !== undefined)
}
