import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ExcerptId } from '../../domain/id.ts'
import { failingAmong, type NotedFailure } from '../../queries/excerptChecks.ts'
import { storedOptions } from '../../store/live.ts'
import { useStore } from './StoreContext.ts'

/** Which of these excerpts fail, and why; of those asked for before while these are read. */
export function useFailures(ids: readonly ExcerptId[]): ReadonlyMap<ExcerptId, NotedFailure> | undefined {
  const { db } = useStore()
  const asked = [...new Set(ids)].toSorted()
  return useQuery({ ...storedOptions(db, failingAmong, asked), placeholderData: keepPreviousData }).data
}
