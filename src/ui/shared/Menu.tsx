import { Check } from 'lucide-react'
import {
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import { Button, type ButtonVariant } from './Button.tsx'
import { cx } from './cx.ts'
import { IconButton } from './IconButton.tsx'
import { Kbd } from './Kbd.tsx'
import { ringTarget, typeaheadTarget } from './listKeys.ts'
import css from './Menu.module.css'
import { placeBeside } from './placeBeside.ts'

export interface MenuItem {
  readonly id: string
  readonly label: string
  readonly onSelect: () => void
  readonly icon?: ReactNode
  /** Shown at the end, e.g. `Mod+d`. The menu does not listen for them: `useShortcut` does. */
  readonly keys?: string
  readonly danger?: boolean
  readonly disabled?: boolean
  /** Given: one of several choices, ticked or not. */
  readonly checked?: boolean
  /** A line above it: the first of another group. */
  readonly startsGroup?: boolean
}

export interface MenuProps {
  /** Words on the button, and the menu's name. */
  readonly label: string
  readonly items: readonly MenuItem[]
  readonly icon?: ReactNode
  /** Shows the icon alone; the label becomes its tooltip. */
  readonly iconOnly?: boolean
  readonly variant?: ButtonVariant
  readonly size?: 'medium' | 'small'
  readonly align?: 'start' | 'end'
}

/** A button that opens a list of things to do: arrows, Home, End, first letters, Enter, Esc. */
export function Menu(props: MenuProps) {
  const { label, items, icon, iconOnly = false, variant = 'ghost', size = 'medium', align = 'start' } = props
  const [openAt, setOpenAt] = useState<'first' | 'last' | null>(null)
  const wrapper = useRef<HTMLSpanElement>(null)
  const id = useId()
  const open = openAt !== null
  const close = (refocus: boolean) => {
    setOpenAt(null)
    if (refocus) wrapper.current?.querySelector('button')?.focus()
  }
  const trigger = {
    'aria-haspopup': 'menu',
    'aria-expanded': open,
    'aria-controls': open ? id : undefined,
    variant,
    size,
    onClick: () => setOpenAt(open ? null : 'first'),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
      event.preventDefault()
      setOpenAt(event.key === 'ArrowDown' ? 'first' : 'last')
    },
  } as const
  return (
    <span ref={wrapper} className={css['wrapper']}>
      {iconOnly ? (
        <IconButton {...trigger} label={label} icon={icon} />
      ) : (
        <Button {...trigger} icon={icon}>
          {label}
        </Button>
      )}
      {open && (
        <MenuList
          id={id}
          label={label}
          items={items}
          align={align}
          wrapper={wrapper}
          startAt={openAt}
          onClose={close}
        />
      )}
    </span>
  )
}

interface MenuListProps {
  readonly id: string
  readonly label: string
  readonly items: readonly MenuItem[]
  readonly align: 'start' | 'end'
  readonly wrapper: { readonly current: HTMLElement | null }
  readonly startAt: 'first' | 'last'
  readonly onClose: (refocus: boolean) => void
}

function MenuList({ id, label, items, align, wrapper, startAt, onClose }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null)
  const typed = useTyped()
  const disabled = items.map(item => item.disabled === true)
  const focus = (index: number | null) => {
    if (index !== null) list.current?.querySelectorAll<HTMLElement>('button')[index]?.focus()
  }
  const show = useEffectEvent(() => {
    const box = list.current
    const anchor = wrapper.current?.querySelector('button')
    if (box === null || !anchor) return
    box.showPopover()
    placeBeside(anchor, box, align)
    focus(ringTarget(startAt === 'first' ? 'Home' : 'End', -1, disabled))
  })
  useLayoutEffect(() => show(), [])
  useEffect(() => {
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !wrapper.current?.contains(event.target)) onClose(false)
    }
    document.addEventListener('pointerdown', onPointerDown)
    return () => document.removeEventListener('pointerdown', onPointerDown)
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const index = buttons.findIndex(button => button === document.activeElement)
    if (event.key === 'Tab') return onClose(true)
    if (event.key === 'Escape') onClose(true)
    else if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey)
      focus(
        typeaheadTarget(
          typed(event.key),
          index,
          items.map(item => item.label),
        ),
      )
    else if (ringTarget(event.key, index, disabled) === null) return
    else focus(ringTarget(event.key, index, disabled))
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      ref={list}
      id={id}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      popover="manual"
      className={css['menu']}
      onKeyDown={onKeyDown}
    >
      {items.map(item => (
        <button
          key={item.id}
          type="button"
          role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
          aria-checked={item.checked}
          aria-disabled={item.disabled || undefined}
          tabIndex={-1}
          className={cx(css['item'], item.danger && css['danger'], item.startsGroup && css['startsGroup'])}
          onPointerMove={event => event.currentTarget.focus({ preventScroll: true })}
          onClick={() => {
            if (item.disabled) return
            onClose(true)
            item.onSelect()
          }}
        >
          <span className={css['icon']}>{item.checked === true ? <Check aria-hidden="true" /> : item.icon}</span>
          <span className={css['label']}>{item.label}</span>
          {item.keys !== undefined && <Kbd keys={item.keys} />}
        </button>
      ))}
    </div>
  )
}

/** Letters typed in quick succession are one word. */
const WORD_ENDS_AFTER_MS = 600

function useTyped(): (letter: string) => string {
  const word = useRef({ text: '', at: 0 })
  return letter => {
    const now = performance.now()
    const text = now - word.current.at < WORD_ENDS_AFTER_MS ? word.current.text + letter : letter
    word.current = { text, at: now }
    return text
  }
}
