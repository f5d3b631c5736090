import { sameJson } from '../../../domain/canonicalJson.ts'
import type { FigureRow } from '../../../domain/figureLedger/figureRow.ts'
import { sayFigure, sayScope } from '../../../messages/figureWords.ts'
import { Notice } from '../../shared/Notice.tsx'
import { useSay } from '../../shared/useSay.tsx'
import { UserText } from '../../shared/UserText.tsx'
import { rowKey, wordsOf } from './rowNames.ts'

export interface MovedRowsProps {
  readonly opened: readonly FigureRow[]
  /** Those of them that are here, as they are now. */
  readonly rows: readonly FigureRow[]
  /** What the dialog asks about. */
  readonly field: 'scope' | 'said'
}

/** What became of figures while the dialog about them was open: changed by another act or in another tab, or gone. */
export function MovedRows({ opened, rows, field }: MovedRowsProps) {
  const say = useSay()
  const before = new Map(opened.map(row => [rowKey(row), row]))
  const here = new Set(rows.map(rowKey))
  const gone = opened.filter(row => !here.has(rowKey(row)))
  const moved = rows.filter(row => !sameJson(row[field], before.get(rowKey(row))?.[field]))
  if (gone.length + moved.length === 0) return null
  const standing = (row: FigureRow): string =>
    field === 'said'
      ? sayFigure(say, row.figure)
      : row.scope === null
        ? say('figures:moved.open')
        : sayScope(say, row.scope)
  return (
    <Notice tone="warn" title={say('figures:moved.title')}>
      {moved.map(row => (
        <UserText as="p" key={rowKey(row)}>
          {say('figures:moved.now', { words: wordsOf(row), now: standing(row) })}
        </UserText>
      ))}
      {gone.map(row => (
        <UserText as="p" key={rowKey(row)}>
          {say('figures:moved.gone', { words: wordsOf(row) })}
        </UserText>
      ))}
    </Notice>
  )
}
