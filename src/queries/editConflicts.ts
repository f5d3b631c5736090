import { conflictsIn, type EditConflict, type EditVersion } from '../domain/editConflict.ts'
import type { Row } from '../domain/fold.ts'
import type { DossierId } from '../domain/id.ts'
import { tableNames } from '../domain/records.ts'
import type { Database } from '../store/database.ts'
import { reviewerIn } from '../store/identity.ts'
import type { StoredQuery } from '../store/live.ts'
import { idsIn, readNamed, refsTo } from './recordNames.ts'

/** A version and who wrote it. */
export interface AuthoredVersion extends EditVersion {
  /** Empty where the author has given no name. */
  readonly author: string
  /** Whether the person who asks wrote it. */
  readonly isOwn: boolean
}

export interface AuthoredConflict extends EditConflict {
  readonly versions: readonly AuthoredVersion[]
  /** The words of records that versions name, by id. */
  readonly names: ReadonlyMap<string, string>
}

/**
 * The fields of some records that several people changed at the same time, with every version, its author
 * and its time. Takes the records' ids and the person who asks, as `Actor.person`.
 */
export const editConflicts: StoredQuery<[DossierId, readonly string[], string], readonly AuthoredConflict[]> = {
  name: 'edit-conflicts',
  tables: [...tableNames, 'entries'],
  async read(db, dossierId, ids, person) {
    const conflicts = await conflictsOf(db, dossierId, ids)
    if (conflicts.length === 0) return []
    const entries = await db.entries.bulkGet(conflicts.flatMap(({ versions }) => versions.map(({ entry }) => entry)))
    const authors = new Map(entries.flatMap(entry => (entry ? [[entry.id, entry.by] as const] : [])))
    const reviewers = await db.reviewers.bulkGet([...new Set(authors.values())])
    const signatures = new Map(reviewers.flatMap(reviewer => (reviewer ? [[reviewer.id, reviewer.name] as const] : [])))
    const self = reviewerIn(dossierId, { person })
    const referred = conflicts.flatMap(({ versions }) => versions.flatMap(({ value }) => idsIn(value)))
    const named = await readNamed(db, refsTo(referred))
    const names = new Map(referred.map(id => [id, named.names(id).join(' · ')]))
    return conflicts.map(conflict => ({
      ...conflict,
      names,
      versions: conflict.versions.map(version => {
        const by = authors.get(version.entry)
        return { ...version, author: (by && signatures.get(by)) ?? '', isOwn: by === self }
      }),
    }))
  },
}

async function conflictsOf(db: Database, dossierId: DossierId, ids: readonly string[]): Promise<EditConflict[]> {
  const conflicts: EditConflict[] = []
  for (const { table, id } of refsTo(ids)) {
    const row = (await db.table(table).get(id)) as Row | undefined
    if (row?.['dossierId'] === dossierId) conflicts.push(...conflictsIn(table, row))
  }
  return conflicts
}
