import { compareText, grouped } from '../grouped.ts'
import type { EvidenceId } from '../id.ts'
import type { Judged } from './compareRows.ts'
import { claimRows, exhibitRows, type Figured, type FigureRow } from './figureRow.ts'
import { pairsOf, type RowPair } from './pairs.ts'
import { judgedIn, lastOf, type SettledFigures, versionAt } from './settledFigures.ts'

/** Two pieces of evidence, in the order of their ids, whose figures exclude one another. */
export type FigurePair = readonly [EvidenceId, EvidenceId]

/**
 * Pairs of evidence whose figures exclude one another in a scope that a person has settled, in the order of their ids.
 *
 * Where people disagree on what they settled, a conflict that stands in any of the versions stands: too many disputes are
 * an inconvenience, one too few is a false corroboration. Nothing is read where nothing was settled.
 */
export function settledConflicts(figured: Figured, { figures, roundings }: SettledFigures): readonly FigurePair[] {
  if (![...figures.values()].some(versions => versions.some(({ scope, leftOut }) => scope !== null && !leftOut)))
    return []
  const refused: Judged = new Map(
    [...roundings].map(([id, versions]) => [id, { accepted: versions.every(({ accepted }) => accepted) }]),
  )
  const rows = versionsOf(figured, figures).filter(({ scope, leftOut }) => scope !== null && !leftOut)
  return pairsIn(pairsOf(figured.claim, rows, refused, ({ verdict }) => verdict === 'conflict'))
}

/**
 * Pairs of evidence whose figures seem to exclude one another, and of which nobody has settled whether they are values of
 * one thing. Reads every excerpt.
 */
export function openConflicts(figured: Figured, { figures, roundings }: SettledFigures): readonly FigurePair[] {
  if (figured.exhibits.length < 2) return []
  const judged = judgedIn(roundings)
  const rows = exhibitRows(figured, lastOf(figures)).filter(({ leftOut }) => !leftOut)
  if (rows.every(({ scope }) => scope !== null)) return []
  return pairsIn(pairsOf(figured.claim, rows, judged, ({ verdict, settled }) => verdict === 'conflict' && !settled))
}

/**
 * Evidence of which a figure excludes one of the claim's own wording, as the ledger shows the two: whether a person has
 * settled that they are values of one thing or their words seem to say so. In the order of the evidence. Reads every excerpt.
 */
export function againstClaim(figured: Figured, { figures, roundings }: SettledFigures): readonly EvidenceId[] {
  const last = lastOf(figures)
  const own = claimRows(figured, last).filter(({ leftOut }) => !leftOut)
  if (own.length === 0) return []
  const judged = judgedIn(roundings)
  const rows = exhibitRows(figured, last).filter(({ leftOut }) => !leftOut)
  const byEvidence = grouped(rows, ({ evidenceId }) => evidenceId)
  return [...byEvidence].flatMap(([id, given]) => {
    if (id === null) return []
    const excluding = pairsOf(figured.claim, [...own, ...given], judged, ({ verdict }) => verdict === 'conflict')
    return excluding.length > 0 ? [id] : []
  })
}

/** A row for each version of what was settled of it. */
function versionsOf(figured: Figured, figures: SettledFigures['figures']): FigureRow[] {
  const most = Math.max(...[...figures.values()].map(({ length }) => length))
  return Array.from({ length: most }, (_, index) => exhibitRows(figured, versionAt(figures, index))).flat()
}

/** Each pair of evidence once. */
function pairsIn(pairs: readonly RowPair[]): FigurePair[] {
  const named = pairs.flatMap(({ a, b }): FigurePair[] => {
    if (a.evidenceId === null || b.evidenceId === null) return []
    return [a.evidenceId < b.evidenceId ? [a.evidenceId, b.evidenceId] : [b.evidenceId, a.evidenceId]]
  })
  const byKey = new Map(named.map(pair => [pair.join(' '), pair]))
  return [...byKey].toSorted(([a], [b]) => compareText(a, b)).map(([, pair]) => pair)
}
