import { CircleAlert, X } from 'lucide-react'
import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react'
import css from './Announce.module.css'
import { Button } from './Button.tsx'
import { cx } from './cx.ts'
import { IconButton } from './IconButton.tsx'
import { Kbd } from './Kbd.tsx'
import { useSay } from './useSay.tsx'

export interface Announcement {
  /** What was done, or what went wrong and what was kept. */
  readonly message: string
  readonly tone?: 'done' | 'error'
  /** One thing that can be done about it, as a rule Undo. `keys` are only shown: `useShortcut` listens. */
  readonly action?: { readonly label: string; readonly onAction: () => void; readonly keys?: string }
}

export type Announce = (announcement: Announcement | string) => void

const AnnounceContext = createContext<Announce | null>(null)

/** Tells the person what came of an action: seen in the middle of the window's foot, where the fewest controls are, heard by a screen reader. */
export function useAnnounce(): Announce {
  const announce = useContext(AnnounceContext)
  if (announce === null) throw new Error('Every announcement is made below an AnnounceProvider.')
  return announce
}

/** Times that a message stays, in ms. An error stays until it is put away. */
const KEPT_MS = 6_000
const KEPT_WITH_ACTION_MS = 12_000
/** The newest; more would cover what a person works on. */
const SHOWN_AT_ONCE = 2

const LIVE = 'data-announcements'

/** Where announcements are shown, for what lies above the page to leave free; it has no height while there are none. */
export function announcementsShown(): HTMLElement | null {
  return document.querySelector(`[${LIVE}]`)
}

interface Shown extends Announcement {
  readonly number: number
}

/** Shows and speaks announcements. Stands once, at the root, inside the SayProvider. */
export function AnnounceProvider({ children }: { readonly children: ReactNode }) {
  const say = useSay()
  const [shown, setShown] = useState<readonly Shown[]>([])
  const number = useRef(0)
  const announce = useCallback<Announce>(announcement => {
    number.current += 1
    const made = typeof announcement === 'string' ? { message: announcement } : announcement
    const next = { ...made, number: number.current }
    setShown(before => [...before.filter(({ message }) => message !== next.message), next].slice(-SHOWN_AT_ONCE))
  }, [])
  const dismiss = useCallback((gone: number) => setShown(all => all.filter(one => one.number !== gone)), [])
  return (
    <AnnounceContext value={announce}>
      {children}
      <section aria-label={say('common:notifications')} className={cx(css['stack'], 'no-print')}>
        <div role="status" aria-live="polite" aria-relevant="additions" className={css['live']} {...{ [LIVE]: '' }}>
          {shown.map(one => (
            <Toast key={one.number} shown={one} onDismiss={dismiss} />
          ))}
        </div>
      </section>
    </AnnounceContext>
  )
}

function Toast({ shown, onDismiss }: { readonly shown: Shown; readonly onDismiss: (number: number) => void }) {
  const { message, tone = 'done', action, number } = shown
  const say = useSay()
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held || tone === 'error') return undefined
    const timer = setTimeout(() => onDismiss(number), action === undefined ? KEPT_MS : KEPT_WITH_ACTION_MS)
    return () => clearTimeout(timer)
  }, [held, tone, action, number, onDismiss])
  return (
    <div
      className={cx(css['toast'], tone === 'error' && css['error'])}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {tone === 'error' && <CircleAlert className={css['icon']} aria-hidden="true" />}
      <span className={css['message']}>{message}</span>
      {action !== undefined && (
        <Button
          variant="ghost"
          size="small"
          className={css['action']}
          trailing={action.keys === undefined ? undefined : <Kbd keys={action.keys} />}
          onClick={() => {
            onDismiss(number)
            action.onAction()
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton
        label={say('common:dismiss')}
        size="small"
        className={css['action']}
        icon={<X aria-hidden="true" />}
        onClick={() => onDismiss(number)}
      />
    </div>
  )
}
