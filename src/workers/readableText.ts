import type { Block, CapturedText, Digest } from '../domain/records.ts'
import { readBlocks } from '../domain/readBlocks.ts'
import { blocksOf } from '../domain/text/blocks.ts'
import { type Pieces, piecesOf } from '../domain/text/pieces.ts'

/** A captured text, cut for the screen. */
export interface ReadableText {
  readonly text: string
  readonly pieces: Pieces
  /** A structure was kept beside the text and is gone or no longer makes sense: the pieces are those of its lines. */
  readonly structureLost: boolean
}

/** Reads a text and its structure by `read`, which throws where bytes are gone or no longer what they were. */
export async function readableText(
  { digest, structure }: Pick<CapturedText, 'digest' | 'structure'>,
  read: (digest: Digest) => Promise<string>,
): Promise<ReadableText> {
  const text = await read(digest)
  const blocks = structure === null ? blocksOf(text) : await keptBlocks(structure, text.length, read)
  return { text, pieces: piecesOf(text, blocks ?? blocksOf(text)), structureLost: blocks === null }
}

/** The buffers in it, for handing it from a worker to the page. */
export function buffersOf({ pieces }: ReadableText): ArrayBuffer[] {
  return [pieces.starts, pieces.ends, pieces.kinds, pieces.levels, pieces.edges].map(({ buffer }) => buffer)
}

async function keptBlocks(
  structure: Digest,
  length: number,
  read: (digest: Digest) => Promise<string>,
): Promise<readonly Block[] | null> {
  try {
    return readBlocks(JSON.parse(await read(structure)), length)
  } catch {
    return null // the words are worth more than their structure
  }
}
