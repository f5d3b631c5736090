import type { DossierId, ReviewerId } from '../domain/id.ts'
import type { Publisher, Reviewer } from '../domain/records.ts'
import { reviewerIn } from '../store/identity.ts'
import { type StoredQuery, standing } from '../store/live.ts'

/** Who can be named in a dossier, in the order of their names. */
export interface ClaimNames {
  readonly publishers: readonly Publisher[]
  /** Those without a name come first. */
  readonly reviewers: readonly Reviewer[]
  /** The person who asks. */
  readonly you: ReviewerId
}

/** The publishers that a claimant may belong to, and the reviewers who may have marked, as `person` (`Actor.person`) sees them. */
export const claimNames: StoredQuery<[DossierId, string], ClaimNames> = {
  name: 'claim-names',
  tables: ['publishers', 'reviewers'],
  async read(db, dossierId, person) {
    const { compare } = new Intl.Collator()
    const byName = (a: { readonly name: string }, b: { readonly name: string }): number => compare(a.name, b.name)
    const publishers = standing(await db.publishers.where({ dossierId }).toArray())
    const reviewers = standing(await db.reviewers.where({ dossierId }).toArray())
    return {
      publishers: publishers.filter(({ name }) => name.trim() !== '').toSorted(byName),
      reviewers: reviewers.toSorted(byName),
      you: reviewerIn(dossierId, { person }),
    }
  },
}
