import type { ClaimId, DossierId, SourceId } from '../domain/id.ts'
import { standing, type StoredQuery } from '../store/live.ts'

/** What rests on sources: what is lost with them. */
export interface SourceUses {
  /** Passages kept of them. */
  readonly excerpts: number
  /** The claims for or against which they give evidence, in the dossier's order. */
  readonly claims: readonly ClaimUse[]
}

/** A claim that would lose evidence. */
export interface ClaimUse {
  readonly id: ClaimId
  readonly text: string
  /** Pieces of evidence that it would lose. */
  readonly evidence: number
  /** Whether anybody has marked it: the mark would ask for a re-check. */
  readonly isMarked: boolean
}

/** What rests on these sources, so that a person knows before taking them out. */
export const sourceUses: StoredQuery<[DossierId, readonly SourceId[]], SourceUses> = {
  name: 'source-uses',
  tables: ['excerpts', 'evidence', 'claims', 'marks'],
  async read(db, dossierId, sourceIds) {
    const excerpts = standing(
      await db.excerpts
        .where('sourceId')
        .anyOf([...sourceIds])
        .toArray(),
    )
    const ids = excerpts.map(({ id }) => id)
    const evidence = standing(await db.evidence.where('excerptId').anyOf(ids).toArray())
    const marked = new Set(standing(await db.marks.where({ dossierId }).toArray()).map(({ claimId }) => claimId))
    const counts = new Map<ClaimId, number>()
    for (const { claimId } of evidence) counts.set(claimId, (counts.get(claimId) ?? 0) + 1)
    const claims = standing(await db.claims.where({ dossierId }).toArray())
      .filter(({ id }) => counts.has(id))
      .toSorted((a, b) => (a.order < b.order ? -1 : 1))
    return {
      excerpts: excerpts.length,
      claims: claims.map(({ id, text }) => ({ id, text, evidence: counts.get(id) ?? 0, isMarked: marked.has(id) })),
    }
  },
}
