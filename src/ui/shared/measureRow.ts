import type { Virtualizer } from '@tanstack/react-virtual'

/**
 * Height of a virtual row in px.
 *
 * A row in a pane that is hidden, or in a dialog that is about to open, has none: it keeps
 * the height it had, so that the list does not fold up and lose its place.
 */
export function measureRow(
  row: Element,
  entry: ResizeObserverEntry | undefined,
  list: Virtualizer<HTMLDivElement, Element>,
): number {
  const height = entry?.borderBoxSize[0]?.blockSize ?? row.getBoundingClientRect().height
  if (height > 0) return Math.round(height)
  const index = list.indexFromElement(row)
  return list.measurementsCache[index]?.size ?? list.options.estimateSize(index)
}
