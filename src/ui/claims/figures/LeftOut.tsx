import type { FigureRow } from '../../../domain/figureLedger/figureRow.ts'
import { Button } from '../../shared/Button.tsx'
import { useSay } from '../../shared/useSay.tsx'
import { UserText } from '../../shared/UserText.tsx'
import css from './Figures.module.css'
import { rowKey, wordsOf } from './rowNames.ts'
import type { FigureActs } from './useFigureActs.ts'

export interface LeftOutProps {
  readonly rows: readonly FigureRow[]
  readonly nameOf: (row: FigureRow) => string
  readonly acts: FigureActs
}

/** Figures that a person left out, with the way to take them in again. Nothing where there are none. */
export function LeftOut({ rows, nameOf, acts }: LeftOutProps) {
  const say = useSay()
  if (rows.length === 0) return null
  return (
    <details className={css['folded']}>
      <summary>{say('figures:leftOut.heading', { count: rows.length })}</summary>
      <ul className={css['list']}>
        {rows.map(row => {
          const named = { words: wordsOf(row), source: nameOf(row) }
          return (
            <li key={rowKey(row)} className={css['out']}>
              <UserText as="p">{say('figures:settleDialog.row', named)}</UserText>
              <Button
                size="small"
                variant="ghost"
                busy={acts.isBusy}
                aria-label={say('figures:leftOut.againOf', named)}
                onClick={() => void acts.takeIn(row)}
              >
                {say('figures:leftOut.again')}
              </Button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
