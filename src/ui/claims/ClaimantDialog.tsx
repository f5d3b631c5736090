import { useState } from 'react'
import type { DossierId, PublisherId } from '../../domain/id.ts'
import { Button } from '../shared/Button.tsx'
import { CancelButton, Dialog } from '../shared/Dialog.tsx'
import { useSay } from '../shared/useSay.tsx'
import { ClaimantInput } from './ClaimantInput.tsx'
import { PublisherSelect } from './PublisherSelect.tsx'

export interface ClaimantDialogProps {
  readonly dossierId: DossierId
  /** How many claims are meant. */
  readonly count: number
  readonly known: readonly string[]
  readonly busy: boolean
  readonly onClose: () => void
  /** Gives whether it was refused because the chosen publisher is gone. */
  readonly onSet: (claimant: string | null, publisherId: PublisherId | null) => Promise<boolean>
}

/** Asks who makes several claims. Mounted only while it is open. */
export function ClaimantDialog(props: ClaimantDialogProps) {
  const { dossierId, count, known, busy, onClose, onSet } = props
  const say = useSay()
  const [claimant, setClaimant] = useState('')
  const [publisherId, setPublisherId] = useState<PublisherId | null>(null)
  const [publisherGone, setPublisherGone] = useState(false)
  const submit = async (): Promise<void> => {
    const isGone = await onSet(claimant.trim() || null, publisherId)
    setPublisherGone(isGone)
    if (isGone) setPublisherId(null)
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('claims:bulk.claimantTitle', { count })}
      lead={say('claims:bulk.claimantLead')}
      onSubmit={() => void submit()}
      footer={
        <>
          <CancelButton />
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
