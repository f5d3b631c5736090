import { type Pieces, pieceAt } from '../../domain/text/pieces.ts'
import { Heights } from './heights.ts'

/** The column of text, as it is set: how many characters a line takes, and the height of one, in px. */
export interface Column {
  readonly characters: number
  readonly line: number
}

/** Heights as they probably are. `null`: a column of ordinary width, before there is one to measure. */
export function guessHeights(pieces: Pieces, column: Column | null): Heights {
  const { characters, line } = column ?? ORDINARY
  const heights = new Float64Array(pieces.count)
  for (let index = 0; index < pieces.count; index++) {
    const { start, end, closes } = pieceAt(pieces, index)
    heights[index] = Math.ceil((end - start) / characters) * line + (closes ? line * GAP_LINES : 0)
  }
  return new Heights(heights)
}

/** Measures the column by its own type: a letter of prose is about 0.45 of the type's size wide. */
export function measureColumn(text: HTMLElement): Column | null {
  const style = getComputedStyle(text)
  const size = Number.parseFloat(style.fontSize)
  const line = Number.parseFloat(style.lineHeight)
  const width =
    text.clientWidth - Number.parseFloat(style.paddingInlineStart) - Number.parseFloat(style.paddingInlineEnd)
  if (!(size > 0) || !(line > 0) || !(width > 0)) return null
  return { characters: Math.max(8, Math.floor(width / (size * 0.45))), line }
}

const ORDINARY: Column = { characters: 70, line: 28 }
/** Space after a block, in lines, as the style sheet has it. */
const GAP_LINES = 0.55
