import type { ClaimId, DossierId } from '../domain/id.ts'
import type { ListChange } from '../queries/claimBook.ts'
import { byOrder } from '../queries/claimList.ts'
import type { ListedClaim } from '../queries/listedClaim.ts'
import type { Database } from '../store/database.ts'
import { followClaims } from './followClaims.ts'

/** The list as it stands. */
export interface ClaimListing {
  readonly state: 'reading' | 'read' | 'broken'
  /** In the dossier's order; what was read last where it cannot be read now. */
  readonly claims: readonly ListedClaim[]
}

/** A list that many may look at; it is followed while somebody does, and a while after. */
export interface SharedListing {
  readonly now: () => ClaimListing
  readonly subscribe: (listener: () => void) => () => void
  /** Begins again. */
  readonly retry: () => void
}

/** How long a list is kept up with nobody looking: people go to a source and come back. */
const KEPT_MS = 5 * 60_000

/** The list of a dossier's claims, one for all who look at it. */
export function listingOf(db: Database, dossierId: DossierId, person: string): SharedListing {
  const key = `${dossierId} ${person}`
  const listings = shared.get(db) ?? new Map<string, SharedListing>()
  shared.set(db, listings)
  const there = listings.get(key)
  if (there) return there
  const made = openListing(db, dossierId, person)
  listings.set(key, made)
  return made
}

const shared = new WeakMap<Database, Map<string, SharedListing>>()

function openListing(db: Database, dossierId: DossierId, person: string): SharedListing {
  const listeners = new Set<() => void>()
  let listing: ClaimListing = nothing
  let stop: (() => void) | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const show = (next: ClaimListing): void => {
    listing = next
    for (const listener of listeners) listener()
  }
  const start = (): void => {
    if (stop) return
    let isOver = false
    const unfollow = followClaims(db, dossierId, person, {
      onChange: change => {
        if (!isOver) show({ state: 'read', claims: changed(listing.claims, change) })
      },
      onBroken: () => {
        if (isOver) return
        end(listing)
        show({ state: 'broken', claims: listing.claims })
      },
    })
    stop = () => {
      isOver = true
      unfollow()
    }
  }
  const end = (left: ClaimListing): void => {
    stop?.()
    stop = null
    listing = left
  }
  return {
    now: () => listing,
    subscribe(listener) {
      listeners.add(listener)
      clearTimeout(timer)
      if (listing.state !== 'broken') start()
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) timer = setTimeout(() => end(nothing), KEPT_MS)
      }
    },
    retry() {
      end(nothing)
      show(nothing)
      start()
    },
  }
}

const nothing: ClaimListing = { state: 'reading', claims: [] }

/** The list after a change. Sorts only where a claim came, went or moved. */
function changed(claims: readonly ListedClaim[], { whole, rows, gone }: ListChange): readonly ListedClaim[] {
  if (whole) return rows.toSorted(byOrder)
  if (rows.length === 0 && gone.length === 0) return claims
  const fresh = new Map<ClaimId, ListedClaim>(rows.map(row => [row.claim.id, row]))
  const away = new Set<ClaimId>(gone)
  let stays = true
  const kept = claims.flatMap(before => {
    const { id, order } = before.claim
    if (away.has(id)) return []
    const after = fresh.get(id) ?? before
    fresh.delete(id)
    stays &&= after.claim.order === order
    return [after]
  })
  return stays && fresh.size === 0 ? kept : [...kept, ...fresh.values()].toSorted(byOrder)
}
