import type { ListedClaim } from '../../queries/listedClaim.ts'

export const claimFilters = ['all', 'open', 'attributed', 'disputed', 'corroborated', 'recheck'] as const
export type ClaimFilter = (typeof claimFilters)[number]

/** Claims that a filter lets through and that hold all the words looked for, whatever their case. */
export function filterClaims(
  claims: readonly ListedClaim[],
  filter: ClaimFilter,
  words: string,
): readonly ListedClaim[] {
  const sought = folded(words).split(/\s+/u).filter(Boolean)
  return claims.filter(listed => {
    if (!passes(listed, filter)) return false
    const text = folded([listed.claim.text, listed.claim.original, listed.claim.claimant].join('\n'))
    return sought.every(word => text.includes(word))
  })
}

/** Whether a claim is of those that a filter shows. */
export function passes({ shown, needsRecheck }: ListedClaim, filter: ClaimFilter): boolean {
  if (filter === 'all') return true
  if (filter === 'recheck') return needsRecheck
  return (shown?.verdict ?? 'open') === filter
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
