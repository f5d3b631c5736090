import type { SettledFigure, Span } from '../records.ts'
import { scopeKey } from './compareRows.ts'
import { figureIdOf, type FigurePlace } from './figureIds.ts'

/** A place in a wording of which a person settled what its figure is a value of. */
export interface SettledPlace {
  readonly span: Span
  /** The same for places of one scope. */
  readonly scope: string
}

/** The places of a wording of which a person settled what their figure counts: it is the whole wording that they spoke of. */
export function settledPlaces(wording: Omit<FigurePlace, 'span'>, settled: Iterable<SettledFigure>): SettledPlace[] {
  return [...settled].flatMap(({ id, dossierId, claimId, sourceId, span, scope, leftOut }) => {
    if (span === null || scope === null || leftOut || sourceId !== wording.sourceId) return []
    return figureIdOf(dossierId, claimId, { ...wording, span }) === id ? [{ span, scope: scopeKey(scope) }] : []
  })
}
