import { compareRows, type Judged, type OfClaim, type RowVerdict } from './compareRows.ts'
import type { FigureRow } from './figureRow.ts'

/** Two rows of two wordings, and what they say of each other. */
export interface RowPair extends RowVerdict {
  readonly a: FigureRow
  readonly b: FigureRow
}

/**
 * Every two rows of two wordings, compared, in the order of the rows. Those of one wording are parts of one statement and
 * not compared. Where nobody settled it, a figure that has its like in the other wording conflicts with nothing there: a
 * total and its part are no two totals.
 */
export function pairsOf(claim: OfClaim, rows: readonly FigureRow[], judged: Judged): RowPair[] {
  const pairs = rows.flatMap((a, index) =>
    rows
      .slice(index + 1)
      .filter(b => b.evidenceId !== a.evidenceId && b.id !== a.id)
      .map((b): RowPair => ({ a, b, ...compareRows(claim, a, b, judged) })),
  )
  const likes = new Set(pairs.filter(isAlike).flatMap(({ a, b }) => [likeIn(a, b), likeIn(b, a)]))
  return pairs.filter(
    ({ a, b, verdict, settled }) =>
      settled || !differs.has(verdict) || (!likes.has(likeIn(a, b)) && !likes.has(likeIn(b, a))),
  )
}

const differs: ReadonlySet<RowVerdict['verdict']> = new Set(['conflict', 'rounding'])

function isAlike({ verdict }: RowPair): boolean {
  return verdict === 'equal' || verdict === 'compatible'
}

/** Names a row and the wording in which it has its like. */
function likeIn(row: FigureRow, { evidenceId }: FigureRow): string {
  return `${row.evidenceId ?? ''} ${row.id} ${evidenceId ?? ''}`
}
