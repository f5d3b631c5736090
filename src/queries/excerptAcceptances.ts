import type { Kept } from '../domain/fold.ts'
import { derivedId, type ExcerptId } from '../domain/id.ts'
import type { Acceptance, Instant } from '../domain/records.ts'
import type { Database } from '../store/database.ts'
import { reviewerIn } from '../store/identity.ts'
import { standing, type StoredQuery } from '../store/live.ts'

/** That a difference was accepted, by whom and when. */
export interface SignedAcceptance {
  readonly acceptance: Acceptance
  /** Empty where the reviewer has given no name. */
  readonly reviewer: string
  /** When it was last said, on whatever text of the source; `null` where the ledger does not know. */
  readonly at: Instant | null
  /** Whether it is of the person who asks. */
  readonly isOwn: boolean
}

/** Who has accepted how an excerpt differs, the earliest first. The second argument is the person who asks, as `Actor.person`. */
export const excerptAcceptances: StoredQuery<[ExcerptId, string], readonly SignedAcceptance[]> = {
  name: 'excerpt-acceptances',
  tables: ['acceptances', 'excerpts', 'reviewers'],
  async read(db, excerptId, person) {
    const rows = await db.acceptances.where('excerptId').equals(excerptId).toArray()
    const reviewers = await db.reviewers.bulkGet(rows.map(({ reviewerId }) => reviewerId))
    const names = new Map(reviewers.flatMap(one => (one ? [[one.id, one.name] as const] : [])))
    const times = new Map(await Promise.all(rows.map(async row => [row.id, await saidAt(db, row)] as const)))
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

/** When an acceptance was said: one that came with its excerpt from an earlier text was said of that one. */
async function saidAt(db: Database, acceptance: Kept<Acceptance>): Promise<Instant | null> {
  let [row, at] = [acceptance, lastChange(acceptance)]
  for (;;) {
    const excerpt = await db.excerpts.get(row.excerptId)
    if (!excerpt?.replaces || at !== latestOf(excerpt.$.at, excerpt.$.heads['deletedAt'] ?? [])) return at
    const { dossierId, reviewerId, note } = row
    const former = await db.acceptances.get(derivedId('acceptance', dossierId, excerpt.replaces, reviewerId))
    const before = former && lastChange(former)
    if (!former || !before || at === null || before >= at || former.deletedAt !== null || former.note !== note)
      return at
    ;[row, at] = [former, before]
  }
}

function lastChange({ $ }: Kept<Acceptance>): Instant | null {
  return latestOf($.at, Object.values($.heads).flat())
}

function latestOf(added: Instant | null, heads: readonly { readonly at: Instant }[]): Instant | null {
  return heads.reduce((latest, { at }) => (latest === null || at > latest ? at : latest), added)
}
