import type { ClaimId, DossierId } from '../domain/id.ts'
import type { Aside } from '../domain/records.ts'
import type { Database } from '../store/database.ts'
import { standing, type StoredQuery } from '../store/live.ts'

/** A pointer that was set aside, and by whom. */
export interface SignedAside {
  readonly aside: Aside
  /** Empty where the reviewer has given no name. */
  readonly reviewer: string
}

/** What was set aside on the desk of a claim; of the dossier as a whole where that is `null`. */
export const asidesOf: StoredQuery<[DossierId, ClaimId | null], readonly SignedAside[]> = {
  name: 'asides-of',
  tables: ['asides', 'reviewers'],
  async read(db, dossierId, claimId) {
    const rows =
      claimId === null
        ? await db.asides
            .where({ dossierId })
            .filter(row => row.claimId === null)
            .toArray()
        : await db.asides.where({ claimId }).toArray()
    return await signed(db, standing(rows))
  },
}

async function signed(db: Database, asides: readonly Aside[]): Promise<SignedAside[]> {
  const reviewers = await db.reviewers.bulkGet([...new Set(asides.map(({ reviewerId }) => reviewerId))])
  const names = new Map(reviewers.flatMap(one => (one ? [[one.id, one.name] as const] : [])))
  return asides.map(aside => ({ aside, reviewer: names.get(aside.reviewerId) ?? '' }))
}
