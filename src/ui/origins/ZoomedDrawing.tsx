/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- what scrolls must take the focus, or keys cannot scroll it */
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react'
import { type KeyboardEvent, type PointerEvent, type ReactNode, useCallback, useLayoutEffect, useRef } from 'react'
import type { Drawing } from '../../domain/drawing/drawing.ts'
import { Button } from '../shared/Button.tsx'
import { IconButton } from '../shared/IconButton.tsx'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { useSingleKeys } from '../shared/useShortcut.tsx'
import css from './Origins.module.css'
import { LEAST_ZOOM, MOST_ZOOM, stepped, wheeled, type Zoom } from './zoom.ts'

/** How large a drawing is shown, and what changes that. */
export interface Sizes {
  readonly zoom: Zoom
  readonly onZoom: (zoom: Zoom) => void
  /** All of it in sight. */
  readonly onWhole: () => void
  /** At its own size. */
  readonly onPlain: () => void
}

export interface ZoomedDrawingProps extends Sizes {
  readonly label: string
  /** `null` until there is room to draw in. */
  readonly drawing: Drawing | null
  /** Is told the frame that the drawing has for room. */
  readonly measure: (frame: HTMLElement | null) => (() => void) | undefined
  readonly children: ReactNode
}

interface Place {
  readonly x: number
  readonly y: number
}

/** A drawing in a frame: `+`, `-` and Ctrl with the wheel change its size, arrows, the wheel and dragging move it. */
export function ZoomedDrawing(props: ZoomedDrawingProps) {
  const { label, drawing, zoom, onZoom, onWhole, onPlain, measure, children } = props
  const letters = useSingleKeys()
  const frame = useRef<HTMLDivElement>(null)
  const picture = useRef<SVGSVGElement>(null)
  /** What stays where it is while the size changes, on the screen; `null`: the frame's middle. */
  const pointer = useRef<Place | null>(null)

  const mount = useCallback(
    (element: HTMLDivElement | null) => {
      frame.current = element
      return measure(element)
    },
    [measure],
  )

  const shown = useRef(zoom)
  useLayoutEffect(() => {
    const before = shown.current
    shown.current = zoom
    const box = picture.current?.getBoundingClientRect()
    const outer = frame.current?.getBoundingClientRect()
    if (!box || !outer || before === zoom) return
    const { x, y } = pointer.current ?? { x: outer.left + outer.width / 2, y: outer.top + outer.height / 2 }
    pointer.current = null
    const left = drawsLeftwards(frame.current) ? box.right - (box.width * before) / zoom : box.left
    const grown = zoom / before
    frame.current?.scrollBy({ left: box.left - x + (x - left) * grown, top: box.top - y + (y - box.top) * grown })
  }, [zoom])

  // The browser's own way of listening is passive: the page would grow too.
  useLayoutEffect(() => {
    const element = frame.current
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      pointer.current = { x: event.clientX, y: event.clientY }
      onZoom(wheeled(zoom, event.deltaY))
    }
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => element?.removeEventListener('wheel', onWheel)
  })

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!letters || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === '+' || event.key === '=') onZoom(stepped(zoom, 'in'))
    else if (event.key === '-') onZoom(stepped(zoom, 'out'))
    else if (event.key === '0') onPlain()
    else if (event.key === 'w') onWhole()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      ref={mount}
      className={css['canvas']}
      role="region"
      tabIndex={0}
      aria-label={label}
      onKeyDown={onKeyDown}
      onPointerDown={drag}
    >
      {drawing && (
        <svg
          ref={picture}
          width={drawing.width * zoom}
          height={drawing.height * zoom}
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          className={css['drawing']}
        >
          {children}
        </svg>
      )}
    </div>
  )
}

function drawsLeftwards(element: HTMLElement | null): boolean {
  return element !== null && getComputedStyle(element).direction === 'rtl'
}

/** The buttons that do what the keys of a {@link ZoomedDrawing} do. They keep the middle of what is in sight. */
export function ZoomButtons({ zoom, onZoom, onWhole, onPlain }: Sizes) {
  const say = useSay()
  const format = useFormat()
  return (
    <span className={css['zoom']} role="group" aria-label={say('origins:screen.size')}>
      <IconButton
        label={say('origins:screen.zoomOut')}
        keys="-"
        icon={<ZoomOut aria-hidden="true" />}
        aria-disabled={zoom <= LEAST_ZOOM || undefined}
        onClick={() => onZoom(stepped(zoom, 'out'))}
      />
      <Button
        variant="ghost"
        size="small"
        onClick={onPlain}
        aria-label={say('origins:screen.plainSize', { percent: format.percent(zoom) })}
      >
        <output>{format.percent(zoom)}</output>
      </Button>
      <IconButton
        label={say('origins:screen.zoomIn')}
        keys="+"
        icon={<ZoomIn aria-hidden="true" />}
        aria-disabled={zoom >= MOST_ZOOM || undefined}
        onClick={() => onZoom(stepped(zoom, 'in'))}
      />
      <IconButton
        label={say('origins:screen.whole')}
        keys="w"
        icon={<Maximize aria-hidden="true" />}
        onClick={onWhole}
      />
    </span>
  )
}

/** A mouse takes the drawing by its ground and moves it; a finger scrolls as it does everywhere. */
function drag(event: PointerEvent<HTMLElement>): void {
  const { currentTarget: frame, target, pointerId, pointerType, button } = event
  if (pointerType !== 'mouse' || button !== 0 || !(target instanceof Element) || target.closest('a') !== null) return
  const from = { x: event.clientX + frame.scrollLeft, y: event.clientY + frame.scrollTop }
  const listening = new AbortController()
  const move = ({ clientX, clientY }: globalThis.PointerEvent): void =>
    frame.scrollTo({ left: from.x - clientX, top: from.y - clientY })
  frame.setPointerCapture(pointerId)
  frame.addEventListener('pointermove', move, listening)
  for (const end of ['pointerup', 'pointercancel'] as const)
    frame.addEventListener(end, () => listening.abort(), listening)
}
