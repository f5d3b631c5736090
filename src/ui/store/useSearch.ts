import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type SearchAnswer, type SearchAsk, searchDossier } from '../../workers/searchDossier.ts'
import { useStore } from './StoreContext.ts'

/** What a search has come to. */
export interface Searching {
  /** That of the query before, while this one is being answered; `undefined` before the first. */
  readonly answer: SearchAnswer | undefined
  /** The answer is to an earlier query. */
  readonly isLate: boolean
  /** From 0 to 1, while texts are read into the index. */
  readonly indexing: number | null
  readonly failed: boolean
  readonly retry: () => void
}

/** What a dossier answers, now and after every change to it. Another query ends the one before. `null` asks nothing. */
export function useSearch(ask: Omit<SearchAsk, 'store'> | null): Searching {
  const { db } = useStore()
  const [indexing, setIndexing] = useState<number | null>(null)
  const query = useQuery({
    queryKey: ['search-dossier', ask],
    queryFn: async ({ signal }) => {
      if (ask === null) return nothing
      const answer = await searchDossier({ ...ask, store: db.name }, signal, setIndexing)
      if (answer.ok || answer.error.type !== 'cancelled') setIndexing(null)
      if (!answer.ok) throw new Error(`Not searched: ${answer.error.type}.`)
      return answer.value
    },
    enabled: ask !== null,
    meta: { tables: ['dossiers', 'sources', 'texts', 'publishers', 'excerpts', 'claims'] },
    placeholderData: keepPreviousData,
    staleTime: Infinity, // until keepFresh says otherwise
    gcTime: 60_000,
    networkMode: 'always',
    retry: false,
    structuralSharing: false,
  })
  return {
    answer: query.data,
    isLate: query.isPlaceholderData || query.isPending,
    indexing: query.isFetching ? indexing : null,
    failed: query.isError,
    retry: () => void query.refetch(),
  }
}

const nothing: SearchAnswer = { found: [], unread: 0 }
