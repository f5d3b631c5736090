import type { EntryId } from '../domain/id.ts'
import type { ClaimBook, ListChange } from '../queries/claimBook.ts'
import type { Database } from '../store/database.ts'
import { watchEntries } from '../store/watchEntries.ts'

/** What somebody who follows a list is told. */
export interface Follower {
  readonly onChange: (change: ListChange) => void
  /** The store could not be read: nothing more comes. */
  readonly onBroken: (reason: unknown) => void
}

/**
 * Reads a list of claims and keeps it up with every commit, one reading at a time:
 * commits that come meanwhile are taken together.
 *
 * @returns a function that stops it; one more change may come, if it was being read
 */
export function followBook(db: Database, book: ClaimBook, { onChange, onBroken }: Follower): () => void {
  let waiting: EntryId[] | null = null // `null`: all is to be read
  let isWaiting = true
  let isReading = false

  async function readOn(): Promise<void> {
    if (isReading) return
    isReading = true
    try {
      while (isWaiting) {
        const added: readonly EntryId[] | null = waiting
        waiting = []
        isWaiting = false
        onChange(await (added === null ? book.readAll() : book.take(added)))
      }
    } catch (thrown) {
      onBroken(thrown)
    } finally {
      isReading = false
    }
  }

  const unwatch = watchEntries(db, ids => {
    if (ids === null) waiting = null
    else waiting?.push(...ids)
    isWaiting = true
    void readOn()
  })
  void readOn()
  return unwatch
}
