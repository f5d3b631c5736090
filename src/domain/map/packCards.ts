/** Where a card stands. */
interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Cards in columns. */
interface Packing {
  /** In the order of the cards. */
  readonly places: readonly Place[]
  readonly height: number
}

/** Narrowest and widest column that is pleasant to read, in CSS pixels, and the space between. */
const NARROWEST = 330
const WIDEST = 640
const GAP = 16

/** Columns that a width has room for, no more than there are cards, and how wide each is. */
export function columnsIn(width: number, cards: number): { readonly count: number; readonly width: number } {
  const count = Math.max(1, Math.min(cards, Math.floor((width + GAP) / (NARROWEST + GAP))))
  return { count, width: Math.min(WIDEST, Math.floor((width - (count - 1) * GAP) / count)) }
}

/** Puts each card under the column that ends highest, the first of several: no two overlap, and nearly in their order. */
export function packCards(heights: readonly number[], width: number): Packing {
  const columns = columnsIn(width, heights.length)
  const ends = Array.from({ length: columns.count }, () => 0)
  const places = heights.map(height => {
    const end = Math.min(...ends)
    const column = ends.indexOf(end)
    ends[column] = end + height + GAP
    return { x: column * (columns.width + GAP), y: end, width: columns.width }
  })
  return { places, height: Math.max(0, Math.max(...ends) - GAP) }
}
