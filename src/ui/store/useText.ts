import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { Block, CapturedText, Digest } from '../../domain/records.ts'
import { blocksOf } from '../../domain/text/blocks.ts'
import { useStore } from './StoreContext.ts'

/** A captured text and its structure. */
export interface ReadableText {
  readonly text: string
  readonly blocks: readonly Block[]
}

/** A captured text with its blocks: those that were kept with it, else those that its lines make. */
export function useBlocks(record: Pick<CapturedText, 'digest' | 'structure'>): UseQueryResult<ReadableText> {
  const read = useReadText()
  const { digest, structure } = record
  return useQuery({
    queryKey: ['blocks', digest, structure],
    queryFn: async (): Promise<ReadableText> => {
      const text = await read(digest)
      return { text, blocks: structure === null ? blocksOf(text) : parseBlocks(await read(structure)) }
    },
    ...immutable,
  })
}

/** Reads a text once, without keeping it in memory. Throws where its bytes are gone or no longer what they were. */
export function useReadText(): (digest: Digest) => Promise<string> {
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

function parseBlocks(json: string): readonly Block[] {
  return JSON.parse(json) as readonly Block[]
}
