import { useQuery } from '@tanstack/react-query'
import type { Surroundings } from '../../domain/quote/surroundings.ts'
import type { Excerpt } from '../../domain/records.ts'
import { textDigest } from '../../queries/textDigest.ts'
import { readSurroundings } from '../../workers/readSurroundings.ts'
import { useStore } from './StoreContext.ts'
import { useStored } from './useStored.ts'

/** What stands around an excerpt in its sentences; `null` until the text is read, and where it cannot be. */
export function useSurroundings({ textId, anchor }: Pick<Excerpt, 'textId' | 'anchor'>): Surroundings | null {
  const { db } = useStore()
  const { data: digest } = useStored(textDigest, textId)
  const span = anchor?.span
  const { data } = useQuery({
    queryKey: ['surroundings', digest, span?.start, span?.end],
    queryFn: async () => (digest && span ? await readSurroundings({ store: db.name, digest, span }) : null),
    enabled: Boolean(digest && span),
    staleTime: Infinity, // what has a digest for a name never changes
    networkMode: 'always',
    retry: false,
  })
  return data ?? null
}
