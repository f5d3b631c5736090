import { useState } from 'react'
import { acceptDifference, withdrawAcceptance } from '../../commands/acceptDifference.ts'
import type { DossierId } from '../../domain/id.ts'
import { acceptanceOf, keptWarnings } from '../../domain/quote/keptWarnings.ts'
import type { Excerpt } from '../../domain/records.ts'
import { sayWarning } from '../../messages/quoteWords.ts'
import { excerptAcceptances, type SignedAcceptance } from '../../queries/excerptAcceptances.ts'
import type { StorageFailure } from '../../store/failure.ts'
import { useStore } from '../store/StoreContext.ts'
import { useCommand } from '../store/useCommand.ts'
import { useStored } from '../store/useStored.ts'
import css from './Acceptances.module.css'
import { useAnnounce } from './Announce.tsx'
import { Button } from './Button.tsx'
import { NoteDialog } from './NoteDialog.tsx'
import { Timestamp } from './Timestamp.tsx'
import { UserText } from './UserText.tsx'
import { useSay } from './useSay.tsx'

export interface AcceptancesProps {
  readonly dossierId: DossierId
  readonly excerpt: Excerpt
}

/**
 * Who has accepted how a quote differs, and the way to accept it or take that back; nothing where there is nothing to
 * accept.
 */
export function Acceptances({ dossierId, excerpt }: AcceptancesProps) {
  const asked = acceptanceOf(excerpt)
  return asked === null ? null : <Asked dossierId={dossierId} excerpt={excerpt} needsNote={asked === 'with-note'} />
}

function Asked({ dossierId, excerpt, needsNote }: AcceptancesProps & { readonly needsNote: boolean }) {
  const say = useSay()
  const announce = useAnnounce()
  const { actor } = useStore()
  const { data: signed } = useStored(excerptAcceptances, excerpt.id, actor.person)
  const accept = useCommand(dossierId, acceptDifference)
  const withdraw = useCommand(dossierId, withdrawAcceptance)
  const [isAsking, setAsking] = useState(false)
  const refused = (message: string): void => announce({ message, tone: 'error' })
  const notKept = ({ cause }: StorageFailure): void => refused(say(`shell:storage.${cause}`))

  const agree = async (note: string): Promise<void> => {
    const result = await accept.run({ excerptId: excerpt.id, note })
    setAsking(false)
    if (result.ok) return announce(say('desk:accept.done'))
    if (result.error.type === 'storage') return notKept(result.error)
    return refused(say('desk:accept.refused'))
  }
  const takeBack = async (): Promise<void> => {
    const result = await withdraw.run(excerpt.id)
    if (result.ok) announce(say('desk:accept.withdrawn'))
    else notKept(result.error)
  }
  if (!signed) return null
  const warnings = keptWarnings(excerpt)
  return (
    <div className={css['acceptances']}>
      {signed.map(one => (
        <SignedLine key={one.acceptance.id} signed={one} />
      ))}
      <span>
        {signed.some(({ isOwn }) => isOwn) ? (
          <Button
            size="small"
            variant="ghost"
            className={css['takeBack']}
            busy={withdraw.isRunning}
            onClick={() => void takeBack()}
          >
            {say('desk:accept.withdraw')}
          </Button>
        ) : (
          <Button size="small" onClick={() => setAsking(true)}>
            {say('desk:accept.button')}
          </Button>
        )}
      </span>
      {isAsking && (
        <NoteDialog
          title={say('desk:accept.title')}
          lead={[say('desk:accept.lead'), ...warnings.map(warning => sayWarning(say, warning))].join(' ')}
          label={say('desk:note')}
          hint={say(warnings.length > 0 ? 'desk:accept.noteHintWarned' : 'desk:accept.noteHint')}
          action={say('desk:accept.button')}
          {...(needsNote && { missing: say('desk:accept.noteMissing') })}
          busy={accept.isRunning}
          onClose={() => setAsking(false)}
          onSubmit={note => void agree(note)}
        />
      )}
    </div>
  )
}

function SignedLine({ signed: { acceptance, reviewer, at } }: { readonly signed: SignedAcceptance }) {
  const say = useSay()
  const { note } = acceptance
  return (
    <div className={css['signed']}>
      <UserText>{say('desk:accept.by', { reviewer: reviewer === '' ? say('history:noName') : reviewer })}</UserText>
      {at !== null && (
        <span className={css['at']}>
          {' · '}
          <Timestamp at={at} />
        </span>
      )}
      {note !== '' && (
        <UserText as="div" className={css['note']}>
          {note}
        </UserText>
      )}
    </div>
  )
}
