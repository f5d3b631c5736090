import { useMemo, useSyncExternalStore } from 'react'
import type { DossierId } from '../../domain/id.ts'
import { type ClaimListing, listingOf } from '../../workers/claimListing.ts'
import { useStore } from '../store/StoreContext.ts'
import { wordsIn } from './claimFilter.ts'

/** A dossier's claims in order, kept up with every change, and the function that tries again where they cannot be read. */
export function useClaims(dossierId: DossierId): ClaimListing & { readonly retry: () => void } {
  const { db, actor } = useStore()
  const listing = listingOf(db, dossierId, actor.person)
  return { ...useSyncExternalStore(listing.subscribe, listing.now), retry: listing.retry }
}

/** The tags and claimants that a dossier's claims have. */
export function useClaimWords(dossierId: DossierId): ReturnType<typeof wordsIn> {
  const { claims } = useClaims(dossierId)
  return useMemo(() => wordsIn(claims), [claims])
}
