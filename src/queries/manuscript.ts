import type { DossierId, SourceId, TextId } from '../domain/id.ts'
import type { Claim, Span } from '../domain/records.ts'
import { standing, type StoredQuery } from '../store/live.ts'

/** A claim that occurs in a text, and where. */
export interface AppearingClaim extends Pick<Claim, 'id' | 'text'> {
  readonly span: Span
}

/** The claims that occur in one text of a source, in its order. */
export const manuscriptClaims: StoredQuery<[DossierId, SourceId, TextId], readonly AppearingClaim[]> = {
  name: 'manuscript-claims',
  tables: ['excerpts', 'claims'],
  async read(db, dossierId, sourceId, textId) {
    const excerpts = standing(await db.excerpts.where('sourceId').equals(sourceId).toArray())
    const spans = new Map(
      excerpts.flatMap(({ id, textId: of, anchor }) => (of === textId && anchor ? [[id, anchor.span]] : [])),
    )
    return standing(await db.claims.where('dossierId').equals(dossierId).toArray())
      .flatMap(({ id, text, appearances }) =>
        appearances.flatMap(excerptId => {
          const span = spans.get(excerptId)
          return span ? [{ id, text, span }] : []
        }),
      )
      .toSorted((a, b) => a.span.start - b.span.start)
  },
}
