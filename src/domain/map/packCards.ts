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

/**
 * Puts each card under the column that ends highest, the first of several: no two overlap, and nearly in their order.
 * One of `wide` goes across all columns.
 */
export function packCards(
  heights: readonly number[],
  width: number,
  gap = GAP,
  wide: readonly boolean[] = [],
): Packing {
  const columns = columnsIn(width, heights.length)
  const ends = Array.from({ length: columns.count }, () => 0)
  const places = heights.map((height, index) => {
    if (wide[index] === true) {
      const y = Math.max(...ends)
      ends.fill(y + height + gap)
      return { x: 0, y, width }
    }
    const y = Math.min(...ends)
    const column = ends.indexOf(y)
    ends[column] = y + height + gap
    return { x: column * (columns.width + GAP), y, width: columns.width }
  })
  return { places, height: Math.max(0, Math.max(...ends) - gap) }
}
