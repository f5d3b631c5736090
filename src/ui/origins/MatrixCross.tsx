import { useSyncExternalStore } from 'react'
import { matrixSizes } from '../../domain/map/drawMatrix.ts'
import type { GridPlace } from './gridWindow.ts'
import css from './Matrix.module.css'
import { columnStart } from './matrixPlace.ts'
import type { PointedPlace } from './pointedPlace.ts'

export interface MatrixCrossProps {
  readonly pointed: PointedPlace
  /** What the keys are on, where the pointer is on nothing. */
  readonly active: GridPlace
}

/** Lies over the row and the column of one cell: the grid beneath is not drawn anew for it. */
export function MatrixCross({ pointed, active }: MatrixCrossProps) {
  const { row, column } = usePlace(pointed, active)
  const { band, titles, row: high } = matrixSizes
  return (
    <>
      {row >= 0 && (
        <div
          role="presentation"
          className={css['pointedRow']}
          style={{ insetBlockStart: band + titles + row * high, blockSize: high }}
        />
      )}
      {column >= 0 && <ColumnBar className={css['pointedColumn']} column={column} />}
    </>
  )
}

/** The same over the head of the column. */
export function MatrixCrossHead({ pointed, active }: MatrixCrossProps) {
  const { column } = usePlace(pointed, active)
  return column < 0 ? null : <ColumnBar className={css['pointedHead']} column={column} />
}

function ColumnBar({ className, column }: { readonly className: string | undefined; readonly column: number }) {
  return (
    <div
      role="presentation"
      className={className}
      style={{ insetInlineStart: columnStart(column), inlineSize: matrixSizes.column }}
    />
  )
}

/** The place that the pointer is on, else what the keys are on. */
export function usePlace(pointed: PointedPlace, active: GridPlace): GridPlace {
  return useSyncExternalStore(pointed.subscribe, pointed.now) ?? active
}
