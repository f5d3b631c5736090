import { type Pieces, pieceAt, piecesFrom, type Piece } from '../text/pieces.ts'
import {
  type Edits,
  lastAtOrBefore,
  type Projection,
  projectPacked,
  replacementAt,
  spanToReading,
  toCaptured,
  toReading,
} from './projection.ts'

/** A captured text as it is read, cut for the screen. */
export interface ReadingText {
  readonly projection: Projection
  /** Of what is read: those of the captured text, without what was taken out, and joined where that had parted them. */
  readonly pieces: Pieces
}

/** Applies edits to a text and to the pieces it was cut into. */
export function readingText(captured: string, pieces: Pieces, edits: Edits): ReadingText {
  const projection = projectPacked(captured, edits)
  return { projection, pieces: edits.count === 0 ? pieces : readPieces(pieces, projection) }
}

/** Where a place of one reading of a text stands in another; where that has no such place, what comes next. */
export function movedPlace(from: ReadingText, to: ReadingText, offset: number): number {
  const captured = toCaptured(from.projection, { offset, into: 0 })
  return toReading(to.projection, { offset: captured.offset, into: 0 }).offset
}

function readPieces(pieces: Pieces, projection: Projection): Pieces {
  const read: Omit<Piece, 'index'>[] = []
  let capturedEnd = 0
  for (let index = 0; index < pieces.count; index++) {
    const piece = pieceAt(pieces, index)
    const before = read.at(-1)
    const span = spanToReading(projection, piece)
    const start = Math.max(span.start, before?.end ?? 0)
    if (span.end <= start) continue
    if (before?.closes && piece.opens && isJoined(projection.edits, capturedEnd, piece.start))
      read[read.length - 1] = { ...before, end: span.end, closes: piece.closes }
    else read.push({ ...piece, start, end: span.end })
    capturedEnd = piece.end
  }
  return piecesFrom(read)
}

/** Whether one edit puts something in the place of all that lies between two places, as between the halves of a sentence. */
function isJoined(edits: Edits, from: number, to: number): boolean {
  const index = lastAtOrBefore(edits.starts, from)
  return index >= 0 && (edits.ends[index] ?? 0) >= to && replacementAt(edits, index) !== ''
}
