import { useMutation, useQuery } from '@tanstack/react-query'

/** How much room the browser gives, and whether it may take it back. */
export interface BrowserStorage {
  /** In bytes, as the browser counts: more than the files, for it counts its own keeping too. `null` where it does not say. */
  readonly used: number | null
  /** In bytes, what is used included: a share of the disk, not a promise. `null` where the browser does not say. */
  readonly quota: number | null
  /** Whether the browser asks its user before it clears anything; `null` where it has no such promise to give. */
  readonly persisted: boolean | null
}

/** The room as it is now and after every write, and a request to keep what is in it. */
export interface BrowserStorageInUse {
  /** `null` until the browser has answered. */
  readonly storage: BrowserStorage | null
  /** Asks the browser; false where it declines, as it may without a word. */
  readonly askToKeep: () => Promise<boolean>
  readonly isAsking: boolean
}

export function useBrowserStorage(): BrowserStorageInUse {
  const { data, refetch } = useQuery({
    queryKey: ['browser-storage'],
    queryFn: measure,
    meta: { tables: ['entries', 'chunks'] },
    staleTime: Infinity,
    networkMode: 'always',
  })
  const asking = useMutation({
    mutationFn: async () => await navigator.storage.persist(),
    networkMode: 'always',
    onSettled: () => refetch(),
  })
  return { storage: data ?? null, askToKeep: asking.mutateAsync, isAsking: asking.isPending }
}

async function measure(): Promise<BrowserStorage> {
  if (!('storage' in navigator)) return { used: null, quota: null, persisted: null }
  const { usage = null, quota = null } = await navigator.storage.estimate()
  return { used: usage, quota, persisted: await navigator.storage.persisted() }
}
