/** One direction of a grid: cells of one size after a head that stays in sight. Lengths in CSS pixels. */
export interface Axis {
  readonly count: number
  readonly size: number
  readonly head: number
  /** What is in sight, head included. */
  readonly room: number
  /** How far it is scrolled, from 0 at the start. */
  readonly offset: number
}

/** Cells in sight with some on both sides, `[from, to)`. */
export function windowOf({ count, size, head, room, offset }: Axis): { readonly from: number; readonly to: number } {
  const from = Math.floor(offset / size) - MORE
  const to = Math.ceil((offset + Math.max(0, room - head)) / size) + MORE
  return { from: Math.max(0, Math.min(count, from)), to: Math.max(0, Math.min(count, to)) }
}

/** How far to scroll so that a cell is in sight: not at all where it is; -1 stands for the head. */
export function offsetShowing(index: number, { size, head, room, offset }: Axis): number {
  if (index < 0) return offset
  const start = index * size
  const seen = Math.max(size, room - head)
  return Math.max(0, Math.min(start, Math.max(offset, start + size - seen)))
}

/** A place in a grid; -1 is the head. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

export interface GridSize {
  readonly rows: number
  readonly columns: number
  /** Rows that a page holds. */
  readonly page: number
  readonly leftwards: boolean
}

/** The place, or the last of its row and column where the grid has become smaller than that. */
export function placeWithin(
  { row, column }: GridPlace,
  { rows, columns }: Pick<GridSize, 'rows' | 'columns'>,
): GridPlace {
  return { row: clamp(row, rows), column: clamp(column, columns) }
}

/** The part of a key press that a grid looks at. */
export interface GridKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/**
 * Where a key leads in a grid, as the ARIA pattern for grids has it; `null` where the browser should have the key. The
 * heads are walked as cells are: along them, and no key that goes back leads from them into the grid.
 */
export function gridTarget(
  { key, ctrlKey, metaKey, altKey }: GridKey,
  { row, column }: GridPlace,
  { rows, columns, page, leftwards }: GridSize,
): GridPlace | null {
  if (altKey) return null
  const whole = ctrlKey || metaKey
  const to = (nextRow: number, nextColumn: number): GridPlace => {
    const place = { row: clamp(nextRow, rows), column: clamp(nextColumn, columns) }
    return place.row < 0 && place.column < 0 ? { row, column } : place // nothing stands in the corner
  }
  const onward = leftwards ? 'ArrowLeft' : 'ArrowRight'
  const back = leftwards ? 'ArrowRight' : 'ArrowLeft'
  switch (key) {
    case 'ArrowDown':
      return to(whole ? rows - 1 : row + 1, column)
    case 'ArrowUp':
      return to(whole ? Math.min(row, 0) : row - 1, column)
    case onward:
      return to(row, whole ? columns - 1 : column + 1)
    case back:
      return to(row, whole ? Math.min(column, 0) : column - 1)
    case 'Home':
      return whole ? to(0, -1) : to(row, row < 0 ? 0 : -1)
    case 'End':
      return to(whole ? rows - 1 : row, columns - 1)
    case 'PageDown':
      return to(Math.max(row, 0) + Math.max(1, page), column)
    case 'PageUp':
      return to(Math.max(Math.min(row, 0), row - Math.max(1, page)), column)
    default:
      return null
  }
}

/** Cells beyond what is in sight, so that scrolling shows no gaps. */
const MORE = 4

function clamp(index: number, count: number): number {
  return Math.max(-1, Math.min(count - 1, index))
}
