import { caseFilesOf } from '../domain/caseFile.ts'
import type { ClaimId, DossierId } from '../domain/id.ts'
import type { StandardId } from '../domain/records.ts'
import { assess } from '../domain/verdict/assess.ts'
import type { Recommendation } from '../domain/verdict/rule.ts'
import { standards } from '../domain/verdict/standards.ts'
import type { StoredQuery } from '../store/live.ts'
import { caseTables, readCase } from './caseFacts.ts'

/** What would follow from holding a dossier to another standard. Nothing has changed yet. */
export interface StandardPreview {
  /** Claims whose recommendation would change, in their order. */
  readonly changes: readonly RecommendationChange[]
  /** Marks that rest on another standard than the one proposed: each would ask for a re-check. */
  readonly marksToRecheck: number
}

export interface RecommendationChange {
  readonly claimId: ClaimId
  readonly text: string
  readonly present: Recommendation
  readonly proposed: Recommendation
}

/** Weighs every claim by the dossier's standard and by the proposed one; `null` where there is no such dossier. */
export const standardPreview: StoredQuery<[DossierId, StandardId], StandardPreview | null> = {
  name: 'standard-preview',
  tables: caseTables,
  async read(db, dossierId, proposed) {
    const stored = await readCase(db, dossierId)
    if (!stored) return null
    const files = [...caseFilesOf(stored.facts, stored.standard, stored.contested).values()]
    const standard = standards[proposed]
    return {
      changes: files.flatMap(file => {
        const present = assess(file).recommendation
        const other = assess({ ...file, standard }).recommendation
        const { id: claimId, text } = file.claim
        return present === other ? [] : [{ claimId, text, present, proposed: other }]
      }),
      marksToRecheck: files.flatMap(({ marks }) => marks).filter(({ basis }) => basis.standard !== proposed).length,
    }
  },
}
