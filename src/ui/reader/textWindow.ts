import type { Heights } from './heights.ts'

/** The pieces that are drawn, both included, besides the pinned ones. */
export interface TextWindow {
  readonly first: number
  readonly last: number
}

/** What stands in the page from top to bottom: pieces, and room left for those that are not drawn. In px. */
export type Row =
  | { readonly type: 'piece'; readonly index: number }
  | { readonly type: 'room'; readonly from: number; readonly height: number }

/** How much is drawn beyond what is in sight, on each side, as a share of its height. A page down stays inside. */
const BEYOND = 1.5

/** The window in which the piece at `index` has its top `top` px below the upper edge of a view `height` px high. */
export function windowAround(heights: Heights, index: number, top: number, height: number): TextWindow {
  const at = heights.before(index) - top
  return { first: heights.indexAt(at - height * BEYOND), last: heights.indexAt(at + height * (1 + BEYOND)) }
}

/** The rows of a window. A pinned piece is drawn wherever it is: the selection begins or ends in it. */
export function rowsOf(heights: Heights, { first, last }: TextWindow, pinned: readonly number[]): Row[] {
  if (heights.count === 0) return []
  const window = Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
  const outside = pinned.filter(index => index >= 0 && index < heights.count && (index < first || index > last))
  const drawn = [...new Set([...outside, ...window])].toSorted((a, b) => a - b)
  const share = shareOf(heights)
  const rows: Row[] = []
  let next = 0
  const leaveRoom = (until: number) => {
    if (until > next)
      rows.push({ type: 'room', from: next, height: (heights.before(until) - heights.before(next)) * share })
  }
  for (const index of drawn) {
    leaveRoom(index)
    rows.push({ type: 'piece', index })
    next = index + 1
  }
  leaveRoom(heights.count)
  return rows
}

/** The piece in which a place of the page falls that is `offset` px below the top of the text, while nothing is drawn there. */
export function indexAtPlace(heights: Heights, offset: number): number {
  return heights.indexAt(offset / shareOf(heights))
}

/** Firefox draws nothing beyond 17.8 million px. Beyond this the room left for pieces shrinks; pieces never do. */
const MOST_HEIGHT = 12_000_000

function shareOf(heights: Heights): number {
  return Math.min(1, MOST_HEIGHT / Math.max(1, heights.total))
}
