import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { type StoredQuery, storedOptions } from '../../store/live.ts'
import { useStore } from './StoreContext.ts'

/** What the store answers to `query`, now and after every change to it, whoever makes it. */
export function useStored<A extends readonly unknown[], T>(query: StoredQuery<A, T>, ...args: A): UseQueryResult<T> {
  const { db } = useStore()
  return useQuery(storedOptions(db, query, ...args))
}
