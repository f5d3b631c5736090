import { type StoredQuery, storedOptions } from '../../store/live.ts'
import { useStore } from './StoreContext.ts'

/** Asks the store once, when something is done with the answer and not shown: no later change is heard of. */
export type Read = <A extends readonly unknown[], T>(query: StoredQuery<A, T>, ...args: A) => Promise<T>

export function useRead(): Read {
  const { db } = useStore()
  return (query, ...args) => storedOptions(db, query, ...args).queryFn()
}
