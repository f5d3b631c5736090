import { compareText } from '../domain/grouped.ts'
import type { DossierId } from '../domain/id.ts'
import type { StoredQuery } from '../store/live.ts'
import { caseTables } from './caseTables.ts'
import { openClaimBook } from './claimBook.ts'
import type { ListedClaim } from './listedClaim.ts'

/**
 * A dossier's claims in order, all read and assessed. The second argument is the person who asks, as
 * `Actor.person`. A screen of thousands keeps the list with a {@link openClaimBook} instead.
 */
export const claimList: StoredQuery<[DossierId, string], readonly ListedClaim[]> = {
  name: 'claim-list',
  tables: caseTables,
  async read(db, dossierId, person) {
    const { rows } = await openClaimBook(db, dossierId, person).readAll()
    return rows.toSorted(byOrder)
  },
}

/** The dossier's own order, the same on every machine. */
export function byOrder(a: ListedClaim, b: ListedClaim): number {
  return compareText(a.claim.order, b.claim.order) || compareText(a.claim.id, b.claim.id)
}
