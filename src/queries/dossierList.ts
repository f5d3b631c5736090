import type { Dossier } from '../domain/records.ts'
import type { DossierId } from '../domain/id.ts'
import { standing, type StoredQuery } from '../store/live.ts'

/** A dossier on this machine, and how much is in it. */
export interface DossierSummary {
  readonly dossier: Dossier
  readonly claims: number
  readonly sources: number
}

/** The dossiers that stand, the newest first. */
export const dossierList: StoredQuery<[], readonly DossierSummary[]> = {
  name: 'dossier-list',
  tables: ['dossiers', 'claims', 'sources'],
  async read(db) {
    const dossiers = standing(await db.dossiers.toArray()).toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
    return await Promise.all(
      dossiers.map(async dossier => ({
        dossier,
        claims: standing(await db.claims.where('dossierId').equals(dossier.id).toArray()).length,
        sources: standing(await db.sources.where('dossierId').equals(dossier.id).toArray()).length,
      })),
    )
  },
}

/** One dossier; `null` where it is not on this machine or was removed. */
export const oneDossier: StoredQuery<[DossierId], Dossier | null> = {
  name: 'dossier',
  tables: ['dossiers'],
  read: async (db, dossierId) =>
    standing((await db.dossiers.bulkGet([dossierId])).filter(row => row !== undefined))[0] ?? null,
}
