import type { EvidenceId } from '../id.ts'
import type { FigurePair } from './figureConflicts.ts'
import { exhibitRows, type Figured, type FigureRow } from './figureRow.ts'
import { pairsOf } from './pairs.ts'
import { judgedIn, lastOf, type SettledFigures } from './settledFigures.ts'

/** A figure of each of two pieces of evidence, the lower value first. */
export type FiguresOfPair = readonly [FigureRow, FigureRow]

/**
 * The figures of two pieces of evidence that exclude one another as they stand now: those of a settled scope, and where
 * there are none those whose words seem to be of one.
 */
export function figuresOfPair(
  { claim, exhibits }: Figured,
  { figures, roundings }: SettledFigures,
  [one, other]: FigurePair,
): readonly FiguresOfPair[] {
  const ids: readonly EvidenceId[] = [one, other]
  const own = exhibits.filter(({ evidence }) => ids.includes(evidence.id))
  const rows = exhibitRows({ claim, exhibits: own }, lastOf(figures)).filter(({ leftOut }) => !leftOut)
  const excluding = pairsOf(claim, rows, judgedIn(roundings), ({ verdict }) => verdict === 'conflict')
  const settled = excluding.filter(pair => pair.settled)
  return (settled.length > 0 ? settled : excluding).map(({ a, b }) => (a.figure.lo <= b.figure.lo ? [a, b] : [b, a]))
}
