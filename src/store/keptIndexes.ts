import { Dexie, type EntityTable } from 'dexie'
import type { DossierId } from '../domain/id.ts'
import { type PassageIndexParts } from '../domain/search/passageIndex.ts'
import type { Database } from './database.ts'

/** Search indexes, kept so that a restart need not read every text again. */
export interface KeptIndexes {
  /** `null` where none is kept, or what is kept cannot be read. */
  readonly get: (dossierId: DossierId) => Promise<PassageIndexParts | null>
  /** Keeps an index in place of the one before; those of dossiers that are not here any more go. */
  readonly put: (dossierId: DossierId, parts: PassageIndexParts) => Promise<void>
}

interface KeptIndex {
  readonly dossierId: DossierId
  readonly parts: PassageIndexParts
}

/**
 * Indexes in a database of their own beside that of `db`: they follow from the texts, so losing them loses nothing, and
 * writing one holds up no command.
 */
export function keptIndexes(db: Database): KeptIndexes {
  const beside = new Dexie(`${db.name}-search`, { cache: 'disabled', chromeTransactionDurability: 'relaxed' })
  beside.version(1).stores({ indexes: 'dossierId' })
  beside.on('versionchange', () => beside.close())
  const indexes = beside.table('indexes') as EntityTable<KeptIndex, 'dossierId'>
  return {
    get: async dossierId => {
      try {
        return (await indexes.get(dossierId))?.parts ?? null
      } catch {
        return null // it is built anew
      }
    },
    put: async (dossierId, parts) => {
      const standing = await db.dossiers.filter(({ deletedAt }) => deletedAt === null).primaryKeys()
      await indexes.where('dossierId').noneOf(standing).delete()
      if (standing.includes(dossierId)) await indexes.put({ dossierId, parts })
    },
  }
}
