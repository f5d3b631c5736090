import { type CaseFile, caseFilesOf } from '../domain/caseFile.ts'
import type { DossierId, ReviewerId, SourceId, TextId } from '../domain/id.ts'
import type { Claim, Excerpt, Span, Verdict } from '../domain/records.ts'
import { assess } from '../domain/verdict/assess.ts'
import { isStale } from '../domain/verdict/basis.ts'
import { reviewerIn } from '../store/identity.ts'
import type { StoredQuery } from '../store/live.ts'
import { readCase } from './caseFacts.ts'
import { caseTables } from './caseTables.ts'

/** A claim that occurs in a text, where, and how it is marked. */
export interface AppearingClaim extends Pick<Claim, 'id' | 'text'> {
  readonly span: Span
  /** Own mark, else the latest of others. */
  readonly mark: Verdict | 'open'
  /** Whether what the mark rested on has moved. */
  readonly needsRecheck: boolean
}

/** The claims that occur in one text of a source, in its order. The last argument is the person who asks, as `Actor.person`. */
export const manuscriptClaims: StoredQuery<[DossierId, SourceId, TextId, string], readonly AppearingClaim[]> = {
  name: 'manuscript-claims',
  tables: caseTables,
  async read(db, dossierId, sourceId, textId, person) {
    const stored = await readCase(db, dossierId)
    if (!stored) return []
    const spans = spansIn(stored.facts.excerpts, sourceId, textId)
    const claims = stored.facts.claims.filter(({ appearances }) => appearances.some(id => spans.has(id)))
    const files = caseFilesOf({ ...stored.facts, claims }, stored.standard, stored.contested)
    const reviewerId = reviewerIn(dossierId, { person })
    return claims
      .flatMap(claim => {
        const file = files.get(claim.id)
        return file ? appearancesOf(file, spans, reviewerId) : []
      })
      .toSorted((a, b) => a.span.start - b.span.start)
  },
}

function spansIn(excerpts: readonly Excerpt[], sourceId: SourceId, textId: TextId): ReadonlyMap<string, Span> {
  const here = excerpts.filter(excerpt => excerpt.sourceId === sourceId && excerpt.textId === textId)
  return new Map(here.flatMap(({ id, anchor }) => (anchor ? [[id, anchor.span] as const] : [])))
}

function appearancesOf(file: CaseFile, spans: ReadonlyMap<string, Span>, reviewerId: ReviewerId): AppearingClaim[] {
  const { id, text, appearances } = file.claim
  const latestLast = file.marks.toSorted((a, b) => Date.parse(a.markedAt) - Date.parse(b.markedAt))
  const shown = latestLast.find(mark => mark.reviewerId === reviewerId) ?? latestLast.at(-1) ?? null
  const needsRecheck = shown !== null && isStale(shown, file, assess(file))
  return appearances.flatMap(excerptId => {
    const span = spans.get(excerptId)
    return span ? [{ id, text, span, mark: shown?.verdict ?? 'open', needsRecheck }] : []
  })
}
