import { useState } from 'react'
import { Button } from '../shared/Button.tsx'
import { CancelButton, Dialog } from '../shared/Dialog.tsx'
import { Field } from '../shared/Field.tsx'
import { TextArea } from '../shared/TextArea.tsx'
import { TextInput } from '../shared/TextInput.tsx'
import { UserText } from '../shared/UserText.tsx'
import { useSay } from '../shared/useSay.tsx'
import css from './Manuscript.module.css'

/** A sentence as a person has worded it. */
export interface SentenceWording {
  readonly text: string
  /** `null`: the author of the text. */
  readonly claimant: string | null
}

export interface ManuscriptWordingProps {
  /** The sentence as it stands in the text. */
  readonly original: string
  /** What the form starts from. */
  readonly wording: string
  /** BCP 47; `null` where nobody knows. */
  readonly language: string | null
  readonly busy: boolean
  readonly onClose: () => void
  readonly onSubmit: (wording: SentenceWording) => void
}

/** Words a claim after a sentence. The sentence itself is kept beside it. */
export function ManuscriptWording(props: ManuscriptWordingProps) {
  const { original, wording, language, busy, onClose, onSubmit } = props
  const say = useSay()
  const [text, setText] = useState(wording)
  const [claimant, setClaimant] = useState('')
  const [asked, setAsked] = useState(false)
  const isEmpty = text.trim() === ''
  const submit = (): void => {
    setAsked(true)
    if (!isEmpty) onSubmit({ text: text.trim(), claimant: claimant.trim() || null })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('manuscript:wording.title')}
      lead={say('manuscript:wording.lead')}
      onSubmit={submit}
      footer={
        <>
          <CancelButton />
          <Button type="submit" variant="primary" busy={busy}>
            {say('manuscript:wording.add')}
          </Button>
        </>
      }
    >
      <figure className={css['original']}>
        <figcaption>{say('manuscript:wording.original')}</figcaption>
        <UserText as="blockquote" lang={language}>
          {original}
        </UserText>
      </figure>
      <Field label={say('manuscript:wording.text')} error={asked && isEmpty ? say('manuscript:wording.empty') : null}>
        <TextArea value={text} onChange={setText} rows={3} onKeyDown={event => submitOnEnter(event, submit)} />
      </Field>
      <Field label={say('manuscript:wording.claimant')} hint={say('manuscript:wording.claimantHint')} need="optional">
        <TextInput value={claimant} onChange={setClaimant} />
      </Field>
    </Dialog>
  )
}

/** A claim is one sentence: Enter adds it, Shift and Enter breaks the line. */
function submitOnEnter(event: React.KeyboardEvent, submit: () => void): void {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
  event.preventDefault()
  submit()
}
