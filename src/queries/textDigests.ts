import { compareText } from '../domain/grouped.ts'
import type { DossierId } from '../domain/id.ts'
import type { Digest } from '../domain/records.ts'
import { standing, type StoredQuery } from '../store/live.ts'

/** The present texts of a dossier's sources, each once, in the order of their digests. */
export const textDigests: StoredQuery<[DossierId], readonly Digest[]> = {
  name: 'text-digests',
  tables: ['sources', 'texts'],
  async read(db, dossierId) {
    const sources = standing(await db.sources.where({ dossierId }).toArray())
    const texts = await db.texts.bulkGet(sources.map(({ textId }) => textId))
    return [...new Set(texts.flatMap(text => (text ? [text.digest] : [])))].toSorted(compareText)
  },
}
