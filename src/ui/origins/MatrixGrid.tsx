/* oxlint-disable jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- a grid: it hears the keys of its cells, one of which takes the focus */
import { type KeyboardEvent, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import type { DossierId } from '../../domain/id.ts'
import { matrixSizes, type WordedMatrix } from '../../domain/map/drawMatrix.ts'
import { useSay } from '../shared/useSay.tsx'
import { type Axis, type GridPlace, gridTarget, offsetShowing, placeWithin, windowOf } from './gridWindow.ts'
import css from './Matrix.module.css'
import { MatrixCross, MatrixCrossHead } from './MatrixCross.tsx'
import { MatrixHeads } from './MatrixHeads.tsx'
import { MatrixLine } from './MatrixLine.tsx'
import { MatrixTold } from './MatrixTold.tsx'
import { claimPath, sourcePath } from './paths.ts'
import { pointedPlace } from './pointedPlace.ts'
import { type Room, useRoom } from './useRoom.ts'

export interface MatrixGridProps {
  readonly dossierId: DossierId
  readonly matrix: WordedMatrix
}

/** Claims down, sources across. Of thousands of cells only those in sight are there; their heads stay in sight. */
export function MatrixGrid({ dossierId, matrix }: MatrixGridProps) {
  const { columns, rows } = matrix
  const say = useSay()
  const navigate = useNavigate()
  const [room, measure] = useRoom()
  const scroller = useRef<HTMLDivElement | null>(null)
  const [scrolled, setScrolled] = useState({ x: 0, y: 0 })
  const [went, setActive] = useState<GridPlace>({ row: 0, column: -1 })
  const [pointed] = useState(pointedPlace)
  const active = placeWithin(went, { rows: rows.length, columns: columns.length })
  const takesFocus = useRef(false)
  const mount = useCallback(
    (element: HTMLDivElement | null) => {
      scroller.current = element
      return measure(element)
    },
    [measure],
  )
  const { across, down } = axesOf(matrix, room, scrolled)
  const shownColumns = useWindow(across, active.column)
  const shownRows = useWindow(down, active.row)

  useLayoutEffect(() => {
    if (!takesFocus.current) return
    takesFocus.current = false
    scroller.current?.querySelector<HTMLElement>('[data-active]')?.focus({ preventScroll: true })
  })

  const go = (place: GridPlace): void => {
    takesFocus.current = true
    setActive(place)
    pointed.point(null)
    const left = offsetShowing(place.column, across)
    scroller.current?.scrollTo({ left: room?.leftwards === true ? -left : left, top: offsetShowing(place.row, down) })
  }
  const open = ({ row, column }: GridPlace): void => {
    const claim = rows[row]
    const source = columns[column]
    if (claim) void navigate(claimPath(dossierId, claim.claimId))
    else if (source) void navigate(sourcePath(dossierId, source.sourceId))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.floor((down.room - down.head) / down.size)
    const size = { rows: rows.length, columns: columns.length, page, leftwards: room?.leftwards ?? false }
    const target = gridTarget(event, active, size)
    if (target) go(target)
    else if (event.key === 'Enter') open(active)
    else return
    event.preventDefault()
  }
  const choose = (place: GridPlace | null): void => {
    if (!place) return
    const leads = place.column < 0 || place.row < 0 || rows[place.row]?.cells.has(place.column) === true
    if (leads) open(place)
    else go(place)
  }
  return (
    <>
      <div
        ref={mount}
        className={css['scroller']}
        role="grid"
        aria-label={say('origins:matrix.name')}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        onScroll={({ currentTarget: { scrollLeft, scrollTop } }) =>
          setScrolled({ x: Math.abs(scrollLeft), y: scrollTop })
        }
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          const place = placeIn(target)
          if (place && (place.row !== active.row || place.column !== active.column)) setActive(place)
        }}
        onPointerOver={({ target }) => pointed.point(placeIn(target))}
        onPointerLeave={() => pointed.point(null)}
        onClick={({ target }) => choose(placeIn(target))}
      >
        <div
          role="presentation"
          className={css['sheet']}
          style={{
            inlineSize: across.head + columns.length * across.size,
            blockSize: down.head + rows.length * down.size,
            '--head': `${across.head}px`,
          }}
        >
          <MatrixHeads matrix={matrix} shown={shownColumns} active={active.row < 0 ? active.column : null}>
            <MatrixCrossHead pointed={pointed} active={active} />
          </MatrixHeads>
          {shownRows.map(row => {
            const claim = rows[row]
            return (
              claim && (
                <MatrixLine
                  key={claim.claimId}
                  row={row}
                  claim={claim}
                  columns={columns}
                  shown={shownColumns}
                  active={active.row === row ? active.column : null}
                />
              )
            )
          })}
          <MatrixCross pointed={pointed} active={active} />
        </div>
      </div>
      <MatrixTold matrix={matrix} pointed={pointed} active={active} />
    </>
  )
}

function axesOf(
  { columns, rows }: WordedMatrix,
  room: Room | null,
  scrolled: { readonly x: number; readonly y: number },
): { readonly across: Axis; readonly down: Axis } {
  const { column, row, band, titles, head } = matrixSizes
  const { width, height } = room ?? { width: 0, height: 0 }
  const wide = Math.min(head, Math.max(LEAST_HEAD, Math.floor(width * MOST_OF_WIDTH)))
  return {
    across: { count: columns.length, size: column, head: wide, room: width, offset: scrolled.x },
    down: { count: rows.length, size: row, head: band + titles, room: height, offset: scrolled.y },
  }
}

/** Of the width, what claims may take on a narrow screen, and the least that they need, in CSS pixels. */
const MOST_OF_WIDTH = 0.38
const LEAST_HEAD = 132

/** Indexes of what is in sight, and of what holds the focus wherever it is. */
function useWindow(axis: Axis, focused: number): readonly number[] {
  const { from, to } = windowOf(axis)
  return useMemo(() => {
    const shown = Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step)
    if (focused < 0 || (focused >= from && focused < to)) return shown
    return focused < from ? [focused, ...shown] : [...shown, focused]
  }, [from, to, focused])
}

/** Which cell or head an event is about. */
function placeIn(target: EventTarget): GridPlace | null {
  const place = target instanceof Element ? target.closest('[data-place]')?.getAttribute('data-place') : null
  const [row, column] = (place ?? '').split(' ').map(Number)
  return row === undefined || column === undefined ? null : { row, column }
}
