import type { Digest } from '../../domain/records.ts'
import { refusalOf, type StorageFailure } from '../../store/failure.ts'
import type { FileRead } from '../../workers/readFileBytes.ts'

/** Where bytes are kept by their digest. */
export interface BlobKeeper {
  readonly put: (digest: Digest, bytes: Uint8Array<ArrayBuffer>) => Promise<void>
  /** Runs work that keeps bytes and then what names them: until it is done nothing is swept away. */
  readonly keeping: <T>(work: () => Promise<T>) => Promise<T>
}

/** Keeps a file's bytes, its text and its structure. Gives why not; `null` where they are kept. A record never names bytes that are not there. */
export async function keepBytes(
  blobs: Pick<BlobKeeper, 'put'>,
  { captureDigest, captureBytes, textDigest, textBytes, structureDigest, structureBytes }: FileRead,
): Promise<StorageFailure | null> {
  try {
    await blobs.put(captureDigest, captureBytes)
    await blobs.put(textDigest, textBytes)
    if (structureDigest && structureBytes) await blobs.put(structureDigest, structureBytes)
    return null
  } catch (thrown) {
    return refusalOf(thrown)
  }
}
