import type { EvidenceId, FigureId } from '../id.ts'
import type { Rounding, SettledFigure } from '../records.ts'
import { compareRows, type Judged } from './compareRows.ts'
import { exhibitRows, type Figured, type FigureRow } from './figureRow.ts'
import type { SettledFigures } from './settledFigures.ts'

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
  return pairsAmong(rows, (a, b) => compareRows(figured.claim, a, b, refused).verdict === 'conflict')
}

/**
 * Pairs of evidence whose figures seem to exclude one another, and of which nobody has settled whether they are values of
 * one thing. A figure that has its like in the other excerpt conflicts with nothing there. Reads every excerpt.
 */
export function openConflicts(figured: Figured, { figures, roundings }: SettledFigures): readonly FigurePair[] {
  const judged: Judged = new Map([...roundings].flatMap(([id, versions]) => latest(versions, id)))
  const rows = exhibitRows(figured, id => figures.get(id)?.at(-1)).filter(({ leftOut }) => !leftOut)
  const open = rows.filter(({ scope }) => scope === null)
  if (open.length === 0) return []
  const says = (a: FigureRow, b: FigureRow) => compareRows(figured.claim, a, b, judged)
  const hasLike = (row: FigureRow, other: FigureRow): boolean =>
    rows.some(({ evidenceId, ...rest }) => {
      if (evidenceId !== other.evidenceId) return false
      const { verdict } = says(row, { evidenceId, ...rest })
      return verdict === 'equal' || verdict === 'compatible'
    })
  return pairsAmong(rows, (a, b) => {
    const { verdict, settled } = says(a, b)
    return verdict === 'conflict' && !settled && !hasLike(a, b) && !hasLike(b, a)
  })
}

function latest<T>(versions: readonly Rounding[], id: T): (readonly [T, Rounding])[] {
  const last = versions.at(-1)
  return last ? [[id, last]] : []
}

/** A row for each version of what was settled of it. */
function versionsOf(figured: Figured, figures: SettledFigures['figures']): FigureRow[] {
  const most = Math.max(...[...figures.values()].map(({ length }) => length))
  const rowsOf = (index: number): FigureRow[] =>
    exhibitRows(figured, (id: FigureId): SettledFigure | undefined => figures.get(id)?.[index])
  return Array.from({ length: most }, (_, index) => rowsOf(index)).flat()
}

function pairsAmong(rows: readonly FigureRow[], excludes: (a: FigureRow, b: FigureRow) => boolean): FigurePair[] {
  const pairs = new Map<string, FigurePair>()
  for (const [index, a] of rows.entries()) {
    for (const b of rows.slice(index + 1)) {
      if (a.evidenceId === null || b.evidenceId === null || a.evidenceId === b.evidenceId || a.id === b.id) continue
      const pair: FigurePair = a.evidenceId < b.evidenceId ? [a.evidenceId, b.evidenceId] : [b.evidenceId, a.evidenceId]
      const key = pair.join(' ')
      if (!pairs.has(key) && excludes(a, b)) pairs.set(key, pair)
    }
  }
  return [...pairs.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair)
}
