import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { caseTables } from '../../queries/caseTables.ts'
import { weighAll, type Weighings } from '../../workers/weighing.ts'
import { useStore } from './StoreContext.ts'

/** What weighing all claims of a dossier comes to, now and after every change to them; weighed off the page's thread. */
export function useWeighed<N extends keyof Weighings>(
  name: N,
  ...args: Weighings[N]['args']
): UseQueryResult<Weighings[N]['answer']> {
  const { db } = useStore()
  return useQuery({
    queryKey: [name, ...args],
    queryFn: ({ signal }) => weighAll({ database: db.name, name, args }, signal),
    meta: { tables: caseTables },
    staleTime: Infinity, // until keepFresh says otherwise
    networkMode: 'always',
    retry: false,
    structuralSharing: false,
  })
}
