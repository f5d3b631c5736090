import { useState } from 'react'
import type { ClaimKind, Stance } from '../../domain/records.ts'
import { Button } from '../shared/Button.tsx'
import { Dialog } from '../shared/Dialog.tsx'
import { Field } from '../shared/Field.tsx'
import { SegmentedControl } from '../shared/SegmentedControl.tsx'
import { TextArea } from '../shared/TextArea.tsx'
import { TextInput } from '../shared/TextInput.tsx'
import { useSay } from '../shared/useSay.tsx'

/** A claim as the dialog gives it; `stance` is `null` where the passage is only where it appears. */
export interface ClaimWording {
  readonly text: string
  readonly claimant: string | null
  readonly stance: Stance | null
  readonly kind: ClaimKind
}

export interface NewClaimDialogProps {
  readonly onClose: () => void
  readonly wording: string
  /** Who is quoted with these words; `null` where no name came with them. */
  readonly speaker: string | null
  /** `null`: the passage may only be where the claim appears. */
  readonly stance: Stance | null
  readonly busy: boolean
  readonly onSubmit: (claim: ClaimWording) => void
}

/** Words a claim after a passage, and says what the passage is to it. */
export function NewClaimDialog({ onClose, wording, speaker, stance, busy, onSubmit }: NewClaimDialogProps) {
  const say = useSay()
  const saying = speaker === null ? wording : say('reader:newClaim.saying', { speaker, words: bare(wording) })
  const [text, setText] = useState(saying)
  const [claimant, setClaimant] = useState('')
  const [isSaying, setSaying] = useState(speaker !== null)
  const [holds, setHolds] = useState(stance !== null)
  const [asked, setAsked] = useState(false)
  const submit = () => {
    setAsked(true)
    if (text.trim() === '') return
    const kind = isSaying ? 'quotation' : 'other'
    onSubmit({ text, claimant: claimant.trim() || null, stance: holds ? stance : null, kind })
  }
  const chooseSaying = (chosen: boolean) => {
    setSaying(chosen)
    setText(chosen ? saying : bare(wording))
    setClaimant(chosen ? '' : (speaker ?? ''))
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('reader:newClaim.title')}
      lead={say('reader:newClaim.lead')}
      onSubmit={submit}
      footer={
        <>
          <Button onClick={onClose}>{say('common:cancel')}</Button>
          <Button type="submit" variant="primary" busy={busy}>
            {say('reader:newClaim.add')}
          </Button>
        </>
      }
    >
      {speaker !== null && (
        <SegmentedControl
          label={say('reader:newClaim.what')}
          labelShown
          segments={[
            { value: 'saying', label: say('reader:newClaim.whatSaying') },
            { value: 'said', label: say('reader:newClaim.whatSaid') },
          ]}
          value={isSaying ? 'saying' : 'said'}
          onChange={value => chooseSaying(value === 'saying')}
        />
      )}
      <Field
        label={say('reader:newClaim.wording')}
        error={asked && text.trim() === '' ? say('reader:problem.empty-claim') : null}
      >
        <TextArea value={text} onChange={setText} rows={3} />
      </Field>
      <Field label={say('reader:newClaim.claimant')} hint={say('reader:newClaim.claimantHint')} need="optional">
        <TextInput value={claimant} onChange={setClaimant} />
      </Field>
      {stance !== null && (
        <SegmentedControl
          label={say('reader:newClaim.passage')}
          labelShown
          segments={[
            { value: 'holds', label: say(`reader:newClaim.${stance}`) },
            { value: 'appears', label: say('reader:newClaim.appears') },
          ]}
          value={holds ? 'holds' : 'appears'}
          onChange={value => setHolds(value === 'holds')}
        />
      )}
    </Dialog>
  )
}

/** Without the quotation marks around it. */
function bare(words: string): string {
  return words.replace(/^["“„«]+|["”»“]+$/gu, '')
}
