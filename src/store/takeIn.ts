import type { EntryId } from '../domain/id.ts'
import { type Entry, entryIdOf } from '../domain/ledger.ts'
import { ok, type Result } from '../domain/result.ts'
import type { Database } from './database.ts'
import type { StorageFailure } from './failure.ts'
import { foldEntries } from './foldEntries.ts'
import { transact } from './run.ts'

/** What became of entries from elsewhere. */
export interface TakeInReport {
  readonly added: number
  readonly alreadyThere: number
  /** Entries whose id is not the digest of what they say: not taken in. */
  readonly refused: readonly EntryId[]
}

/**
 * Takes in entries from another machine or a package: a union, in any order, as
 * often as one likes. All of them or, where the store refuses, none.
 */
export async function takeIn(db: Database, entries: readonly Entry[]): Promise<Result<TakeInReport, StorageFailure>> {
  const refused = entries.filter(entry => entryIdOf(entry) !== entry.id).map(entry => entry.id)
  const sound = entries.filter(entry => !refused.includes(entry.id))
  return await transact(db, async () => {
    const added = (await foldEntries(db, sound)).length
    return ok({ added, alreadyThere: sound.length - added, refused })
  })
}
