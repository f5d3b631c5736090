import { Dexie, type EntityTable } from 'dexie'
import type { DossierId } from '../domain/id.ts'
import { type Concordance, CONCORDANCE_VERSION, namesIn, type Volume } from '../domain/text/concordance.ts'
import type { Database } from './database.ts'

/** Volumes of concordances, kept so that a restart need not read every text again. */
export interface KeptVolumes {
  /** None where nothing is kept, or what is kept is of another version or cannot be read. */
  readonly get: (dossierId: DossierId) => Promise<Concordance>
  /** Keeps a concordance in place of the one before: writes the volumes that are new. Those of dossiers that are not here any more go. */
  readonly put: (dossierId: DossierId, concordance: Concordance) => Promise<void>
}

interface KeptVolume {
  readonly id: number
  readonly dossierId: DossierId
  readonly version: number
  readonly volume: Volume
}

/**
 * Volumes in a database of their own beside that of `db`: they follow from the texts, so losing them loses nothing, and
 * writing one holds up no command.
 */
export function keptVolumes(db: Database): KeptVolumes {
  const beside = new Dexie(`${db.name}-concordance`, { cache: 'disabled', chromeTransactionDurability: 'relaxed' })
  beside.version(1).stores({ volumes: '++id, dossierId' })
  beside.on('versionchange', () => beside.close())
  const volumes = beside.table('volumes') as EntityTable<KeptVolume, 'id'>
  /** The volumes that are kept, by their ids: one that is bound with others is another. */
  const ids = new WeakMap<Volume, number>()

  const get = async (dossierId: DossierId): Promise<Concordance> => {
    let concordance: Concordance = []
    const unfit: number[] = []
    for (const { id, version, volume } of await volumes.where({ dossierId }).toArray()) {
      const known = namesIn(concordance)
      const fits = version === CONCORDANCE_VERSION && isWhole(volume)
      if (fits && !volume.texts.some(({ name }) => known.has(name))) {
        ids.set(volume, id)
        concordance = [...concordance, volume]
      } else unfit.push(id) // or another tab has bound the same texts
    }
    if (unfit.length > 0) await volumes.bulkDelete(unfit)
    return concordance
  }
  return {
    get: dossierId => get(dossierId).catch(() => []), // it is made anew
    put: async (dossierId, concordance) => {
      const standing = await db.dossiers.filter(({ deletedAt }) => deletedAt === null).primaryKeys()
      await volumes.where('dossierId').noneOf(standing).delete()
      if (!standing.includes(dossierId)) return
      await beside.transaction('rw', volumes, async () => {
        const kept = new Set(concordance.flatMap(volume => ids.get(volume) ?? []))
        const there = await volumes.where({ dossierId }).primaryKeys()
        await volumes.bulkDelete(there.filter(id => !kept.has(id)))
        for (const volume of concordance) {
          if (!there.includes(ids.get(volume) ?? -1))
            ids.set(volume, await volumes.add({ dossierId, version: CONCORDANCE_VERSION, volume }))
        }
      })
    },
  }
}

/** Whether a volume is what was written: its parts fit together. */
function isWhole({ texts, fingerprints: { starts, blocks, bucketBits } }: Volume): boolean {
  const isInOrder = texts.every(({ firstBlock }, at) => {
    const before = texts[at - 1]
    return firstBlock === (before ? before.firstBlock + before.blocks : 0)
  })
  return isInOrder && starts.length === 2 ** bucketBits + 1 && starts.at(-1) === blocks.length
}
