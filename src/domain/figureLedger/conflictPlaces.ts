import type { Span, Stance } from '../records.ts'
import { type Figured, type FigureRow, figureRows } from './figureRow.ts'
import { pairsOf } from './pairs.ts'
import { judgedIn, lastOf, type SettledFigures } from './settledFigures.ts'

/** A figure by whose words it is in, the claim's or an excerpt's, and where there. */
export interface ConflictPlace {
  /** The id of the claim or the excerpt. */
  readonly of: string
  readonly span: Span
}

/** Two places whose figures exclude one another. */
export type PlacesInConflict = readonly [ConflictPlace, ConflictPlace]

/**
 * Where figures stand that the ledger shows to exclude one another, settled or not: of the claim, of what supports it or
 * conflicts with it, and of context beside what supports it. What a person left out is none.
 */
export function conflictPlaces(figured: Figured, { figures, roundings }: SettledFigures): readonly PlacesInConflict[] {
  const rows = figureRows(figured, lastOf(figures)).filter(({ leftOut }) => !leftOut)
  const exhibits = new Map<string, Figured['exhibits'][number]>(figured.exhibits.map(one => [one.evidence.id, one]))
  const exhibitOf = ({ evidenceId }: FigureRow) => (evidenceId === null ? undefined : exhibits.get(evidenceId))
  const stanceOf = (row: FigureRow): Stance | undefined => exhibitOf(row)?.evidence.stance
  const placeOf = (row: FigureRow): ConflictPlace => ({
    of: exhibitOf(row)?.excerpt.id ?? figured.claim.id,
    span: row.span,
  })
  return pairsOf(figured.claim, rows, judgedIn(roundings), ({ verdict }) => verdict === 'conflict').flatMap(
    ({ a, b }) => {
      const stances = [stanceOf(a), stanceOf(b)]
      const isTold = stances.includes('supports') || !stances.includes('context')
      return isTold ? [[placeOf(a), placeOf(b)] as const] : []
    },
  )
}
