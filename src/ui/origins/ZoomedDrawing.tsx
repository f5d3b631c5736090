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

export interface ZoomedDrawingProps {
  readonly label: string
  /** `null` until there is room to draw in. */
  readonly drawing: Drawing | null
  readonly zoom: Zoom
  readonly onZoom: (zoom: Zoom) => void
  /** All of it in sight. */
  readonly onWhole: () => void
  /** At its own size. */
  readonly onPlain: () => void
  /** Is told the frame that the drawing has for room. */
  readonly measure: (frame: HTMLElement | null) => (() => void) | undefined
  readonly children: ReactNode
  /** Beside the buttons. */
  readonly more?: ReactNode
}

interface Held {
  /** Where on the screen, and which point of the drawing lies there. */
  readonly at: { readonly x: number; readonly y: number }
  readonly point: { readonly x: number; readonly y: number }
}

/** A drawing in a frame: buttons, `+`, `-` and Ctrl with the wheel change its size, arrows, the wheel and dragging move it. */
export function ZoomedDrawing(props: ZoomedDrawingProps) {
  const { label, drawing, zoom, onZoom, onWhole, onPlain, measure, children, more } = props
  const say = useSay()
  const format = useFormat()
  const letters = useSingleKeys()
  const frame = useRef<HTMLDivElement>(null)
  const picture = useRef<SVGSVGElement>(null)
  const held = useRef<Held | null>(null)

  const mount = useCallback(
    (element: HTMLDivElement | null) => {
      frame.current = element
      return measure(element)
    },
    [measure],
  )

  /** Changes the size so that what lies at a place of the screen stays there; without one, at the frame's middle. */
  const zoomTo = (next: Zoom, at?: Held['at']): void => {
    const box = picture.current?.getBoundingClientRect()
    const outer = frame.current?.getBoundingClientRect()
    if (!box || !outer) return
    const place = at ?? { x: outer.left + outer.width / 2, y: outer.top + outer.height / 2 }
    held.current = { at: place, point: { x: (place.x - box.left) / zoom, y: (place.y - box.top) / zoom } }
    onZoom(next)
  }
  useLayoutEffect(() => {
    const box = picture.current?.getBoundingClientRect()
    if (held.current === null || !box) return
    const { at, point } = held.current
    held.current = null
    frame.current?.scrollBy({ left: box.left + point.x * zoom - at.x, top: box.top + point.y * zoom - at.y })
  }, [zoom])

  // The browser's own way of listening is passive: the page would grow too.
  useLayoutEffect(() => {
    const element = frame.current
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      zoomTo(wheeled(zoom, event.deltaY), { x: event.clientX, y: event.clientY })
    }
    element?.addEventListener('wheel', onWheel, { passive: false })
    return () => element?.removeEventListener('wheel', onWheel)
  })

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!letters || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === '+' || event.key === '=') zoomTo(stepped(zoom, 'in'))
    else if (event.key === '-') zoomTo(stepped(zoom, 'out'))
    else if (event.key === '0') onPlain()
    else if (event.key === 'w') onWhole()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <>
      <div className={css['tools']}>
        <span className={css['zoom']} role="group" aria-label={say('origins:screen.size')}>
          <IconButton
            label={say('origins:screen.zoomOut')}
            keys="-"
            icon={<ZoomOut aria-hidden="true" />}
            aria-disabled={zoom <= LEAST_ZOOM || undefined}
            onClick={() => zoomTo(stepped(zoom, 'out'))}
          />
          <Button variant="ghost" size="small" onClick={onPlain} aria-label={say('origins:screen.plainSize')}>
            <output>{format.percent(zoom)}</output>
          </Button>
          <IconButton
            label={say('origins:screen.zoomIn')}
            keys="+"
            icon={<ZoomIn aria-hidden="true" />}
            aria-disabled={zoom >= MOST_ZOOM || undefined}
            onClick={() => zoomTo(stepped(zoom, 'in'))}
          />
          <IconButton
            label={say('origins:screen.whole')}
            keys="w"
            icon={<Maximize aria-hidden="true" />}
            onClick={onWhole}
          />
        </span>
        {more}
      </div>
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
    </>
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
