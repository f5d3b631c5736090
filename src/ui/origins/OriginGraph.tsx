import { type ReactNode, useMemo, useState } from 'react'
import { Link } from 'react-router'
import { type Drawing, mirrored, type Part } from '../../domain/drawing/drawing.ts'
import { drawOriginMap } from '../../domain/map/drawOriginMap.ts'
import { type Fit, fitOriginMap } from '../../domain/map/fitOriginMap.ts'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { DrawnShapes } from './DrawnShapes.tsx'
import type { ViewProps } from './OriginsScreen.tsx'
import css from './Origins.module.css'
import { useRoom } from './useRoom.ts'
import { wordedMap } from './wordedMap.ts'
import type { Zoom } from './zoom.ts'
import { ZoomedDrawing } from './ZoomedDrawing.tsx'

/** Every origin drawn: its publishers, their sources and the ties that hold them together. */
export function OriginGraph({ dossierId, list, clusters }: ViewProps) {
  const say = useSay()
  const format = useFormat()
  const [room, measure] = useRoom()
  const [zoom, setZoom] = useState<Zoom>(1)
  const [whole, setWhole] = useState<Fit | null>(null)
  const words = useMemo(() => wordedMap(say, format, list, clusters), [say, format, list, clusters])
  const width = whole?.width ?? room?.width ?? null
  const leftwards = room?.leftwards ?? false
  const drawing = useMemo<Drawing | null>(() => {
    if (width === null) return null
    const drawn = drawOriginMap(words, width)
    return leftwards ? mirrored(drawn) : drawn
  }, [words, width, leftwards])
  const showWhole = (): void => {
    if (!room) return
    const fit = fitOriginMap(words, room)
    setWhole(fit)
    setZoom(fit.share)
  }
  const showPlain = (): void => {
    setWhole(null)
    setZoom(1)
  }
  return (
    <>
      <p className={css['quiet']}>{say('origins:screen.legend')}</p>
      <ZoomedDrawing
        label={say('origins:screen.graphName')}
        drawing={drawing}
        zoom={zoom}
        onZoom={setZoom}
        onWhole={showWhole}
        onPlain={showPlain}
        measure={measure}
      >
        <GraphShapes dossierId={dossierId} drawing={drawing} />
      </ZoomedDrawing>
    </>
  )
}

function GraphShapes({
  dossierId,
  drawing,
}: Pick<ViewProps, 'dossierId'> & { readonly drawing: Drawing | null }): ReactNode {
  return useMemo(() => {
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
    return drawing && <DrawnShapes shapes={drawing.shapes} wrap={wrap} />
  }, [dossierId, drawing])
}
