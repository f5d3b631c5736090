import type { Entry } from '../../domain/ledger.ts'
import type { Result } from '../../domain/result.ts'
import type { StorageFailure } from '../../store/failure.ts'
import { takeIn, type TakeInReport } from '../../store/takeIn.ts'
import { useStore } from './StoreContext.ts'

/** A function that takes entries from elsewhere into the store: all of them, or none. */
export function useTakeIn(): (entries: readonly Entry[]) => Promise<Result<TakeInReport, StorageFailure>> {
  const { db } = useStore()
  return entries => takeIn(db, entries)
}
