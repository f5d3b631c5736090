/* oxlint-disable jsx-a11y/no-noninteractive-tabindex -- what scrolls must take the focus, or keys cannot scroll it */
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { Link } from 'react-router'
import { type Drawing, mirrored, type Part } from '../../domain/drawing/drawing.ts'
import { drawOriginMap } from '../../domain/map/drawOriginMap.ts'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { DrawnShapes } from './DrawnShapes.tsx'
import type { ViewProps } from './OriginsScreen.tsx'
import css from './Origins.module.css'
import { wordedMap } from './wordedMap.ts'

/** Every origin drawn: its publishers, their sources and the ties that hold them together. */
export function OriginGraph({ dossierId, list, clusters }: ViewProps) {
  const say = useSay()
  const format = useFormat()
  const [room, setRoom] = useState<Room | null>(null)
  const measure = useCallback((element: HTMLElement | null) => (element ? followRoom(element, setRoom) : undefined), [])
  const words = useMemo(() => wordedMap(say, format, list, clusters), [say, format, list, clusters])
  const drawing = useMemo<Drawing | null>(() => {
    if (room === null) return null
    const drawn = drawOriginMap(words, room.width)
    return room.leftwards ? mirrored(drawn) : drawn
  }, [words, room])
  const wrap = ({ key, name }: Part, inner: ReactNode): ReactNode =>
    key.startsWith('origin ') ? (
      <g key={key} role="group" aria-label={name}>
        {inner}
      </g>
    ) : (
      <Link key={key} to={`/d/${dossierId}/sources/${encodeURIComponent(key)}`} className={css['node']}>
        {inner}
      </Link>
    )
  return (
    <>
      <p className={css['quiet']}>{say('origins:screen.legend')}</p>
      <div className={css['canvas']} role="region" tabIndex={0} aria-label={say('origins:screen.graphName')}>
        <div ref={measure}>
          {drawing && (
            <svg
              width={drawing.width}
              height={drawing.height}
              viewBox={`0 0 ${drawing.width} ${drawing.height}`}
              className={css['drawing']}
            >
              <DrawnShapes shapes={drawing.shapes} wrap={wrap} />
            </svg>
          )}
        </div>
      </div>
    </>
  )
}

/** The room that there is to draw in. */
interface Room {
  readonly width: number
  readonly leftwards: boolean
}

/** Tells the element's width, now and whenever it changes; returns what ends that. */
function followRoom(element: HTMLElement, tell: (room: Room) => void): () => void {
  const read = (): void =>
    tell({ width: Math.floor(element.clientWidth), leftwards: getComputedStyle(element).direction === 'rtl' })
  const observer = new ResizeObserver(read)
  observer.observe(element)
  read()
  return () => observer.disconnect()
}
