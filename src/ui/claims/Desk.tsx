import { Ellipsis } from 'lucide-react'
import { memo, useState } from 'react'
import { Link } from 'react-router'
import { removeClaims } from '../../commands/removeClaims.ts'
import type { DossierId } from '../../domain/id.ts'
import type { Stance } from '../../domain/records.ts'
import { sayTally } from '../../messages/findingWords.ts'
import type { Desk as DeskData } from '../../queries/claimDesk.ts'
import { Button } from '../shared/Button.tsx'
import { GroupHeading } from '../shared/Card.tsx'
import { ConfirmDialog } from '../shared/ConfirmDialog.tsx'
import { Menu } from '../shared/Menu.tsx'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useCommand } from '../store/useCommand.ts'
import { AddEvidence } from './AddEvidence.tsx'
import { ClaimDialog } from './ClaimDialog.tsx'
import css from './Desk.module.css'
import { DeskConflicts } from './DeskConflicts.tsx'
import { DeskFigures } from './DeskFigures.tsx'
import { StanceIcon } from '../shared/StanceIcon.tsx'
import { EvidenceCard } from './EvidenceCard.tsx'
import { LookHere } from './LookHere.tsx'
import { mayBeSplit, OtherHalves } from './OtherHalves.tsx'
import { placeIn, sourcePath } from './paths.ts'
import { showLookHere, showMarking } from './showPlace.ts'
import { SplitDialog } from './SplitDialog.tsx'
import { SuggestedPassages } from './SuggestedPassages.tsx'
import { useLookHere } from './useLookHere.ts'
import { useReport } from './useReport.ts'

export interface DeskProps {
  readonly dossierId: DossierId
  readonly desk: DeskData
  readonly onRemoved: () => void
}

/** A claim large, and its evidence in two columns with the context below. */
export const Desk = memo(function Desk({ dossierId, desk, onRemoved }: DeskProps) {
  const { claim, number, total, exhibits } = desk
  const say = useSay()
  const report = useReport()
  const found = useLookHere(dossierId, desk)
  const remove = useCommand(dossierId, removeClaims)
  const [dialog, setDialog] = useState<'edit' | 'split' | 'remove' | null>(null)
  const close = (): void => setDialog(null)
  const takeOff = async (): Promise<void> => {
    const result = await remove.run([claim.id])
    close()
    if (!result.ok) return report.notKept(result.error)
    report.done(say('claims:removed'))
    onRemoved()
  }

  return (
    <article className={css['desk']}>
      <header className={css['top']}>
        <p className={css['kick']}>
          {say('desk:place', { number, total })} · {say(`claims:kind.${claim.kind}`)}
        </p>
        <span className={css['tools']}>
          {found.pointers.length > 0 && (
            <Button size="small" variant="ghost" onClick={showLookHere}>
              {say('lookHere:jump', { count: found.pointers.length })}
            </Button>
          )}
          <Button size="small" variant="ghost" className={css['toVerdict']} onClick={showMarking}>
            {say('desk:toVerdict')}
          </Button>
          <AddEvidence dossierId={dossierId} claimId={claim.id} />
          <Menu
            label={say('desk:more')}
            icon={<Ellipsis aria-hidden="true" />}
            iconOnly
            align="end"
            items={[
              { id: 'edit', label: say('claims:edit'), onSelect: () => setDialog('edit') },
              ...(mayBeSplit(desk)
                ? [{ id: 'split', label: say('claims:split.offer'), onSelect: () => setDialog('split') }]
                : []),
              { id: 'remove', label: say('claims:remove'), onSelect: () => setDialog('remove'), danger: true },
            ]}
          />
        </span>
      </header>
      <h1 dir="auto" className={css['claim']}>
        {claim.text}
      </h1>
      <p className={css['kick']}>
        {claim.claimant === null ? (
          say('desk:ownClaim')
        ) : (
          <UserText>{say('desk:claimedBy', { claimant: claim.claimant })}</UserText>
        )}
      </p>
      <OtherHalves dossierId={dossierId} desk={desk} onSplit={() => setDialog('split')} />
      {claim.original !== null && claim.original !== claim.text && (
        <details className={css['original']}>
          <summary>{say('desk:original')}</summary>
          <UserText as="blockquote">{claim.original}</UserText>
        </details>
      )}
      {desk.appearances.map(({ excerpt, source }) => (
        <p key={excerpt.id} className={css['kick']}>
          {say('desk:appears')}{' '}
          <Link to={sourcePath(dossierId, source.id)} state={placeIn(source, excerpt)}>
            <UserText lang={source.language}>{source.title}</UserText>
          </Link>
        </p>
      ))}
      <DeskConflicts dossierId={dossierId} desk={desk} />
      <div className={css['columns']}>
        <Group stance="supports" dossierId={dossierId} desk={desk} />
        <Group stance="conflicts" dossierId={dossierId} desk={desk} />
      </div>
      {exhibits.some(({ evidence }) => evidence.stance === 'context') && (
        <Group stance="context" dossierId={dossierId} desk={desk} />
      )}
      <LookHere dossierId={dossierId} desk={desk} found={found} />
      <DeskFigures dossierId={dossierId} desk={desk} />
      <SuggestedPassages dossierId={dossierId} desk={desk} />
      {dialog === 'edit' && <ClaimDialog dossierId={dossierId} claim={claim} onClose={close} onDone={close} />}
      {dialog === 'split' && <SplitDialog dossierId={dossierId} desk={desk} onClose={close} onDone={close} />}
      <ConfirmDialog
        open={dialog === 'remove'}
        title={say('claims:removeAsk')}
        text={say('claims:removeText')}
        confirmLabel={say('claims:remove')}
        danger
        busy={remove.isRunning}
        onConfirm={() => void takeOff()}
        onCancel={close}
      />
    </article>
  )
})

interface GroupProps extends Pick<DeskProps, 'dossierId' | 'desk'> {
  readonly stance: Stance
}

/** All evidence of one stance, what counts of it counted at the head. */
function Group({ stance, dossierId, desk }: GroupProps) {
  const say = useSay()
  const own = desk.exhibits.filter(({ evidence }) => evidence.stance === stance)
  const tally = stance === 'context' ? null : desk.assessment.counts[stance]
  return (
    <section className={css['group']}>
      <GroupHeading
        title={
          <>
            <StanceIcon stance={stance} /> {say(`desk:group.${stance}`)}
          </>
        }
        {...(own.length !== tally?.documents && { count: say('desk:excerpts', { count: own.length }) })}
        {...(tally !== null && tally.documents > 0 && { end: sayTally(say, tally) })}
      />
      {own.map(exhibit => (
        <EvidenceCard key={exhibit.evidence.id} dossierId={dossierId} claim={desk.claim} exhibit={exhibit} />
      ))}
      {own.length === 0 && stance !== 'context' && <p className={css['kick']}>{say(`desk:none.${stance}`)}</p>}
    </section>
  )
}
