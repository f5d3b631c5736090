import { type Comparable, compareFigures, type FigureVerdict } from '../figures/compareFigures.ts'
import type { ClaimId, DossierId, RoundingId } from '../id.ts'
import type { FigureScope, Rounding } from '../records.ts'
import { foldForSearch } from '../text/foldForSearch.ts'
import { roundingIdOf } from './figureIds.ts'
import type { FigureRow } from './figureRow.ts'

/** What two rows of the ledger say of each other. */
export interface RowVerdict {
  readonly verdict: FigureVerdict
  /** Whether a person has settled what both are values of. */
  readonly settled: boolean
  /** Whether a person judged that one rounds the other; `null`: nobody did, or neither seems to. */
  readonly judged: boolean | null
}

/** Roundings that were judged, by id. */
export type Judged = ReadonlyMap<RoundingId, Pick<Rounding, 'accepted'>>

/** The claim that rows are of. */
export interface OfClaim {
  readonly id: ClaimId
  readonly dossierId: DossierId
}

/**
 * Compares two rows; their order does not matter. In a scope that a person settled only the values are compared, whatever
 * nouns stand beside them; of two settled scopes they are values of other things. Without that the words decide.
 *
 * A rounding stays one until a person judges it, and is a conflict where they say that it is none.
 */
export function compareRows(claim: OfClaim, a: FigureRow, b: FigureRow, judged: Judged): RowVerdict {
  return asJudged(claim, a, b, compareValues(rowValue(a), rowValue(b)), judged)
}

/** All of a row that its comparison with others looks at, but for how a rounding was judged. */
export interface RowValue {
  /** Tells rows apart that compare in two ways with anything. */
  readonly key: string
  /** Of the scope that a person settled; `null`: nobody has. */
  readonly scope: string | null
  readonly figure: Comparable
}

export function rowValue({ scope, figure: { lo, hi, kind, unit, of } }: FigureRow): RowValue {
  const settled = scope && scopeKey(scope)
  return { key: JSON.stringify([settled, lo, hi, kind, unit, of]), scope: settled, figure: { lo, hi, kind, unit, of } }
}

/** What two rows say of each other before anybody judged it. */
export function compareValues(a: RowValue, b: RowValue): RowVerdict {
  const settled = a.scope !== null && b.scope !== null
  if (settled && a.scope !== b.scope) return { verdict: 'other-scope', settled, judged: null }
  const verdict = settled ? compareFigures(valueOf(a.figure), valueOf(b.figure)) : compareFigures(a.figure, b.figure)
  return { verdict, settled, judged: null }
}

/** The same with what a person judged of it. */
export function asJudged(
  { id, dossierId }: OfClaim,
  a: FigureRow,
  b: FigureRow,
  told: RowVerdict,
  judged: Judged,
): RowVerdict {
  if (told.verdict !== 'rounding' || judged.size === 0) return told
  const accepted = judged.get(roundingIdOf(dossierId, id, a.id, b.id))?.accepted ?? null
  return { ...told, verdict: accepted === false ? 'conflict' : 'rounding', judged: accepted }
}

/** Tells scopes apart: case, accents and spaces make none another. */
export function scopeKey({ what, where, when, how }: FigureScope): string {
  return JSON.stringify([what, where, when, how].map(words => foldForSearch(words).trim().replaceAll(/\s+/g, ' ')))
}

/** Without its noun: the scope says what is counted. */
function valueOf(figure: Comparable): Comparable {
  const isCounted = figure.kind === 'count' || figure.kind === 'percent' || figure.kind === 'fraction'
  return isCounted ? { ...figure, unit: null, of: null } : figure
}
