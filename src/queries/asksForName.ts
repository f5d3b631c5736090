import type { DossierId } from '../domain/id.ts'
import type { Mark } from '../domain/records.ts'
import { reviewerIn } from '../store/identity.ts'
import type { StoredQuery } from '../store/live.ts'
import { readPreferences } from '../store/preferences.ts'

/**
 * Whether to ask the person for their name: they have marked a claim, have given no name, and have
 * not said "not now". Never in an invented dossier, whose marks come with it.
 */
export const asksForName: StoredQuery<[DossierId, string], boolean> = {
  name: 'asks-for-name',
  tables: ['dossiers', 'acts', 'marks', 'settings'],
  async read(db, dossierId, person) {
    const { name, nameDeclined } = await readPreferences(db)
    if (name !== '' || nameDeclined) return false
    const dossier = await db.dossiers.get(dossierId)
    if (!dossier || dossier.invented) return false
    const own = reviewerIn(dossierId, { person })
    const ownMarks = [dossierId, own, 'mark-claim']
    const hasMarked = await db.acts
      .where('[dossierId+by+command+at+id]')
      .between(ownMarks, [...ownMarks, '\uffff'])
      .limit(1)
      .count()
    if (hasMarked === 0) return false // whatever others have marked
    const standing = ({ reviewerId, deletedAt }: Pick<Mark, 'reviewerId' | 'deletedAt'>): boolean =>
      reviewerId === own && deletedAt === null
    return (await db.marks.where('dossierId').equals(dossierId).filter(standing).first()) !== undefined
  },
}
