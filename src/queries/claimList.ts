import { caseFilesOf } from '../domain/caseFile.ts'
import type { DossierId } from '../domain/id.ts'
import type { Claim, Mark } from '../domain/records.ts'
import { assess, type Assessment } from '../domain/verdict/assess.ts'
import { isStale } from '../domain/verdict/basis.ts'
import { reviewerIn } from '../store/identity.ts'
import type { StoredQuery } from '../store/live.ts'
import { caseTables, readCase } from './caseFacts.ts'

/** One claim as the list shows it. */
export interface ListedClaim {
  readonly claim: Claim
  readonly recommendation: Assessment['recommendation']
  readonly counts: Assessment['counts']
  /** The mark of the person who asks; `null` where they made none. */
  readonly own: Mark | null
  /** Everybody's, latest last. */
  readonly marks: readonly Mark[]
  /** Own mark, else the latest of others; `null`: open. */
  readonly shown: Mark | null
  /** Whether what the shown mark rested on has moved. */
  readonly needsRecheck: boolean
}

/** A dossier's claims in order. The second argument is the person who asks, as `Actor.person`. */
export const claimList: StoredQuery<[DossierId, string], readonly ListedClaim[]> = {
  name: 'claim-list',
  tables: caseTables,
  async read(db, dossierId, person) {
    const stored = await readCase(db, dossierId)
    if (!stored) return []
    const reviewerId = reviewerIn(dossierId, { person })
    return [...caseFilesOf(stored.facts, stored.standard, stored.contested).values()].map(file => {
      const assessment = assess(file)
      const marks = file.marks.toSorted((a, b) => Date.parse(a.markedAt) - Date.parse(b.markedAt))
      const own = marks.find(mark => mark.reviewerId === reviewerId) ?? null
      const shown = own ?? marks.at(-1) ?? null
      return {
        claim: file.claim,
        recommendation: assessment.recommendation,
        counts: assessment.counts,
        own,
        marks,
        shown,
        needsRecheck: shown !== null && isStale(shown, file, assessment),
      }
    })
  },
}
