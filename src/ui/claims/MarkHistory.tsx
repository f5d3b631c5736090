import { useState } from 'react'
import type { ClaimId, DossierId } from '../../domain/id.ts'
import { markHistory, type MarkStep } from '../../queries/markHistory.ts'
import { MarkIcon } from '../shared/MarkIcon.tsx'
import { Timestamp } from '../shared/Timestamp.tsx'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useStored } from '../store/useStored.ts'
import css from './Verdict.module.css'

export interface MarkHistoryProps {
  readonly dossierId: DossierId
  readonly claimId: ClaimId
}

/** All marks that the claim was ever given, read when they are asked for. */
export function MarkHistory({ dossierId, claimId }: MarkHistoryProps) {
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={css['earlier']} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{say('desk:earlier')}</summary>
      {isOpen && <Steps dossierId={dossierId} claimId={claimId} />}
    </details>
  )
}

function Steps({ dossierId, claimId }: MarkHistoryProps) {
  const say = useSay()
  const { data } = useStored(markHistory, dossierId, claimId)
  if (data === undefined) return <p role="status">{say('common:working')}</p>
  if (data.length === 0) return <p className={css['quiet']}>{say('desk:earlierNone')}</p>
  return (
    <ol className={css['steps']}>
      {data.map(step => (
        <Step key={step.entry} step={step} />
      ))}
    </ol>
  )
}

function Step({ step: { reviewer, at, verdict, rationale, isUndo } }: { readonly step: MarkStep }) {
  const say = useSay()
  const name = reviewer || say('desk:unnamed')
  return (
    <li>
      <MarkIcon mark={verdict ?? 'open'} size={16} />
      <div>
        <UserText>
          {verdict === null
            ? say('desk:took', { name })
            : say('desk:made', { name, mark: say(`common:mark.${verdict}`).toLocaleLowerCase() })}
        </UserText>
        <span className={css['quiet']}>
          {' '}
          <Timestamp at={at} />
          {isUndo && ` · ${say('desk:byUndo')}`}
        </span>
        {rationale !== '' && (
          <UserText as="p" className={css['rationale']}>
            {rationale}
          </UserText>
        )}
      </div>
    </li>
  )
}
