import type { DossierId, EntryId } from '../domain/id.ts'
import type { StoredQuery } from '../store/live.ts'

/** How a package stands to what is here of the same dossier. */
export interface PackageStanding {
  /** The title that it has here; `null` where the dossier is not on this machine. */
  readonly title: string | null
  /** Whether it lies in the bin here. */
  readonly binned: boolean
  /** Entries of the package that are here already, and that are not. */
  readonly known: number
  readonly fresh: number
  /** Entries here that the package does not hold. */
  readonly onlyHere: number
}

/** Compares the entries of a package with those here, by id. */
export const packageStanding: StoredQuery<[DossierId, readonly EntryId[]], PackageStanding> = {
  name: 'package-standing',
  tables: ['dossiers', 'entries'],
  async read(db, dossierId, ids) {
    const here = new Set(await db.entries.where('dossierId').equals(dossierId).primaryKeys())
    const dossier = await db.dossiers.get(dossierId)
    const known = ids.filter(id => here.has(id)).length
    return {
      title: dossier?.title ?? null,
      binned: dossier !== undefined && dossier.deletedAt !== null,
      known,
      fresh: ids.length - known,
      onlyHere: here.size - known,
    }
  },
}
