import type { EntryId } from '../domain/id.ts'
import { type Entry, entryIdOf } from '../domain/ledger.ts'
import { err, ok, type Result } from '../domain/result.ts'
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

/** How entries are taken in: `onProgress` hears a share from 0 to 1; a `signal` that is aborted leaves everything as it was. */
export interface TakeInOptions {
  readonly onProgress?: (share: number) => void
  readonly signal?: AbortSignal | null
}

/** It was called off. Nothing was changed. */
export interface TakeInCancelled {
  readonly type: 'cancelled'
}

/** Entries between two looks at the clock of the page: a few milliseconds of hashing or folding. */
const ENTRIES_AT_ONCE = 200

/**
 * Takes in entries from another machine or a package: a union, in any order, as
 * often as one likes. All of them or, where the store refuses or the person cancels, none.
 */
export async function takeIn(
  db: Database,
  entries: readonly Entry[],
  { onProgress, signal = null }: TakeInOptions = {},
): Promise<Result<TakeInReport, StorageFailure | TakeInCancelled>> {
  const { sound, refused } = await checked(entries)
  return await transact(db, async (): Promise<Result<TakeInReport, TakeInCancelled>> => {
    let added = 0
    let done = 0
    for (const some of pieces(sound)) {
      if (signal?.aborted) return err({ type: 'cancelled' })
      added += (await foldEntries(db, some)).length
      done += some.length
      onProgress?.(done / sound.length)
    }
    return ok({ added, alreadyThere: sound.length - added, refused })
  })
}

/** Entries that are what their id says, and the ids of those that are not; the page is let breathe between. */
async function checked(entries: readonly Entry[]): Promise<{ sound: Entry[]; refused: EntryId[] }> {
  const sound: Entry[] = []
  const refused: EntryId[] = []
  for (const some of pieces(entries)) {
    for (const entry of some) {
      if (entryIdOf(entry) === entry.id) sound.push(entry)
      else refused.push(entry.id)
    }
    await new Promise(resolve => setTimeout(resolve))
  }
  return { sound, refused }
}

function* pieces(entries: readonly Entry[]): Generator<readonly Entry[]> {
  for (let at = 0; at < entries.length; at += ENTRIES_AT_ONCE) yield entries.slice(at, at + ENTRIES_AT_ONCE)
}
