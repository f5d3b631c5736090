import type { PagePoint } from './spanOfSelection.ts'

/** Px of the page before that stay in sight. */
const OVERLAP = 56

/**
 * Moves the view by a page, and gives the place in it where the caret belongs: as high and as far in as it was.
 *
 * `settle` draws what has come into sight. `null` where there is no further page, or nothing stands there.
 */
export function turnPage(
  view: HTMLElement,
  region: HTMLElement,
  selection: Selection,
  down: boolean,
  settle: () => void,
): PagePoint | null {
  const { top, bottom, height } = view.getBoundingClientRect()
  const caret = caretRect(selection) ?? region.getBoundingClientRect()
  const before = view.scrollTop
  view.scrollTop += (down ? 1 : -1) * Math.max(height / 2, height - OVERLAP)
  if (view.scrollTop === before) return null
  settle()
  const line = caret.height > 0 && caret.height < 100 ? caret.height : 20
  const y = Math.min(Math.max(caret.top + line / 2, top + line), bottom - line)
  const column = region.getBoundingClientRect()
  const x = Math.min(Math.max(caret.left, column.left + 2), column.right - 2)
  const point = pointAt(x, y)
  return point !== null && region.contains(point.node) ? point : null
}

/** Where the selection goes on, as it is drawn; `null` where the browser does not say. */
function caretRect(selection: Selection): DOMRect | null {
  const { focusNode, focusOffset } = selection
  if (focusNode === null) return null
  const range = document.createRange()
  range.setStart(focusNode, focusOffset)
  const [rect] = range.getClientRects()
  if (rect) return rect
  const element = focusNode instanceof Element ? focusNode : focusNode.parentElement
  return element?.getBoundingClientRect() ?? null
}

/** What stands at a place of the browser's window. WebKit has its own name for asking. */
function pointAt(x: number, y: number): PagePoint | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y)
    return position && { node: position.offsetNode, offset: position.offset }
  }
  const range = (document as Document).caretRangeFromPoint(x, y)
  return range && { node: range.startContainer, offset: range.startOffset }
}
