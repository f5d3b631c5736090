import { type CaseFacts, caseFilesOf, type Discount, discountOf, type Exhibit } from '../domain/caseFile.ts'
import type { ClaimId, DossierId } from '../domain/id.ts'
import { foldOrigins, originLetters } from '../domain/origins.ts'
import type { Claim, Excerpt, Mark, Source } from '../domain/records.ts'
import { assess, type Assessment } from '../domain/verdict/assess.ts'
import { type Moved, whatMoved } from '../domain/verdict/basis.ts'
import { reviewerIn } from '../store/identity.ts'
import type { StoredQuery } from '../store/live.ts'
import { caseTables, readCase } from './caseFacts.ts'

/** Evidence as it lies on the desk. */
export interface DeskExhibit extends Exhibit {
  /** Why it does not count; `null` where it does. */
  readonly discount: Discount | null
  /** The letter of its source's origin; `null` where it has none. */
  readonly letter: string | null
}

/** A passage in which the claim itself stands. */
export interface DeskAppearance {
  readonly excerpt: Excerpt
  readonly source: Source
}

/** A mark, who made it, and what has moved since. */
export interface DeskMark {
  readonly mark: Mark
  /** Empty where the reviewer has given no name. */
  readonly reviewer: string
  readonly moved: readonly Moved[]
}

/** One claim with all that bears on it. Plain data. */
export interface Desk {
  readonly claim: Claim
  /** Counts from 1. */
  readonly number: number
  readonly total: number
  /** In the order in which they were said. */
  readonly appearances: readonly DeskAppearance[]
  readonly exhibits: readonly DeskExhibit[]
  readonly assessment: Assessment
  /** The mark of the person who asks; `null` where they made none. */
  readonly own: DeskMark | null
  readonly others: readonly DeskMark[]
}

/** The desk for a claim; `null` where it is not there. The third argument is the person who asks, as `Actor.person`. */
export const claimDesk: StoredQuery<[DossierId, ClaimId | null, string], Desk | null> = {
  name: 'claim-desk',
  tables: [...caseTables, 'reviewers'],
  async read(db, dossierId, claimId, person) {
    const stored = claimId && (await readCase(db, dossierId))
    const index = stored ? stored.facts.claims.findIndex(({ id }) => id === claimId) : -1
    const claim = stored ? stored.facts.claims[index] : undefined
    if (!stored || !claim) return null
    const facts = { ...stored.facts, claims: [claim] }
    const file = caseFilesOf(facts, stored.standard, stored.contested).get(claim.id)
    if (!file) return null
    const assessment = assess(file)
    const letters = originLetters(foldOrigins(facts).held, file.origins.held)
    const reviewers = await db.reviewers.where('dossierId').equals(dossierId).toArray()
    const names = new Map(reviewers.map(({ id, name }) => [id, name]))
    const marks = file.marks.map(mark => ({
      mark,
      reviewer: names.get(mark.reviewerId) ?? '',
      moved: whatMoved(mark, file, assessment),
    }))
    const reviewerId = reviewerIn(dossierId, { person })
    return {
      claim,
      number: index + 1,
      total: stored.facts.claims.length,
      appearances: appearancesOf(claim, stored.facts),
      exhibits: file.exhibits.map(exhibit => ({
        ...exhibit,
        discount: discountOf(file, exhibit),
        letter: letters.get(exhibit.source.id) ?? null,
      })),
      assessment,
      own: marks.find(({ mark }) => mark.reviewerId === reviewerId) ?? null,
      others: marks.filter(({ mark }) => mark.reviewerId !== reviewerId),
    }
  },
}

function appearancesOf({ appearances }: Claim, { excerpts, sources }: CaseFacts): DeskAppearance[] {
  return appearances.flatMap(id => {
    const excerpt = excerpts.find(one => one.id === id)
    const source = sources.find(one => one.id === excerpt?.sourceId)
    return excerpt && source ? [{ excerpt, source }] : []
  })
}
