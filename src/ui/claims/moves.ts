import type { ClaimId } from '../../domain/id.ts'
import type { ListedClaim } from '../../queries/listedClaim.ts'

export type Way = 'up' | 'down' | 'first' | 'last'

/** The claim to move behind; `null`: to the start. */
export interface Place {
  readonly after: ClaimId | null
}

/**
 * Where claims go by one step, or to an end; `null` where they are there.
 *
 * `claims` are all, in the dossier's order; `shown` those in sight, in that order too: a
 * step goes past the next one in sight, whatever is hidden between.
 */
export function placeFor(
  way: Way,
  moving: ReadonlySet<ClaimId>,
  claims: readonly ListedClaim[],
  shown: readonly ListedClaim[],
): Place | null {
  const others = claims.map(({ claim }) => claim.id).filter(id => !moving.has(id))
  const isMoving = ({ claim }: ListedClaim): boolean => moving.has(claim.id)
  switch (way) {
    case 'first':
      return { after: null }
    case 'last':
      return { after: others.at(-1) ?? null }
    case 'up': {
      const next = shown[shown.findIndex(isMoving) - 1]
      return next ? { after: others[others.indexOf(next.claim.id) - 1] ?? null } : null
    }
    case 'down': {
      const next = shown[shown.findLastIndex(isMoving) + 1]
      return next ? { after: next.claim.id } : null
    }
  }
}
