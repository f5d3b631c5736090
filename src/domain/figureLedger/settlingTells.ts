import type { OfClaim } from './compareRows.ts'
import type { FigureRow } from './figureRow.ts'
import type { FigureScope } from '../records.ts'
import { pairsApart, pairsOf } from './pairs.ts'
import { judgedIn, type SettledFigures } from './settledFigures.ts'

/**
 * What becomes of figures that are settled to be of a scope. `conflict`: a value of that scope excludes one of them;
 * `apart`: they are held no more against what is settled to be of another; `alone`: neither.
 */
export type SettlingTells = 'conflict' | 'apart' | 'alone'

/** What becomes of the `chosen` of the rows of a claim where they are settled to be of a scope. */
export function settlingTells(
  claim: OfClaim,
  rows: readonly FigureRow[],
  chosen: readonly FigureRow[],
  scope: FigureScope,
  { roundings }: Pick<SettledFigures, 'roundings'>,
): SettlingTells {
  const ids = new Set(chosen.map(({ id }) => id))
  const now = rows.filter(({ leftOut }) => !leftOut).map(row => (ids.has(row.id) ? { ...row, scope } : row))
  const isOfThem = ({ a, b }: { readonly a: FigureRow; readonly b: FigureRow }): boolean =>
    ids.has(a.id) || ids.has(b.id)
  const conflicts = pairsOf(
    claim,
    now,
    judgedIn(roundings),
    ({ verdict, settled }) => settled && verdict === 'conflict',
  )
  if (conflicts.some(isOfThem)) return 'conflict'
  return pairsApart(claim, now).some(isOfThem) ? 'apart' : 'alone'
}
