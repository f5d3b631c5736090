import type { Digest } from '../domain/records.ts'
import type { Blobs } from '../store/blobs/blobs.ts'
import { openBlobs } from '../store/blobs/openBlobs.ts'
import { storedText } from '../store/blobs/storedText.ts'

/** Reads a text of the store called `store`. Throws where its bytes are gone or no longer what they were. */
export async function readStoredText(store: string, digest: Digest): Promise<string> {
  return (await storedText(await blobsOf(store), digest)).text
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
