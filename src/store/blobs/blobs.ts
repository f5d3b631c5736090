import type { Digest } from '../../domain/records.ts'

/**
 * Bytes by their SHA-256, outside the rows: evidentiary copies, texts, structures.
 * The same bytes are kept once, whoever brings them, and never change.
 */
export interface Blobs {
  /** Keeps bytes under their digest; mends what is kept there damaged. Throws where the store refuses. */
  readonly put: (digest: Digest, bytes: Uint8Array) => Promise<void>
  /** The bytes; `null` where there are none. Throws {@link AlteredBlob} where what is stored no longer has that digest. */
  readonly get: (digest: Digest) => Promise<Uint8Array | null>
  /** Runs work that keeps bytes and then what names them: until it is done nothing is swept away. */
  readonly keeping: <T>(work: () => Promise<T>) => Promise<T>
  /** `null` where nobody knows when bytes were kept. */
  readonly sweepable: Sweepable | null
}

/** What it takes to find bytes that nothing names, and to take them away. */
export interface Sweepable {
  /** Runs `work` while nobody keeps bytes, in whatever tab; `null`, at once, where somebody does. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T | null>
  readonly digests: () => Promise<readonly Digest[]>
  /** In milliseconds since 1970; `null` where the bytes are not there. */
  readonly writtenAt: (digest: Digest) => Promise<number | null>
  readonly remove: (digest: Digest) => Promise<void>
}

/** Stored bytes that no longer are what they were: said, never returned as good. */
export class AlteredBlob extends Error {
  override readonly name = 'AlteredBlob'
  readonly digest: Digest
  constructor(digest: Digest) {
    super(`The stored bytes of ${digest} have another digest.`)
    this.digest = digest
  }
}

export async function digestOf(bytes: Uint8Array): Promise<Digest> {
  const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
  return Array.from(new Uint8Array(hash), byte => byte.toString(16).padStart(2, '0')).join('') as Digest
}

/** Whether bytes are kept whole. Throws where the store cannot be read. */
export async function isKept(digest: Digest, get: Blobs['get']): Promise<boolean> {
  try {
    return (await get(digest)) !== null
  } catch (error) {
    if (error instanceof AlteredBlob) return false
    throw error
  }
}

/** The bytes, once they are shown to have their digest. */
export async function verified(digest: Digest, bytes: Uint8Array): Promise<Uint8Array> {
  if ((await digestOf(bytes)) !== digest) throw new AlteredBlob(digest)
  return bytes
}
