import { type EarlierMark, earlierMarks } from '../domain/earlierMarks.ts'
import { contestedFields } from '../domain/fold.ts'
import type { ClaimId, DossierId, EvidenceId } from '../domain/id.ts'
import type { Entry } from '../domain/ledger.ts'
import { type Bundle, type TableName, tableNames } from '../domain/records.ts'
import { standing, type StoredQuery } from '../store/live.ts'

/** Everything of one dossier that an export is written from, but for the blobs. */
export interface DossierContents {
  readonly bundle: Bundle
  readonly entries: readonly Entry[]
  /** Evidence whose stance people disagree on. */
  readonly contested: ReadonlySet<EvidenceId>
  /** Marks that were signed and stand no more, by claim. */
  readonly earlierMarks: ReadonlyMap<ClaimId, readonly EarlierMark[]>
}

/** One state of a whole dossier: its standing records and its ledger. */
export const dossierContents: StoredQuery<[DossierId], DossierContents> = {
  name: 'dossier-contents',
  tables: [...tableNames, 'entries'],
  async read(db, dossierId) {
    const read = async (table: TableName) =>
      [table, standing(await db.table(table).where({ dossierId }).toArray())] as const
    const bundle = Object.fromEntries(await Promise.all(tableNames.map(read))) as unknown as Bundle
    const evidence = await db.evidence.where('dossierId').equals(dossierId).toArray()
    const contested = evidence.filter(row => contestedFields(row).includes('stance')).map(row => row.id)
    const entries = await db.entries.where('dossierId').equals(dossierId).toArray()
    return { bundle, entries, contested: new Set(contested), earlierMarks: earlierMarks(entries, bundle.marks) }
  },
}
