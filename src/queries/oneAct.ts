import type { BatchId } from '../domain/id.ts'
import { tableNames } from '../domain/records.ts'
import type { StoredQuery } from '../store/live.ts'
import { type ActAbout, readAbout } from './actAbout.ts'

/** What the sentence on one act is made of; `null` where the act is not here. */
export const oneAct: StoredQuery<[BatchId], ActAbout | null> = {
  name: 'one-act',
  tables: [...tableNames, 'acts', 'entries'],
  async read(db, batch) {
    const act = await db.acts.where('id').equals(batch).first()
    if (!act) return null
    return (await readAbout(db, [act]))(act)
  },
}
