import { type ClaimId, derivedId, type DossierId, type FigureId, type RoundingId, type SourceId } from '../id.ts'
import type { Span } from '../records.ts'

/** Where a figure stands: in the claim's own wording (`sourceId` is `null`), or in an excerpt of a source. */
export interface FigurePlace {
  readonly sourceId: SourceId | null
  /** The whole wording. */
  readonly text: string
  /** Of the figure, in the wording. */
  readonly span: Span
}

/**
 * The id under which a figure is settled. It follows from the source, the whole wording and the place in it: a source
 * that is read anew and still has the words keeps what was settled of them, and other words are another figure.
 */
export function figureIdOf(dossierId: DossierId, claimId: ClaimId, { sourceId, text, span }: FigurePlace): FigureId {
  return derivedId('figure', dossierId, claimId, sourceId ?? '', text, span.start, span.end)
}

/** The two in the order in which a rounding names them. */
export function inOrder(a: FigureId, b: FigureId): readonly [FigureId, FigureId] {
  return a < b ? [a, b] : [b, a]
}

/** The id under which it is judged whether one of two figures rounds the other; their order does not matter. */
export function roundingIdOf(dossierId: DossierId, claimId: ClaimId, a: FigureId, b: FigureId): RoundingId {
  return derivedId('rounding', dossierId, claimId, ...inOrder(a, b))
}
