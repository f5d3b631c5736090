import { compareText } from '../../domain/grouped.ts'
import type { ClaimId, SourceId } from '../../domain/id.ts'
import { originLetters } from '../../domain/originLetters.ts'
import type { SourceList } from '../../queries/sourceList.ts'

/** The list with its origins and letters as they are for one claim. */
export function listForClaim(list: SourceList, claimId: ClaimId): SourceList {
  const own = list.origins.forClaim(claimId)
  return { ...list, origins: { ...list.origins, ...own }, letters: originLetters(list.origins.held, own.held) }
}

/** A claim for which a source is one with others that it is not one with elsewhere. */
export interface ClaimTie {
  readonly claimId: ClaimId
  readonly text: string
}

/** By source, the claims for which alone it is tied to another origin, in the order of their words. */
export function claimTiesOf({
  dependences,
  claimWords,
  origins,
}: Pick<SourceList, 'dependences' | 'claimWords' | 'origins'>): ReadonlyMap<SourceId, readonly ClaimTie[]> {
  const bySource = new Map<SourceId, Map<ClaimId, ClaimTie>>()
  for (const { sourceIds, claimId, standing } of dependences) {
    const text = claimId === null ? undefined : claimWords.get(claimId)
    const [one, other] = sourceIds.map(id => origins.held.originOf(id))
    if (claimId === null || text === undefined || standing === 'rejected' || !one || !other || one === other) continue
    for (const id of sourceIds) {
      const claims = bySource.get(id) ?? new Map<ClaimId, ClaimTie>()
      bySource.set(id, claims.set(claimId, { claimId, text }))
    }
  }
  return new Map([...bySource].map(([id, claims]) => [id, inOrder([...claims.values()])]))
}

/** Of several sources together, each claim once. */
export function claimTiesAmong(
  ties: ReadonlyMap<SourceId, readonly ClaimTie[]>,
  sourceIds: readonly SourceId[],
): readonly ClaimTie[] {
  const own = sourceIds.flatMap(id => ties.get(id) ?? [])
  return inOrder([...new Map(own.map(tie => [tie.claimId, tie])).values()])
}

function inOrder(ties: readonly ClaimTie[]): readonly ClaimTie[] {
  return ties.toSorted((a, b) => compareText(a.text, b.text) || compareText(a.claimId, b.claimId))
}
