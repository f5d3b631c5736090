import { areOtherActs } from '../figures/actTold.ts'
import { compareFigures } from '../figures/compareFigures.ts'
import {
  areApart,
  asJudged,
  compareValues,
  isBase,
  isPartAndWhole,
  isUnheld,
  type Judged,
  type OfClaim,
  rowValue,
  type RowValue,
  type RowVerdict,
} from './compareRows.ts'
import type { FigureRow } from './figureRow.ts'

/** Two rows of two wordings, and what they say of each other. */
export interface RowPair extends RowVerdict {
  readonly a: FigureRow
  readonly b: FigureRow
}

/**
 * Every two rows of two wordings, compared, in the order of the rows; those alone of which one `wants` to know what they
 * say. Those of one wording are parts of one statement and not compared. Where nobody settled it, a figure that has its
 * like in the other wording conflicts with nothing there: a total and its part are no two totals. What its words make a part
 * is held against no total of something else, but that it cannot be more than a total of its whole; what they deny, or tell
 * of a share of, against nothing; a whole of which they tell a number differs from such a whole alone.
 *
 * Many rows give few values: each two values are compared once, whoever gives them.
 */
export function pairsOf(
  claim: OfClaim,
  rows: readonly FigureRow[],
  judged: Judged,
  wants: (verdict: RowVerdict) => boolean = () => true,
): RowPair[] {
  const placed = placedRows(rows.filter(row => !isUnheld(row)))
  const pairs: RowPair[] = []
  for (const [index, a] of placed.entries()) {
    for (let next = index + 1; next < placed.length; next++) {
      const b = placed[next]
      if (!b || b.wording === a.wording || b.figure === a.figure) continue
      const told = compared(a.value, b.value)
      const pair = told.verdict === 'rounding' ? asJudged(claim, a.row, b.row, told, judged) : told
      if (!wants(pair) || (!told.settled && !told.isMoreThanWhole && isPartAndWhole(a.value, b.value))) continue
      if (isBase(a.row) !== isBase(b.row) && differs.has(told.verdict)) continue
      const mayBePart = !told.settled && differs.has(told.verdict)
      if (mayBePart && (hasLike(a, b.wording) || hasLike(b, a.wording))) continue
      pairs.push({ a: a.row, b: b.row, ...pair })
    }
  }
  return pairs
}

/** Pairs of which the words tell of one thing, and a person settled that they are values of two. */
export function pairsApart(claim: OfClaim, rows: readonly FigureRow[]): RowPair[] {
  const settled = rows.filter(({ scope }) => scope !== null)
  const apart = pairsOf(claim, settled, new Map(), told => told.verdict === 'other-scope')
  return apart.filter(
    ({ a, b }) =>
      areApart(a.scope, b.scope) && !areOtherActs(a.act, b.act) && compareFigures(a.figure, b.figure) !== 'other-scope',
  )
}

const differs: ReadonlySet<RowVerdict['verdict']> = new Set(['conflict', 'rounding'])
const isAlike: ReadonlySet<RowVerdict['verdict']> = new Set(['equal', 'compatible'])

/** A row with those that it stands among. */
interface PlacedRow {
  readonly row: FigureRow
  /** The same number for all rows of one id: numbers compare faster. */
  readonly figure: number
  /** The same object for all rows that compare alike. */
  readonly value: PlacedValue
  /** All rows of its wording. */
  readonly wording: readonly PlacedRow[]
}

interface PlacedValue extends RowValue {
  readonly place: number
  /** What it and each other value say of each other, by the other's place, once it has been asked. */
  readonly told: RowVerdict[]
}

function placedRows(rows: readonly FigureRow[]): readonly PlacedRow[] {
  const values = new Map<string, PlacedValue>()
  const wordings = new Map<FigureRow['evidenceId'], PlacedRow[]>()
  const figures = new Map<FigureRow['id'], number>()
  return rows.map(row => {
    const own = rowValue(row)
    const value = values.get(own.key) ?? { ...own, place: values.size, told: [] as RowVerdict[] }
    values.set(own.key, value)
    const wording = wordings.get(row.evidenceId) ?? []
    wordings.set(row.evidenceId, wording)
    const figure = figures.get(row.id) ?? figures.size
    figures.set(row.id, figure)
    const placed = { row, figure, value, wording }
    wording.push(placed)
    return placed
  })
}

function compared(a: PlacedValue, b: PlacedValue): RowVerdict {
  return (a.told[b.place] ??= compareValues(a, b))
}

/** Whether a figure, in any version of what was settled of it, has its like in another wording. */
function hasLike({ figure, wording }: PlacedRow, other: readonly PlacedRow[]): boolean {
  for (const own of wording) {
    if (own.figure !== figure) continue
    for (const like of other) {
      if (like.figure !== figure && isAlike.has(compared(own.value, like.value).verdict)) return true
    }
  }
  return false
}
