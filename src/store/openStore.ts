import type { SessionId } from '../domain/id.ts'
import { schemaVersion } from '../domain/upgrades/index.ts'
import type { Blobs } from './blobs/blobs.ts'
import { chunkBlobs } from './blobs/chunkBlobs.ts'
import { blobFolder, fileBlobs } from './blobs/fileBlobs.ts'
import { type Database, describeDatabase } from './database.ts'
import { foldAgain } from './foldEntries.ts'
import { type Actor, readIdentity } from './identity.ts'

/** Everything kept on this machine, and who is acting on it. */
export interface Store {
  readonly db: Database
  readonly blobs: Blobs
  readonly actor: Actor
}

export interface OpenOptions {
  readonly name: string
  readonly session: SessionId
  /** Called when a newer version of the app, in another tab, needs the store: this tab has let go of it and can only reload. */
  readonly onSuperseded: () => void
}

/**
 * Opens the store, in this order: the database, the folder of blobs, the rows (folded
 * again where their shape is of another version), the person.
 *
 * Throws what the browser throws where it refuses storage; see `storageFailure`.
 */
export async function openStore({ name, session, onSuperseded }: OpenOptions): Promise<Store> {
  const db = describeDatabase(name)
  db.on('versionchange', () => {
    db.close()
    onSuperseded()
  })
  await db.open()
  const folder = await blobFolder(`${name}-blobs`)
  await bringRowsUp(db)
  const actor = await readIdentity(db, session)
  return { db, blobs: folder ? fileBlobs(folder) : chunkBlobs(db), actor }
}

/** Rows are a fold: when the shape of records changes they are folded again, and no shared data is rewritten. */
async function bringRowsUp(db: Database): Promise<void> {
  const folded = (await db.settings.get('schema'))?.value
  if (folded === schemaVersion) return
  if (folded !== undefined) await foldAgain(db)
  await db.settings.put({ key: 'schema', value: schemaVersion })
}
