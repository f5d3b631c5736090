import type { ClaimId, DossierId } from '../../domain/id.ts'
import type { ClaimChoice } from '../../queries/sourceReader.ts'

/** As long as the page lives: the claims worked on last, latest first. One works on a claim through many sources. */
const recent = new Map<DossierId, readonly ClaimId[]>()

const MOST_RECENT = 5

/** Remembers that a passage was held against a claim. */
export function noteRecent(dossierId: DossierId, claimId: ClaimId): void {
  const others = recentClaims(dossierId).filter(id => id !== claimId)
  recent.set(dossierId, [claimId, ...others].slice(0, MOST_RECENT))
}

/** The claims that passages were held against last, latest first. */
export function recentClaims(dossierId: DossierId): readonly ClaimId[] {
  return recent.get(dossierId) ?? []
}

/** Those used last in front, the rest in their order. */
export function recentFirst(claims: readonly ClaimChoice[], latest: readonly ClaimId[]): readonly ClaimChoice[] {
  const inFront = latest.flatMap(id => claims.find(claim => claim.id === id) ?? [])
  return [...inFront, ...claims.filter(claim => !latest.includes(claim.id))]
}
