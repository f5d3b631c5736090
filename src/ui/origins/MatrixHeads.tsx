import { type ReactNode, useMemo } from 'react'
import { columnGroups, matrixSizes, type WordedMatrix } from '../../domain/map/drawMatrix.ts'
import { originTint } from '../../domain/originTint.ts'
import { sayOrigin } from '../../messages/originWords.ts'
import { useSay } from '../shared/useSay.tsx'
import { UserText } from '../shared/UserText.tsx'
import css from './Matrix.module.css'
import { columnStart, placeProps, startsGroup } from './matrixPlace.ts'

export interface MatrixHeadsProps {
  readonly matrix: WordedMatrix
  /** Indexes of the columns in sight. */
  readonly shown: readonly number[]
  /** The column whose head takes the focus; `null` for none. */
  readonly active: number | null
  /** What lies over them. */
  readonly children: ReactNode
}

/** Over the columns: each origin's letter across its sources, and their titles. */
export function MatrixHeads({ matrix, shown, active, children }: MatrixHeadsProps) {
  const { columns, corner } = matrix
  const say = useSay()
  const groups = useMemo(() => columnGroups(columns), [columns])
  const { band, titles, column: wide } = matrixSizes
  const [first = 0, last = 0] = [shown[0], shown.at(-1)]
  return (
    <div role="row" aria-rowindex={1} className={css['heads']} style={{ blockSize: band + titles }}>
      <div role="columnheader" aria-colindex={1} className={css['corner']}>
        {corner}
      </div>
      {groups
        .filter(({ from, count }) => from <= last && from + count > first)
        .map(({ letter, from, count }) => (
          <div
            key={from}
            role="presentation"
            className={css['band']}
            data-starts={startsGroup(columns, from) || undefined}
            style={{
              insetInlineStart: columnStart(from),
              inlineSize: count * wide,
              blockSize: band,
              '--tint': letter === null ? 'transparent' : `var(--origin-${originTint(letter)})`,
            }}
          >
            <span aria-hidden="true">{letter}</span>
          </div>
        ))}
      {shown.map(column => {
        const { title = '', letter = null } = columns[column] ?? {}
        const origin = letter === null ? say('origins:matrix.underCheck') : sayOrigin(say, letter)
        return (
          <div
            key={column}
            role="columnheader"
            aria-colindex={column + 2}
            aria-label={`${title}, ${origin}`}
            {...placeProps(-1, column, column === active)}
            className={css['title']}
            data-starts={startsGroup(columns, column) || undefined}
            style={{
              insetInlineStart: columnStart(column),
              inlineSize: wide,
              insetBlockStart: band,
              blockSize: titles,
            }}
          >
            <UserText>{title}</UserText>
          </div>
        )
      })}
      {children}
    </div>
  )
}
