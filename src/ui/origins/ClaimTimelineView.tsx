import { useMemo, useState } from 'react'
import type { ClaimId } from '../../domain/id.ts'
import { timelineOf } from '../../domain/map/timeline.ts'
import { tiesIn } from '../../domain/origins.ts'
import { claimTimeline } from '../../queries/claimTimeline.ts'
import { dossierRecords } from '../../queries/dossierRecords.ts'
import { Button } from '../shared/Button.tsx'
import { PickerDialog } from '../shared/PickerDialog.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useStored } from '../store/useStored.ts'
import { claimPath } from './paths.ts'
import { type SubjectProps, TimelineNotice, TimelineView } from './TimelineView.tsx'

/** Which source had a claim first, by its evidence and its appearances. The first claim where none is chosen. */
export function ClaimTimelineView({ subject, chosen, onChoose, ...props }: SubjectProps) {
  const { dossierId } = props
  const say = useSay()
  const [picks, setPicks] = useState(false)
  const { data: records, isError } = useStored(dossierRecords, dossierId)
  const claims = useMemo(() => (records ?? []).filter(({ type }) => type === 'claim'), [records])
  const claimId = (claims.find(({ id }) => id === chosen) ?? claims[0])?.id as ClaimId | undefined
  const { data: stored, isError: isBroken } = useStored(claimTimeline, dossierId, claimId ?? null)
  const timeline = useMemo(() => {
    if (!stored) return null
    const { passages, origins, supports, letters } = stored
    return { ...timelineOf(passages, tiesIn(origins.held)), origins, counts: supports, letters }
  }, [stored])
  if (isError || isBroken) return <TimelineNotice what="notRead" />
  if (!records) return <TimelineNotice what="reading" />
  if (claimId === undefined) return <TimelineNotice what="noClaims" subject={subject} />
  return (
    <TimelineView
      {...props}
      subject={subject}
      about={stored?.text ?? ''}
      to={claimPath(dossierId, claimId)}
      timeline={timeline}
    >
      <Button onClick={() => setPicks(true)}>{say('origins:timeline.chooseClaim')}</Button>
      <PickerDialog
        open={picks}
        onClose={() => setPicks(false)}
        title={say('origins:timeline.whichClaim')}
        options={claims}
        optionKey={({ id }) => id}
        optionText={nameOf}
        onPick={({ id }) => {
          setPicks(false)
          onChoose('claim', id)
        }}
      />
    </TimelineView>
  )
}

/** The same function every time, or the picker would look for all of them again at each move of the pointer. */
const nameOf = ({ name }: { readonly name: string }): string => name
