import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { CapturedText, Digest } from '../../domain/records.ts'
import { openText } from '../../workers/openText.ts'
import { type ReadableText, readableText } from '../../workers/readableText.ts'
import { useStore } from './StoreContext.ts'

/** A captured text, cut for the screen by the structure kept with it, else by its lines. A large one is read by a worker. */
export function useReadableText(
  record: Pick<CapturedText, 'digest' | 'structure' | 'length'>,
): UseQueryResult<ReadableText> {
  const { db } = useStore()
  const read = useReadText()
  const { digest, structure, length } = record
  return useQuery({
    queryKey: ['readable-text', digest, structure],
    queryFn: async (): Promise<ReadableText> => {
      if (length < LARGE) return await readableText({ digest, structure }, read)
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
function useReadText(): (digest: Digest) => Promise<string> {
  const { blobs } = useStore()
  return async digest => {
    const bytes = await blobs.get(digest)
    if (!bytes) throw new Error(`The bytes of ${digest} are not on this machine.`)
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) // a mark dropped would move every span
  }
}

/** What has a digest for a name never changes; a book is let go of soon after it is closed. */
const immutable = {
  staleTime: Infinity,
  gcTime: 30_000,
  retry: false,
  networkMode: 'always',
  structuralSharing: false,
} as const
