import type { DossierId } from '../domain/id.ts'
import type { Dossier, Instant, Source } from '../domain/records.ts'
import type { Database } from '../store/database.ts'
import { standing, type StoredQuery } from '../store/live.ts'

/** A dossier on this machine, and how much is in it. */
export interface DossierSummary {
  readonly dossier: Dossier
  readonly claims: number
  /** Texts under check are none. */
  readonly sources: number
  /** Under check. */
  readonly texts: number
  /** When somebody last did something in it. */
  readonly touchedAt: Instant
}

/** The dossiers that stand and those in the bin, each by when they were last touched, latest first. */
export interface DossierShelf {
  readonly standing: readonly DossierSummary[]
  readonly binned: readonly DossierSummary[]
}

/** Every dossier on this machine. Counts claims by index, and opens none of their records but sources. */
export const dossierList: StoredQuery<[], DossierShelf> = {
  name: 'dossier-list',
  tables: ['dossiers', 'claims', 'sources', 'entries'],
  async read(db) {
    const rows = await db.dossiers.toArray()
    const summaries = await Promise.all(rows.map(dossier => summaryOf(db, dossier)))
    const latestFirst = summaries.toSorted((a, b) => (a.touchedAt < b.touchedAt ? 1 : -1))
    return {
      standing: latestFirst.filter(({ dossier }) => dossier.deletedAt === null),
      binned: latestFirst.filter(({ dossier }) => dossier.deletedAt !== null),
    }
  },
}

/** One dossier; `null` where it is not on this machine, was removed, or none is asked for. */
export const oneDossier: StoredQuery<[DossierId | null], Dossier | null> = {
  name: 'dossier',
  tables: ['dossiers'],
  read: async (db, dossierId) =>
    standing((await db.dossiers.bulkGet(dossierId === null ? [] : [dossierId])).filter(row => row !== undefined))[0] ??
    null,
}

async function summaryOf(db: Database, dossier: Dossier): Promise<DossierSummary> {
  const { id, createdAt } = dossier
  const claims = await db.claims.where('dossierId').equals(id).count()
  const kept: readonly Source[] = standing(await db.sources.where('dossierId').equals(id).toArray())
  const removed = await db.claims.where('[dossierId+deletedAt]').between([id, ''], [id, '\uffff']).count()
  const latest = await db.entries.where('[dossierId+at]').between([id, ''], [id, '\uffff']).last()
  return {
    dossier,
    claims: claims - removed,
    sources: kept.filter(({ role }) => role === 'source').length,
    texts: kept.filter(({ role }) => role === 'under-check').length,
    touchedAt: latest?.at ?? createdAt,
  }
}
