import { useState } from 'react'
import type { DossierId, PublisherId } from '../../domain/id.ts'
import { Button } from '../shared/Button.tsx'
import { Dialog } from '../shared/Dialog.tsx'
import { useSay } from '../shared/useSay.tsx'
import { ClaimantInput } from './ClaimantInput.tsx'
import { PublisherSelect } from './PublisherSelect.tsx'

export interface ClaimantDialogProps {
  readonly dossierId: DossierId
  /** How many claims are meant. */
  readonly count: number
  readonly known: readonly string[]
  readonly busy: boolean
  /** Whether the chosen publisher turned out to be gone. */
  readonly publisherGone: boolean
  readonly onClose: () => void
  readonly onSet: (claimant: string | null, publisherId: PublisherId | null) => void
}

/** Asks who makes several claims. Mounted only while it is open. */
export function ClaimantDialog(props: ClaimantDialogProps) {
  const { dossierId, count, known, busy, publisherGone, onClose, onSet } = props
  const say = useSay()
  const [claimant, setClaimant] = useState('')
  const [publisherId, setPublisherId] = useState<PublisherId | null>(null)
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('claims:bulk.claimantTitle', { count })}
      lead={say('claims:bulk.claimantLead')}
      onSubmit={() => onSet(claimant.trim() || null, publisherId)}
      footer={
        <>
          <Button onClick={onClose}>{say('common:cancel')}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {say('claims:bulk.claimantSave')}
          </Button>
        </>
      }
    >
      <ClaimantInput value={claimant} onChange={setClaimant} known={known} />
      <PublisherSelect
        dossierId={dossierId}
        claimant={claimant}
        value={publisherId}
        onChange={setPublisherId}
        error={publisherGone ? say('claims:form.publisherGone') : null}
      />
    </Dialog>
  )
}
