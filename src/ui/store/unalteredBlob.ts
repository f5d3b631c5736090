import type { Digest } from '../../domain/records.ts'
import { AlteredBlob, type Blobs } from '../../store/blobs/blobs.ts'

/** The bytes; `null` also where they are no longer what they were, so that an export says that they are missing. */
export async function unalteredBlob(blobs: Blobs, digest: Digest): Promise<Uint8Array | null> {
  try {
    return await blobs.get(digest)
  } catch (thrown) {
    if (thrown instanceof AlteredBlob) return null
    throw thrown
  }
}
