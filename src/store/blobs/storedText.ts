import type { Digest } from '../../domain/records.ts'
import type { Blobs } from './blobs.ts'

declare const kept: unique symbol

/** A captured text with the digest that it is kept under. Only {@link storedText} makes one, of the bytes that are there. */
export interface StoredText {
  readonly digest: Digest
  readonly text: string
  readonly [kept]: true
}

/** Reads a text. Throws where its bytes are gone or no longer what they were. */
export async function storedText(blobs: Pick<Blobs, 'get'>, digest: Digest): Promise<StoredText> {
  const bytes = await blobs.get(digest)
  if (!bytes) throw new Error(`The bytes of ${digest} are not on this machine.`)
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) // a mark dropped would move every span
  return { digest, text } as StoredText
}
