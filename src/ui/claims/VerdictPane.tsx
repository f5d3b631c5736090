import { memo } from 'react'
import type { DossierId } from '../../domain/id.ts'
import type { Desk } from '../../queries/claimDesk.ts'
import { DeskOrigins } from './DeskOrigins.tsx'
import { Marking } from './Marking.tsx'
import { MarkHistory } from './MarkHistory.tsx'
import { OtherMarks } from './OtherMarks.tsx'
import { Recommendation } from './Recommendation.tsx'

export interface VerdictPaneProps {
  readonly dossierId: DossierId
  readonly desk: Desk
}

/** What the rules recommend and why, the place where the reviewer decides, and what was decided before. */
export const VerdictPane = memo(function VerdictPane({ dossierId, desk }: VerdictPaneProps) {
  return (
    <>
      <Recommendation dossierId={dossierId} desk={desk} />
      <Marking dossierId={dossierId} desk={desk} />
      <OtherMarks desk={desk} />
      <DeskOrigins dossierId={dossierId} desk={desk} />
      <MarkHistory dossierId={dossierId} claimId={desk.claim.id} />
    </>
  )
})
