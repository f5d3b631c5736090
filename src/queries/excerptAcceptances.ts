import type { ExcerptId } from '../domain/id.ts'
import type { Acceptance, Instant } from '../domain/records.ts'
import { reviewerIn } from '../store/identity.ts'
import { standing, type StoredQuery } from '../store/live.ts'

/** That a difference was accepted, by whom and when. */
export interface SignedAcceptance {
  readonly acceptance: Acceptance
  /** Empty where the reviewer has given no name. */
  readonly reviewer: string
  /** When it was last said; `null` where the ledger does not know. */
  readonly at: Instant | null
  /** Whether it is of the person who asks. */
  readonly isOwn: boolean
}

/** Who has accepted how an excerpt differs, the earliest first. The second argument is the person who asks, as `Actor.person`. */
export const excerptAcceptances: StoredQuery<[ExcerptId, string], readonly SignedAcceptance[]> = {
  name: 'excerpt-acceptances',
  tables: ['acceptances', 'reviewers'],
  async read(db, excerptId, person) {
    const rows = await db.acceptances.where('excerptId').equals(excerptId).toArray()
    const reviewers = await db.reviewers.bulkGet(rows.map(({ reviewerId }) => reviewerId))
    const names = new Map(reviewers.flatMap(one => (one ? [[one.id, one.name] as const] : [])))
    const times = new Map(rows.map(({ id, $ }) => [id, latestOf($.at, Object.values($.heads).flat())]))
    return standing(rows)
      .map(acceptance => ({
        acceptance,
        reviewer: names.get(acceptance.reviewerId) ?? '',
        at: times.get(acceptance.id) ?? null,
        isOwn: acceptance.reviewerId === reviewerIn(acceptance.dossierId, { person }),
      }))
      .toSorted((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : 1))
  },
}

function latestOf(added: Instant | null, heads: readonly { readonly at: Instant }[]): Instant | null {
  return heads.reduce((latest, { at }) => (latest === null || at > latest ? at : latest), added)
}
