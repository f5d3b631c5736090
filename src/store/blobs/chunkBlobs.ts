import type { Digest } from '../../domain/records.ts'
import type { Database } from '../database.ts'
import { type Blobs, isKept, verified } from './blobs.ts'

/** Bytes a chunk. Chromium's IndexedDB keeps values over 64 KB in files of their own, which a power cut can lose. */
const CHUNK_BYTES = 60_000

/** Blobs in a table of chunks, where the browser has no private file system. */
export function chunkBlobs(db: Database): Blobs {
  const get = async (digest: Digest): Promise<Uint8Array | null> => {
    const chunks = await db.chunks.where('digest').equals(digest).sortBy('index')
    if (chunks.length === 0) return null
    const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.bytes.length, 0))
    let at = 0
    for (const chunk of chunks) {
      bytes.set(chunk.bytes, at)
      at += chunk.bytes.length
    }
    return await verified(digest, bytes)
  }
  return {
    get,
    keeping: work => work(),
    sweepable: null,
    async put(digest, bytes) {
      if (await isKept(digest, get)) return
      const count = Math.max(1, Math.ceil(bytes.length / CHUNK_BYTES))
      const chunks = Array.from({ length: count }, (_, index) => ({
        digest,
        index,
        bytes: bytes.slice(index * CHUNK_BYTES, (index + 1) * CHUNK_BYTES),
      }))
      await db.transaction('rw', db.chunks, async () => {
        await db.chunks.where('digest').equals(digest).delete()
        await db.chunks.bulkPut(chunks)
      })
    },
  }
}
