import { useEffect, useLayoutEffect, useRef, useState, type PointerEvent, type FocusEvent } from 'react'
import { Kbd } from './Kbd.tsx'
import { placeBeside } from './placeBeside.ts'
import css from './Tooltip.module.css'

/** How long the pointer rests before a name appears: less, and crossing a toolbar flickers. */
const DELAY_MS = 450

/** What `useTooltip` gives: handlers for the anchor, and state for the `Tooltip` beside it. */
export interface TooltipState {
  readonly anchor: {
    readonly onPointerEnter: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerLeave: () => void
    readonly onPointerDown: () => void
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void
    readonly onBlur: () => void
  }
  readonly shownAt: HTMLElement | null
  readonly hide: () => void
}

/** Shows a name beside an element while the pointer rests on it or the keyboard has reached it. Esc hides it. */
export function useTooltip(): TooltipState {
  const [shownAt, setShownAt] = useState<HTMLElement | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const hide = () => {
    clearTimeout(timer.current)
    setShownAt(null)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  return {
    shownAt,
    hide,
    anchor: {
      onPointerEnter: event => {
        if (event.pointerType !== 'mouse') return
        const element = event.currentTarget
        clearTimeout(timer.current)
        timer.current = setTimeout(() => setShownAt(element), DELAY_MS)
      },
      onPointerLeave: hide,
      onPointerDown: hide,
      onFocus: event => {
        if (event.currentTarget.matches(':focus-visible')) setShownAt(event.currentTarget)
      },
      onBlur: hide,
    },
  }
}

export interface TooltipProps {
  readonly tooltip: TooltipState
  readonly text: string
  readonly keys?: string
}

/** The name itself, in the top layer, so that no list cuts it off. Hidden from screen readers: they have the label. */
export function Tooltip({ tooltip, text, keys }: TooltipProps) {
  const { shownAt, hide } = tooltip
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = box.current
    if (element === null || shownAt === null) return
    element.showPopover()
    placeBeside(shownAt, element, 'center')
  }, [shownAt])
  useEffect(() => {
    if (shownAt === null) return undefined
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && hide()
    document.addEventListener('keydown', onKey)
    document.addEventListener('scroll', hide, { capture: true, passive: true, once: true })
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('scroll', hide, { capture: true })
    }
  })
  if (shownAt === null) return null
  return (
    <div ref={box} popover="manual" className={css['tooltip']} aria-hidden="true">
      {text}
      {keys !== undefined && <Kbd keys={keys} />}
    </div>
  )
}
