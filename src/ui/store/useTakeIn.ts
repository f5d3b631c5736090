import type { Entry } from '../../domain/ledger.ts'
import type { Result } from '../../domain/result.ts'
import type { StorageFailure } from '../../store/failure.ts'
import { takeIn, type TakeInCancelled, type TakeInOptions, type TakeInReport } from '../../store/takeIn.ts'
import { useStore } from './StoreContext.ts'

/** Takes entries from elsewhere into the store: all of them, or none. */
export type TakeIn = (
  entries: readonly Entry[],
  options?: TakeInOptions,
) => Promise<Result<TakeInReport, StorageFailure | TakeInCancelled>>

export function useTakeIn(): TakeIn {
  const { db } = useStore()
  return (entries, options) => takeIn(db, entries, options)
}
