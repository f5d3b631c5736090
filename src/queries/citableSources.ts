import type { DossierId, SourceId } from '../domain/id.ts'
import type { PartialDate } from '../domain/records.ts'
import { standing, type StoredQuery } from '../store/live.ts'

/** A source that may give evidence, as one chooses it from a list. */
export interface CitableSource {
  readonly id: SourceId
  readonly title: string
  /** Empty where nobody has named it. */
  readonly publisher: string
  readonly issued: PartialDate | null
}

/** A dossier's sources in the order in which they came, without the texts under check, which give no evidence. */
export const citableSources: StoredQuery<[DossierId], readonly CitableSource[]> = {
  name: 'citable-sources',
  tables: ['sources', 'publishers'],
  async read(db, dossierId) {
    const sources = standing(await db.sources.where('dossierId').equals(dossierId).toArray())
    const publishers = await db.publishers.where('dossierId').equals(dossierId).toArray()
    const names = new Map(publishers.map(({ id, name }) => [id, name]))
    return sources
      .filter(({ role }) => role === 'source')
      .toSorted((a, b) => (a.addedAt < b.addedAt ? -1 : 1))
      .map(({ id, title, publisherId, issued }) => {
        return { id, title, issued, publisher: (publisherId && names.get(publisherId)) ?? '' }
      })
  },
}
