import { X } from 'lucide-react'
import { useId, useLayoutEffect, useRef, type FormEvent, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { cx } from './cx.ts'
import css from './Dialog.module.css'
import { IconButton } from './IconButton.tsx'
import { useSay } from './useSay.tsx'

export interface DialogProps {
  readonly open: boolean
  /** Asked to close: by Esc, or by the button in the corner. The caller then sets `open` to false. */
  readonly onClose: () => void
  readonly title: string
  /** A sentence under the title, read with it. */
  readonly lead?: ReactNode
  readonly children?: ReactNode
  /** The buttons, the one that goes on last. */
  readonly footer?: ReactNode
  readonly size?: 'narrow' | 'medium' | 'wide'
  /** `alertdialog` where a decision cannot be put off. */
  readonly role?: 'dialog' | 'alertdialog'
  /** Makes the whole a form: Enter in a field, or a `type="submit"` button in the footer, calls it. */
  readonly onSubmit?: () => void
}

/**
 * A modal window: the platform's own, so what is behind is inert; focus goes back to where it came from. It stands at the
 * end of the page, and stays where that is hidden which it was opened from.
 */
export function Dialog(props: DialogProps) {
  return props.open ? <OpenDialog {...props} /> : null
}

function OpenDialog(props: DialogProps) {
  const { onClose, title, lead, children, footer, size = 'medium', role, onSubmit } = props
  const say = useSay()
  const id = useId()
  const dialog = useModal()
  const Frame = onSubmit === undefined ? 'div' : 'form'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    onSubmit?.()
  }
  return createPortal(
    <dialog
      ref={dialog}
      role={role}
      className={cx(css['dialog'], css[size])}
      aria-labelledby={`${id}-title`}
      aria-describedby={lead === undefined ? undefined : `${id}-lead`}
      onCancel={event => {
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        onClose()
      }}
      onClose={event => {
        if (event.target === event.currentTarget && !event.currentTarget.open) onClose()
      }}
    >
      <Frame className={css['frame']} {...(onSubmit !== undefined && { onSubmit: submit, noValidate: true })}>
        <header className={css['header']}>
          <h2 id={`${id}-title`} className={css['title']} tabIndex={-1}>
            {title}
          </h2>
          <IconButton label={say('common:close')} icon={<X aria-hidden="true" />} onClick={onClose} />
        </header>
        <div className={css['body']}>
          {lead !== undefined && (
            <p id={`${id}-lead`} className={css['lead']}>
              {lead}
            </p>
          )}
          {children}
        </div>
        {footer !== undefined && <footer className={css['footer']}>{footer}</footer>}
      </Frame>
    </dialog>,
    document.body,
  )
}

/**
 * Opens a `<dialog>` as long as its component is there.
 *
 * Focus goes to what has `data-autofocus` (React's `autoFocus` acts before the dialog is
 * there), else to the first field, else to the title: never to the closing button, which
 * Enter would press.
 */
export function useModal() {
  const ref = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const dialog = ref.current
    if (dialog === null) return undefined
    const cameFrom = document.activeElement
    if (!dialog.open) dialog.showModal()
    focusFirst(dialog)
    return () => {
      dialog.close()
      if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus()
    }
  }, [])
  return ref
}

function focusFirst(dialog: HTMLDialogElement): void {
  const field = dialog.querySelector('input:not([disabled]), textarea:not([disabled]), select:not([disabled])')
  const target = dialog.querySelector('[data-autofocus]') ?? field ?? dialog.querySelector('h2')
  if (target instanceof HTMLElement) target.focus()
}
