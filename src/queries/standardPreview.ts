import { caseFilesOf } from '../domain/caseFile.ts'
import type { ClaimId, DossierId } from '../domain/id.ts'
import { assess } from '../domain/verdict/assess.ts'
import { isStale } from '../domain/verdict/basis.ts'
import type { Recommendation } from '../domain/verdict/rule.ts'
import { type HeldTo, standardOf } from '../domain/verdict/thresholds.ts'
import type { StoredQuery } from '../store/live.ts'
import { readCase } from './caseFacts.ts'
import { caseTables } from './caseTables.ts'

/** What would follow from holding a dossier to another standard, or to other thresholds. Nothing has changed yet. */
export interface StandardPreview {
  /** Claims whose recommendation would change, in their order. */
  readonly changes: readonly RecommendationChange[]
  /** Marks that would ask for a re-check, and do not yet. */
  readonly marksToRecheck: number
}

export interface RecommendationChange {
  readonly claimId: ClaimId
  readonly text: string
  readonly present: Recommendation
  readonly proposed: Recommendation
}

/** Weighs every claim by what the dossier is held to and by what is proposed; `null` where there is no such dossier. */
export const standardPreview: StoredQuery<[DossierId, HeldTo], StandardPreview | null> = {
  name: 'standard-preview',
  tables: caseTables,
  async read(db, dossierId, proposed) {
    const stored = await readCase(db, dossierId)
    if (!stored) return null
    const standard = standardOf(proposed)
    const weighed = [...caseFilesOf(stored.facts, stored.standard, stored.contested).values()].map(file => {
      const other = { ...file, standard }
      return { file, present: assess(file), other, proposed: assess(other) }
    })
    return {
      changes: weighed.flatMap(({ file, present: { recommendation: present }, proposed: { recommendation } }) => {
        const { id: claimId, text } = file.claim
        return present === recommendation ? [] : [{ claimId, text, present, proposed: recommendation }]
      }),
      marksToRecheck: weighed.flatMap(({ file, present, other, proposed: then }) =>
        file.marks.filter(mark => isStale(mark, other, then) && !isStale(mark, file, present)),
      ).length,
    }
  },
}
