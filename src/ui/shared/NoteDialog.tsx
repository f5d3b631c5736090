import { useState } from 'react'
import { Button } from './Button.tsx'
import { CancelButton, Dialog } from './Dialog.tsx'
import { Field } from './Field.tsx'
import { TextArea } from './TextArea.tsx'

export interface NoteDialogProps {
  readonly title: string
  readonly lead: string
  /** Of the field. */
  readonly label: string
  readonly hint?: string
  readonly action: string
  readonly initial?: string
  /** Said where the words may not be left out and were; without, they may. */
  readonly missing?: string
  readonly busy: boolean
  readonly onClose: () => void
  readonly onSubmit: (words: string) => void
}

/** Asks for a reason or a note, in a few lines. Mounted only while it is open. */
export function NoteDialog(props: NoteDialogProps) {
  const { title, lead, label, hint, action, initial = '', missing, busy, onClose, onSubmit } = props
  const [words, setWords] = useState(initial)
  const [isMissed, setMissed] = useState(false)
  const submit = (): void => {
    if (missing !== undefined && words.trim() === '') setMissed(true)
    else onSubmit(words.trim())
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      lead={lead}
      onSubmit={submit}
      footer={
        <>
          <CancelButton />
          <Button type="submit" variant="primary" busy={busy}>
            {action}
          </Button>
        </>
      }
    >
      <Field
        label={label}
        {...(hint !== undefined && { hint })}
        {...(missing !== undefined && { need: 'required' as const })}
        error={isMissed && words.trim() === '' ? (missing ?? null) : null}
      >
        <TextArea data-autofocus rows={3} value={words} onChange={setWords} />
      </Field>
    </Dialog>
  )
}
