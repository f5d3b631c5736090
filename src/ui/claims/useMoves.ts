import { moveClaims } from '../../commands/moveClaims.ts'
import type { ClaimId, DossierId } from '../../domain/id.ts'
import type { ListedClaim } from '../../queries/listedClaim.ts'
import { useSay } from '../shared/useSay.tsx'
import { useCommand } from '../store/useCommand.ts'
import type { ListView } from './listView.ts'
import { placeFor, type Way } from './moves.ts'
import { useReport } from './useReport.ts'

/** Functions that move claims in the dossier's order and tell what came of it. */
export interface Moves {
  readonly step: (ids: readonly ClaimId[], way: Way) => void
  readonly putAfter: (ids: readonly ClaimId[], after: ClaimId | null) => void
}

/** `claims` are all in the dossier's order; `shown` those in sight, in the order of `view`. */
export function useMoves(
  dossierId: DossierId,
  claims: readonly ListedClaim[],
  shown: readonly ListedClaim[],
  view: Pick<ListView, 'sort' | 'reversed'>,
): Moves {
  const say = useSay()
  const report = useReport()
  const move = useCommand(dossierId, moveClaims)
  const putAfter = async (claimIds: readonly ClaimId[], after: ClaimId | null): Promise<void> => {
    const result = await move.run({ claimIds, after })
    if (result.ok) report.done(say('claims:bulk.moved', { count: claimIds.length }))
    else if (result.error.type === 'storage') report.notKept(result.error)
    else report.refused(say('claims:bulk.gone'))
  }
  return {
    putAfter: (ids, after) => void putAfter(ids, after),
    step(ids, way) {
      if (ids.length === 0) return
      const isStep = way === 'up' || way === 'down'
      if (isStep && (view.sort !== 'order' || view.reversed)) return report.refused(say('claims:bulk.otherOrder'))
      const place = placeFor(way, new Set(ids), claims, shown)
      if (place === null) return report.refused(say('claims:bulk.nowhere'))
      void putAfter(ids, place.after)
    },
  }
}
