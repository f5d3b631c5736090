import { useState } from 'react'
import { acceptDifference, withdrawAcceptance } from '../../commands/acceptDifference.ts'
import { acceptanceOf } from '../../domain/caseFile.ts'
import type { DossierId } from '../../domain/id.ts'
import type { DeskExhibit } from '../../queries/claimDesk.ts'
import { Button } from '../shared/Button.tsx'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useCommand } from '../store/useCommand.ts'
import css from './EvidenceCard.module.css'
import { NoteDialog } from './NoteDialog.tsx'
import { useReport } from './useReport.ts'

export interface AcceptancesProps {
  readonly dossierId: DossierId
  readonly exhibit: DeskExhibit
}

/** Who has accepted how the quote differs, and the way to accept it or take that back; nothing where there is nothing to accept. */
export function Acceptances({ dossierId, exhibit: { excerpt, acceptances, isAcceptedByMe } }: AcceptancesProps) {
  const say = useSay()
  const report = useReport()
  const accept = useCommand(dossierId, acceptDifference)
  const withdraw = useCommand(dossierId, withdrawAcceptance)
  const [isAsking, setAsking] = useState(false)
  const asked = acceptanceOf(excerpt)
  if (asked === null) return null

  const agree = async (note: string): Promise<void> => {
    const result = await accept.run({ excerptId: excerpt.id, note })
    setAsking(false)
    if (result.ok) return report.done(say('desk:accept.done'))
    if (result.error.type === 'storage') report.notKept(result.error)
    else report.refused(say('desk:accept.refused'))
  }
  const takeBack = async (): Promise<void> => {
    const result = await withdraw.run(excerpt.id)
    if (result.ok) report.done(say('desk:accept.withdrawn'))
    else report.notKept(result.error)
  }
  return (
    <>
      {acceptances.map(({ id, note }) => (
        <UserText key={id} className={css['accepted']}>
          {note === '' ? say('desk:accept.accepted') : say('desk:accept.acceptedWith', { note })}
        </UserText>
      ))}
      {isAcceptedByMe ? (
        <Button size="small" variant="ghost" busy={withdraw.isRunning} onClick={() => void takeBack()}>
          {say('desk:accept.withdraw')}
        </Button>
      ) : (
        <Button size="small" onClick={() => setAsking(true)}>
          {say('desk:accept.button')}
        </Button>
      )}
      {isAsking && (
        <NoteDialog
          title={say('desk:accept.title')}
          lead={say('desk:accept.lead')}
          label={say('desk:note')}
          hint={say('desk:accept.noteHint')}
          action={say('desk:accept.button')}
          {...(asked === 'with-note' && { missing: say('desk:accept.noteMissing') })}
          busy={accept.isRunning}
          onClose={() => setAsking(false)}
          onSubmit={note => void agree(note)}
        />
      )}
    </>
  )
}
