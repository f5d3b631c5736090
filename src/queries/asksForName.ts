import type { DossierId } from '../domain/id.ts'
import { reviewerIn } from '../store/identity.ts'
import { standing, type StoredQuery } from '../store/live.ts'
import { readPreferences } from '../store/preferences.ts'

/**
 * Whether to ask the person for their name: they have marked a claim, have given no name, and have
 * not said "not now". Never in an invented dossier, whose marks come with it.
 */
export const asksForName: StoredQuery<[DossierId, string], boolean> = {
  name: 'asks-for-name',
  tables: ['dossiers', 'marks', 'settings'],
  async read(db, dossierId, person) {
    const { name, nameDeclined } = await readPreferences(db)
    if (name !== '' || nameDeclined) return false
    const dossier = await db.dossiers.get(dossierId)
    if (!dossier || dossier.invented) return false
    const own = reviewerIn(dossierId, { person })
    const marks = standing(await db.marks.where('dossierId').equals(dossierId).toArray())
    return marks.some(({ reviewerId }) => reviewerId === own)
  },
}
