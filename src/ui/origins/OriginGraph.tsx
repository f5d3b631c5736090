import { type ReactNode, useMemo, useState } from 'react'
import { Link } from 'react-router'
import { type Drawing, mirrored, type Part } from '../../domain/drawing/drawing.ts'
import { drawOriginMap } from '../../domain/map/drawOriginMap.ts'
import type { SourceId } from '../../domain/id.ts'
import { type Fit, fitOriginMap } from '../../domain/map/fitOriginMap.ts'
import type { Say } from '../../messages/catalogue.ts'
import type { Format } from '../shared/format.ts'
import { useFormat } from '../shared/useFormat.ts'
import { useSay } from '../shared/useSay.tsx'
import { DataTable } from './DataTable.tsx'
import { DrawnShapes } from './DrawnShapes.tsx'
import type { ViewProps } from './OriginsScreen.tsx'
import css from './Origins.module.css'
import { sourcePath } from './paths.ts'
import type { Picture } from './picture.ts'
import { pictureNotes } from './pictureNotes.ts'
import { tiesTable } from './tiesTable.ts'
import { isLeftwards, useRoom } from './useRoom.ts'
import { useAsTable, ViewTools } from './ViewTools.tsx'
import { wordedMap } from './wordedMap.ts'
import { ZoomButtons, ZoomedDrawing } from './ZoomedDrawing.tsx'
import type { Zoom } from './zoom.ts'

/** Every origin drawn: its publishers, their sources and the ties that hold them together; or every tie in a table. */
export function OriginGraph(props: ViewProps) {
  const say = useSay()
  const format = useFormat()
  const [isTable] = useAsTable()
  const table = useMemo(() => tiesTable(say, format, props), [say, format, props])
  if (!isTable) return <DrawnGraph {...props} />
  return (
    <>
      <ViewTools
        dossierId={props.dossierId}
        shownAs="drawing"
        table={() => table}
        picture={() => graphPicture(say, format, props)}
      />
      {table.rows.length === 0 ? (
        <p className={css['quiet']}>{say('origins:table.noTies')}</p>
      ) : (
        <DataTable table={table} />
      )}
    </>
  )
}

function DrawnGraph(props: ViewProps) {
  const { dossierId, list, clusters } = props
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
  const sizes = { zoom, onZoom: setZoom, onWhole: showWhole, onPlain: showPlain }
  return (
    <>
      <ViewTools
        dossierId={dossierId}
        shownAs="drawing"
        table={() => tiesTable(say, format, props)}
        picture={() => graphPicture(say, format, props)}
      >
        <ZoomButtons {...sizes} />
      </ViewTools>
      <p className={css['quiet']}>{say('origins:screen.legend')}</p>
      <ZoomedDrawing {...sizes} label={say('origins:screen.graphName')} drawing={drawing} measure={measure}>
        <GraphShapes dossierId={dossierId} drawing={drawing} />
      </ZoomedDrawing>
    </>
  )
}

/** All of it for a file, spread so that it is about as high as wide. */
function graphPicture(say: Say, format: Format, { list, clusters }: ViewProps): Picture {
  const words = wordedMap(say, format, list, clusters)
  const drawn = drawOriginMap(words, fitOriginMap(words, SHEET).width)
  return {
    name: say('origins:screen.graphFile'),
    drawing: isLeftwards() ? mirrored(drawn) : drawn,
    notes: pictureNotes(say, format, { list, clusters }, say('origins:screen.legend')),
  }
}

/** What a drawing is spread over at first, in CSS pixels: a sheet that lies across. */
const SHEET = { width: 1400, height: 1000 }

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
        <Link key={key} to={sourcePath(dossierId, key as SourceId)} className={css['node']}>
          {inner}
        </Link>
      )
    return drawing && <DrawnShapes shapes={drawing.shapes} wrap={wrap} />
  }, [dossierId, drawing])
}
