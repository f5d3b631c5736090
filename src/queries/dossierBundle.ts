import { type EarlierMark, earlierMarks } from '../domain/earlierMarks.ts'
import { type Contested, contestedIn } from '../domain/contested.ts'
import type { ClaimId, DossierId } from '../domain/id.ts'
import type { Entry } from '../domain/ledger.ts'
import { type Bundle, type TableName, tableNames } from '../domain/records.ts'
import { standing, type StoredQuery } from '../store/live.ts'

/** Everything of one dossier that an export is written from, but for the blobs. */
export interface DossierContents {
  readonly bundle: Bundle
  readonly entries: readonly Entry[]
  /** On what people disagree so that it decides what counts. */
  readonly contested: Contested
  /** Marks that were signed and stand no more, by claim. */
  readonly earlierMarks: ReadonlyMap<ClaimId, readonly EarlierMark[]>
}

/** One state of a whole dossier: its standing records and its ledger. */
export const dossierContents: StoredQuery<[DossierId], DossierContents> = {
  name: 'dossier-contents',
  tables: [...tableNames, 'entries'],
  async read(db, dossierId) {
    const read = async (table: TableName) => [table, await db.table(table).where({ dossierId }).toArray()] as const
    const rows = await Promise.all(tableNames.map(read))
    const bundle = Object.fromEntries(rows.map(([table, its]) => [table, standing(its)])) as unknown as Bundle
    const contested = contestedIn(Object.fromEntries(rows))
    const entries = await db.entries.where('dossierId').equals(dossierId).toArray()
    return { bundle, entries, contested, earlierMarks: earlierMarks(entries, bundle.marks) }
  },
}
