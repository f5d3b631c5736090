import type { DossierId, SourceId } from '../domain/id.ts'
import { type StoredQuery, standing } from '../store/live.ts'

/** Where claims can be taken from; `null` where there is none yet. */
export interface ClaimQuarries {
  /** The first source that came. */
  readonly source: SourceId | null
  /** The first text under check. */
  readonly manuscript: SourceId | null
}

/** What an empty list of claims points to. */
export const claimQuarries: StoredQuery<[DossierId], ClaimQuarries> = {
  name: 'claim-quarries',
  tables: ['sources'],
  async read(db, dossierId) {
    const sources = standing(await db.sources.where({ dossierId }).toArray())
    const inOrder = sources.toSorted((a, b) => (a.addedAt < b.addedAt ? -1 : 1))
    const first = (role: 'source' | 'under-check'): SourceId | null =>
      inOrder.find(each => each.role === role)?.id ?? null
    return { source: first('source'), manuscript: first('under-check') }
  },
}
