import { X } from 'lucide-react'
import {
  createContext,
  useContext,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type FormEvent,
  type ReactNode,
} from 'react'
import { createPortal } from 'react-dom'
import { Button } from './Button.tsx'
import { cx } from './cx.ts'
import css from './Dialog.module.css'
import { watchFields } from './fieldsChanged.ts'
import { IconButton } from './IconButton.tsx'
import { useUnsaved } from './unsaved.ts'
import { useSay } from './useSay.tsx'

export interface DialogProps {
  readonly open: boolean
  /**
   * Asked to close: by Esc, by the button in the corner or by a `CancelButton`, and where something was written, after
   * the question whether to discard it. The caller then sets `open` to false.
   */
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
  /** Whether something was written that no field holds any more, as a tag that became a chip. */
  readonly hasMore?: boolean
}

/**
 * A modal window: the platform's own, so what is behind is inert; focus goes back to where it came from. It stands at the
 * end of the page, and stays where that is hidden which it was opened from. What somebody has written in it is not lost
 * without their word.
 */
export function Dialog(props: DialogProps) {
  return props.open ? <OpenDialog {...props} /> : null
}

function OpenDialog(props: DialogProps) {
  const { onClose, title, lead, children, footer, size = 'medium', role, onSubmit, hasMore = false } = props
  const say = useSay()
  const id = useId()
  const { dialog, areChanged } = useModal()
  /** How often by now, so that each question stands over a dialog that was opened anew meanwhile; 0 for not. */
  const [asked, setAsked] = useState(0)
  const isWritten = (): boolean => hasMore || areChanged()
  useUnsaved(isWritten, { isModal: true })
  const close = (): void => (isWritten() ? setAsked(times => times + 1) : onClose())
  const discard = (): void => {
    setAsked(0)
    onClose()
  }
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
        close()
      }}
      onClose={event => {
        if (event.target !== event.currentTarget || event.currentTarget.open) return
        // Esc pressed again and again closes it without asking.
        if (isWritten()) event.currentTarget.showModal()
        close()
      }}
    >
      <Frame className={css['frame']} {...(onSubmit !== undefined && { onSubmit: submit, noValidate: true })}>
        <header className={css['header']}>
          <h2 id={`${id}-title`} className={css['title']} tabIndex={-1}>
            {title}
          </h2>
          <IconButton label={say('common:close')} icon={<X aria-hidden="true" />} onClick={close} />
        </header>
        <div className={css['body']}>
          {lead !== undefined && (
            <p id={`${id}-lead`} className={css['lead']}>
              {lead}
            </p>
          )}
          {children}
        </div>
        {footer !== undefined && (
          <footer className={css['footer']}>
            <CloseContext value={close}>{footer}</CloseContext>
          </footer>
        )}
      </Frame>
      {asked > 0 && <DiscardQuestion key={asked} onKeep={() => setAsked(0)} onDiscard={discard} />}
    </dialog>,
    document.body,
  )
}

const CloseContext = createContext<() => void>(() => {})

/** Closes the dialog in whose footer it stands, as Esc does. */
export function CancelButton() {
  const say = useSay()
  return <Button onClick={useContext(CloseContext)}>{say('common:cancel')}</Button>
}

export interface DiscardQuestionProps {
  readonly onKeep: () => void
  readonly onDiscard: () => void
}

/** Asks whether what was written and not saved may be lost. Esc and Enter keep it. */
export function DiscardQuestion({ onKeep, onDiscard }: DiscardQuestionProps) {
  const say = useSay()
  return (
    <Dialog
      open
      onClose={onKeep}
      title={say('common:unsaved.title')}
      size="narrow"
      role="alertdialog"
      footer={
        <>
          <Button onClick={onDiscard}>{say('common:unsaved.discard')}</Button>
          <Button variant="primary" onClick={onKeep} data-autofocus>
            {say('common:unsaved.keep')}
          </Button>
        </>
      }
    />
  )
}

/**
 * Opens a `<dialog>` as long as its component is there.
 *
 * Focus goes to what has `data-autofocus` (React's `autoFocus` acts before the dialog is
 * there), else to the first field, else to the title: never to the closing button, which
 * Enter would press. `areChanged` asks whether its fields hold something else than at first.
 */
export function useModal() {
  const ref = useRef<HTMLDialogElement>(null)
  const fields = useRef<ReturnType<typeof watchFields>>(null)
  useLayoutEffect(() => {
    const dialog = ref.current
    if (dialog === null) return undefined
    const cameFrom = document.activeElement
    if (!dialog.open) dialog.showModal()
    const watched = watchFields(dialog)
    fields.current = watched
    focusFirst(dialog)
    return () => {
      watched.stop()
      dialog.close()
      if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus()
    }
  }, [])
  return { dialog: ref, areChanged: () => fields.current?.areChanged() ?? false }
}

function focusFirst(dialog: HTMLDialogElement): void {
  const field = dialog.querySelector('input:not([disabled]), textarea:not([disabled]), select:not([disabled])')
  const target = dialog.querySelector('[data-autofocus]') ?? field ?? dialog.querySelector('h2')
  if (target instanceof HTMLElement) target.focus()
}
