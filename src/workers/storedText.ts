import type { Digest } from '../domain/records.ts'
import type { Blobs } from '../store/blobs/blobs.ts'
import { openBlobs } from '../store/blobs/openBlobs.ts'

/** Reads a text of the store called `store`. Throws where its bytes are gone or no longer what they were. */
export async function readStoredText(store: string, digest: Digest): Promise<string> {
  const bytes = await (await blobsOf(store)).get(digest)
  if (!bytes) throw new Error(`The bytes of ${digest} are not on this machine.`)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) // a mark dropped would move every span
}

const opened = new Map<string, Promise<Blobs>>()

function blobsOf(store: string): Promise<Blobs> {
  const known = opened.get(store)
  if (known) return known
  const opening = openBlobs(store)
  opening.catch(() => opened.delete(store))
  opened.set(store, opening)
  return opening
}
