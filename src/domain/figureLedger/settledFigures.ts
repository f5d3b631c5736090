import { headsOf, type Kept, type Row } from '../fold.ts'
import { grouped } from '../grouped.ts'
import type { FigureId, RoundingId } from '../id.ts'
import type { Rounding, SettledFigure } from '../records.ts'

/**
 * What people settled of the figures of one claim. Of each figure and rounding one version, or, where people disagree and
 * nobody has settled that, every version that somebody holds.
 */
export interface SettledFigures {
  readonly figures: ReadonlyMap<FigureId, readonly SettledFigure[]>
  readonly roundings: ReadonlyMap<RoundingId, readonly Rounding[]>
}

/** Where nobody settled anything: most claims. */
export const nothingSettled: SettledFigures = { figures: new Map(), roundings: new Map() }

/** The records of one claim, with the versions of those that are contested in place of them. */
export function settledFigures(figures: readonly SettledFigure[], roundings: readonly Rounding[]): SettledFigures {
  if (figures.length === 0 && roundings.length === 0) return nothingSettled
  return { figures: grouped(figures, ({ id }) => id), roundings: grouped(roundings, ({ id }) => id) }
}

/** Whether anybody says that what was settled stands: where all took it back there is nothing to settle. */
export function mayStand(row: Kept<SettledFigure> | Kept<Rounding>): boolean {
  return headsOf(row as unknown as Row, 'deletedAt').some(({ value }) => value === null)
}

/** How each rounding was judged last. */
export function judgedIn(roundings: SettledFigures['roundings']): ReadonlyMap<RoundingId, Rounding> {
  return lastOf(roundings)
}

/** Of each the version that screens show. */
export function lastOf<I, T>(versions: ReadonlyMap<I, readonly T[]>): ReadonlyMap<I, T> {
  return versionAt(versions, Infinity)
}

/** Of each the version at that place, its last where it has fewer; those left out that have none. */
export function versionAt<I, T>(versions: ReadonlyMap<I, readonly T[]>, index: number): ReadonlyMap<I, T> {
  return new Map(
    [...versions].flatMap(([id, own]) => {
      const version = own[Math.min(index, own.length - 1)]
      return version === undefined ? [] : [[id, version] as const]
    }),
  )
}
