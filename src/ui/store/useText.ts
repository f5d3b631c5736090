import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { CapturedText, Digest } from '../../domain/records.ts'
import { type StoredText, storedText } from '../../store/blobs/storedText.ts'
import { openText } from '../../workers/openText.ts'
import { type ReadableText, readableText } from '../../workers/readableText.ts'
import { useStore } from './StoreContext.ts'

/** A captured text, cut for the screen by the structure kept with it, else by its lines. A large one is read by a worker. */
export function useReadableText(
  record: Pick<CapturedText, 'digest' | 'structure' | 'length'>,
): UseQueryResult<ReadableText> {
  const { db } = useStore()
  const read = useStoredText()
  const { digest, structure, length } = record
  return useQuery({
    queryKey: ['readable-text', digest, structure],
    queryFn: async (): Promise<ReadableText> => {
      if (length < LARGE) return await readableText({ digest, structure }, async of => (await read(of)).text)
      const opened = await openText({ store: db.name, digest, structure })
      if (!opened.ok) throw new Error(`The text was not read: ${opened.error.type}.`)
      return opened.value
    },
    ...immutable,
  })
}

/** Code units from which a text takes longer to read and cut than a frame lasts. */
export const LARGE = 300_000

/** Reads a text once, without keeping it in memory. Throws where its bytes are gone or no longer what they were. */
export function useStoredText(): (digest: Digest) => Promise<StoredText> {
  const { blobs } = useStore()
  return async digest => await storedText(blobs, digest)
}

/** What has a digest for a name never changes; a book is let go of soon after it is closed. */
const immutable = {
  staleTime: Infinity,
  gcTime: 30_000,
  retry: false,
  networkMode: 'always',
  structuralSharing: false,
} as const
