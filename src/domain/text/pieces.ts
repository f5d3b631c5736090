import type { Block, Span } from '../records.ts'
import { isLineEnd, isSpace } from './characters.ts'
import { snapToGraphemes } from './graphemes.ts'

/**
 * A text cut for the screen: each block a piece, or several where it is so long that drawing it whole would take time.
 *
 * Packed, so that a million of them can be handed from a worker to the page at once.
 */
export interface Pieces {
  readonly count: number
  /** `[start, end)` of each in UTF-16 code units of the text. */
  readonly starts: Uint32Array<ArrayBuffer>
  readonly ends: Uint32Array<ArrayBuffer>
  /** Index in {@link kinds}. */
  readonly kinds: Uint8Array<ArrayBuffer>
  readonly levels: Uint8Array<ArrayBuffer>
  /** Bit 1: the first of its block; bit 2: the last. */
  readonly edges: Uint8Array<ArrayBuffer>
}

/** One piece, unpacked. */
export interface Piece extends Span {
  readonly index: number
  readonly kind: Block['kind']
  readonly level: number
  readonly opens: boolean
  readonly closes: boolean
}

/** Cuts blocks into pieces of at most about {@link MOST_LENGTH}. Blocks of white space give none. */
export function piecesOf(text: string, blocks: readonly Block[]): Pieces {
  const cuts = blocks.map(block => (block.end - block.start > MOST_LENGTH ? cutsOf(text, block) : null))
  const count = blocks.reduce(
    (sum, { start, end }, index) => sum + (start < end ? (cuts[index]?.length ?? 0) + 1 : 0),
    0,
  )
  const pieces: Pieces = {
    count,
    starts: new Uint32Array(count),
    ends: new Uint32Array(count),
    kinds: new Uint8Array(count),
    levels: new Uint8Array(count),
    edges: new Uint8Array(count),
  }
  let at = 0
  for (const [index, block] of blocks.entries()) {
    if (block.start === block.end) continue
    const starts = [block.start, ...(cuts[index] ?? [])]
    for (const [part, start] of starts.entries()) {
      pieces.starts[at] = start
      pieces.ends[at] = starts[part + 1] ?? block.end
      pieces.kinds[at] = kinds.indexOf(block.kind)
      pieces.levels[at] = block.level
      pieces.edges[at] = (part === 0 ? OPENS : 0) | (part === starts.length - 1 ? CLOSES : 0)
      at++
    }
  }
  return pieces
}

/** Packs pieces that are in order. */
export function piecesFrom(list: readonly Omit<Piece, 'index'>[]): Pieces {
  return {
    count: list.length,
    starts: Uint32Array.from(list, ({ start }) => start),
    ends: Uint32Array.from(list, ({ end }) => end),
    kinds: Uint8Array.from(list, ({ kind }) => kinds.indexOf(kind)),
    levels: Uint8Array.from(list, ({ level }) => level),
    edges: Uint8Array.from(list, ({ opens, closes }) => (opens ? OPENS : 0) | (closes ? CLOSES : 0)),
  }
}

/** The piece at `index`, which counts from 0 and is below `count`. */
export function pieceAt(pieces: Pieces, index: number): Piece {
  const edges = pieces.edges[index] ?? 0
  return {
    index,
    start: pieces.starts[index] ?? 0,
    end: pieces.ends[index] ?? 0,
    kind: kinds[pieces.kinds[index] ?? 0] ?? 'paragraph',
    level: pieces.levels[index] ?? 0,
    opens: (edges & OPENS) !== 0,
    closes: (edges & CLOSES) !== 0,
  }
}

/** Which piece an offset of the text falls in; between two, the later one; -1 where there are none. */
export function pieceIndexAt({ ends, count }: Pieces, offset: number): number {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return count === 0 ? -1 : low
}

/** The block that the piece at `index` is of. */
export function blockAround(pieces: Pieces, index: number): Span {
  let first = index
  let last = index
  while (first > 0 && !pieceAt(pieces, first).opens) first--
  while (last < pieces.count - 1 && !pieceAt(pieces, last).closes) last++
  return { start: pieces.starts[first] ?? 0, end: pieces.ends[last] ?? 0 }
}

/** The blocks that the pieces were cut from. */
export function blocksIn(pieces: Pieces): Block[] {
  const blocks: Block[] = []
  for (let index = 0; index < pieces.count; index++) {
    const { kind, level, opens } = pieceAt(pieces, index)
    if (opens) blocks.push({ kind, level, ...blockAround(pieces, index) })
  }
  return blocks
}

/** Code units in one piece: a page of print, laid out in about a millisecond. */
export const MOST_LENGTH = 4_000
/** How far back from there a good place to cut is looked for. */
const LOOK_BACK = 600

const OPENS = 1
const CLOSES = 2
const kinds = ['paragraph', 'heading', 'item', 'quote', 'preformatted', 'caption', 'row'] as const

/** Where a long block is cut: behind a line end, else behind a sentence, else behind a space, else between characters. */
function cutsOf(text: string, { start, end }: Span): number[] {
  const cuts: number[] = []
  let from = start
  while (end - from > MOST_LENGTH) {
    from = cutBefore(text, from + MOST_LENGTH)
    cuts.push(from)
  }
  return cuts
}

function cutBefore(text: string, wanted: number): number {
  let sentence = 0
  let space = 0
  for (let at = wanted; at > wanted - LOOK_BACK; at--) {
    const before = text.charCodeAt(at - 1)
    if (isLineEnd(before) && text.charCodeAt(at) !== 0x0a) return at
    if (!isSpace(before)) continue
    space ||= at
    if (sentence === 0 && '.!?؟۔。'.includes(text.charAt(at - 2))) sentence = at
  }
  return sentence || space || snapToGraphemes(text, { start: wanted, end: wanted }).start
}
