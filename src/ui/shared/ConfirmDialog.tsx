import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { useSay } from './useSay.tsx'

export interface ConfirmDialogProps {
  readonly open: boolean
  /** The question, with the thing's name in it. */
  readonly title: string
  /** What will happen, what stays, whether it can be taken back. */
  readonly text: ReactNode
  /** The verb, never "OK": "Remove 3 sources". */
  readonly confirmLabel: string
  /** What keeps things as they are; "Cancel" unless given. */
  readonly cancelLabel?: string
  readonly danger?: boolean
  readonly busy?: boolean
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** Asks before something that is hard to take back. What can be undone is done, and offered for undoing. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, text, confirmLabel, cancelLabel, danger = false, busy = false, onConfirm, onCancel } = props
  const say = useSay()
  return (
    <Dialog
      open={open}
      onClose={onCancel}
      title={title}
      lead={text}
      size="narrow"
      role="alertdialog"
      footer={
        <>
          <Button onClick={onCancel} data-autofocus>
            {cancelLabel ?? say('common:cancel')}
          </Button>
          <Button variant={danger ? 'danger' : 'primary'} busy={busy} onClick={onConfirm}>
            {confirmLabel}
          </Button>
        </>
      }
    />
  )
}
