import { compareFigures, type FigureVerdict } from '../figures/compareFigures.ts'
import type { Figure } from '../figures/figure.ts'
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
export function compareRows({ id, dossierId }: OfClaim, a: FigureRow, b: FigureRow, judged: Judged): RowVerdict {
  const settled = a.scope !== null && b.scope !== null
  if (settled && scopeKey(a.scope) !== scopeKey(b.scope)) return { verdict: 'other-scope', settled, judged: null }
  const verdict = settled ? compareFigures(valueOf(a.figure), valueOf(b.figure)) : compareFigures(a.figure, b.figure)
  if (verdict !== 'rounding') return { verdict, settled, judged: null }
  const accepted = judged.get(roundingIdOf(dossierId, id, a.id, b.id))?.accepted ?? null
  return { verdict: accepted === false ? 'conflict' : 'rounding', settled, judged: accepted }
}

/** Tells scopes apart: case, accents and spaces make none another. */
export function scopeKey({ what, where, when, how }: FigureScope): string {
  return JSON.stringify([what, where, when, how].map(words => foldForSearch(words).trim().replaceAll(/\s+/g, ' ')))
}

/** Without its noun: the scope says what is counted. */
function valueOf(figure: Figure): Figure {
  const isCounted = figure.kind === 'count' || figure.kind === 'percent' || figure.kind === 'fraction'
  return isCounted ? { ...figure, unit: null, of: null } : figure
}
