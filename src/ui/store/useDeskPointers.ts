import { skipToken, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { DeskPointer } from '../../domain/discrepancies/lookHere.ts'
import type { ClaimId } from '../../domain/id.ts'
import { type DeskToLookAt, lookAtDesk } from '../../workers/lookAtDesk.ts'

/** What holding a claim and its excerpts against one another has come to. */
export interface DeskPointers {
  /** Those of before, while words of the same claim that came or changed are looked at; `undefined` before the first. */
  readonly pointers: readonly DeskPointer[] | undefined
  /** Whether they are of the words as they are now. */
  readonly isCurrent: boolean
  readonly failed: boolean
  /** Looks again after a failure. */
  readonly again: () => void
}

/**
 * Where a claim and its excerpts differ, found in a worker, and again where their words change. Nobody looks while `job`
 * is `null`: not all that it takes is read yet.
 */
export function useDeskPointers(id: ClaimId, job: DeskToLookAt | null): DeskPointers {
  const words = useMemo(() => JSON.stringify(job), [job])
  const query = useQuery({
    queryKey: ['desk-pointers', id, words] as const,
    queryFn: job === null ? skipToken : ({ signal }) => lookAtDesk(job, signal),
    placeholderData: (before, earlier) => (earlier?.queryKey[1] === id ? before : undefined),
    staleTime: Infinity, // the key is all that is asked
    networkMode: 'always',
    retry: false,
    structuralSharing: false,
  })
  return {
    pointers: query.data,
    isCurrent: query.isSuccess && !query.isPlaceholderData,
    failed: query.isError,
    again: () => void query.refetch(),
  }
}
