import { memo } from 'react'
import { drawMatrixCell, matrixSizes, type WordedMatrix, type WordedRow } from '../../domain/map/drawMatrix.ts'
import { StanceIcon } from '../shared/StanceIcon.tsx'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import { DrawnShapes } from './DrawnShapes.tsx'
import css from './Matrix.module.css'
import { columnStart, placeProps, startsGroup } from './matrixPlace.ts'

export interface MatrixLineProps {
  readonly row: number
  readonly claim: WordedRow
  readonly columns: WordedMatrix['columns']
  /** Indexes of the columns in sight. */
  readonly shown: readonly number[]
  /** The column that takes the focus, -1 for the claim itself; `null` where it is in another row. */
  readonly active: number | null
}

/** One claim: its words and what counts for and against it, then a cell for each source in sight. */
export const MatrixLine = memo(function MatrixLine({ row, claim, columns, shown, active }: MatrixLineProps) {
  const say = useSay()
  const { band, titles, row: high, column: wide } = matrixSizes
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={css['row']}
      style={{ insetBlockStart: band + titles + row * high, blockSize: high }}
    >
      <div role="rowheader" aria-colindex={1} {...placeProps(row, -1, active === -1)} className={css['claim']}>
        <UserText className={css['text']}>{claim.text}</UserText>
        <span className={css['tallies']} data-short={isLong(claim.tallies) || undefined}>
          {claim.tallies.map(({ kind, text, short }) => (
            <span key={kind}>
              <StanceIcon stance={kind} size={12} named />
              <span className={css['tally']}>{text}</span>
              <span className={css['short']} aria-hidden="true">
                {short}
              </span>
            </span>
          ))}
        </span>
      </div>
      {shown.map(column => {
        const cell = claim.cells.get(column)
        return (
          <div
            key={column}
            role="gridcell"
            aria-colindex={column + 2}
            aria-label={cell?.name ?? say('origins:matrix.nothing')}
            {...placeProps(row, column, column === active)}
            className={css['cell']}
            data-filled={cell !== undefined || undefined}
            data-starts={startsGroup(columns, column) || undefined}
            style={{ insetInlineStart: columnStart(column), inlineSize: wide }}
          >
            {cell && (
              <svg width={wide} height={high} aria-hidden="true">
                <DrawnShapes
                  shapes={drawMatrixCell(cell.uses, columns[column]?.letter ?? null, cell.letter, topLeft)}
                  wrap={(_, inner) => inner}
                />
              </svg>
            )}
          </div>
        )
      })}
    </div>
  )
})

/** Whether the counts in full go beyond the line that they have. */
function isLong(tallies: WordedRow['tallies']): boolean {
  return tallies.reduce((sum, { text }) => sum + text.length, 0) > LINE
}

/** Letters of a line, two counts without suggestions among them. */
const LINE = 48

const topLeft = { x: 0, y: 0 }
