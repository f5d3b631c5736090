import { describeDatabase } from '../database.ts'
import type { Blobs } from './blobs.ts'
import { chunkBlobs } from './chunkBlobs.ts'
import { blobFolder, fileBlobs } from './fileBlobs.ts'

/** The blobs of the store called `name`: all that a worker which reads texts needs of it. */
export async function openBlobs(name: string): Promise<Blobs> {
  const folder = await blobFolder(`${name}-blobs`)
  if (folder) return fileBlobs(folder)
  const db = describeDatabase(name)
  db.on('versionchange', () => db.close()) // a newer version of the app must not wait for a worker
  await db.open()
  return chunkBlobs(db)
}
