import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { TextsAcross } from '../../queries/textsAcross.ts'
import { type FoundAcross, lookAcross } from '../../workers/lookAcross.ts'
import { useStore } from './StoreContext.ts'

/** What looking through all texts has come to. */
export interface LookingAcross {
  readonly found: FoundAcross | undefined
  /** From 0 to 1, while texts are read. */
  readonly share: number | null
  readonly failed: boolean
  readonly again: () => void
  /** Stops reading; what was found before stays. */
  readonly cancel: () => void
}

/** Names and speakers across texts, found in a worker: at once, and again where what is read has changed. `null` asks nothing. */
export function useAcross(across: TextsAcross | null): LookingAcross {
  const { db } = useStore()
  const [share, setShare] = useState(0)
  const client = useQueryClient()
  const queryKey = ['look-across', db.name, JSON.stringify(across)]
  const query = useQuery({
    queryKey,
    queryFn: async ({ signal }): Promise<FoundAcross> => {
      if (across === null) throw new Error('Nothing was asked.')
      setShare(0)
      const found = await lookAcross({ ...across, store: db.name }, signal, setShare)
      if (!found.ok) throw new Error(`Not looked through: ${found.error.type}.`)
      return found.value
    },
    enabled: across !== null,
    staleTime: Infinity, // the key holds all that it is made from
    gcTime: 60_000,
    networkMode: 'always',
    retry: false,
    structuralSharing: false,
  })
  return {
    found: query.data,
    share: query.isFetching ? share : null,
    failed: query.isError,
    again: () => void query.refetch(),
    cancel: () => void client.cancelQueries({ queryKey }),
  }
}
