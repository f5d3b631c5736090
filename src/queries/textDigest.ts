import type { TextId } from '../domain/id.ts'
import type { Digest } from '../domain/records.ts'
import type { StoredQuery } from '../store/live.ts'

/** The name that a text's bytes are kept under; `null` where the text is not there. */
export const textDigest: StoredQuery<[TextId], Digest | null> = {
  name: 'text-digest',
  tables: ['texts'],
  async read(db, textId) {
    return (await db.texts.get(textId))?.digest ?? null
  },
}
