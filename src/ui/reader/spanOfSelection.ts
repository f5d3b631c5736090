import type { Span } from '../../domain/records.ts'

/** What of the captured text is selected inside `root`, untrimmed; `null` where nothing is, or the selection is elsewhere. */
export function spanOfSelection(root: HTMLElement, selection: Selection | null): Span | null {
  if (!isInside(root, selection) || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  const start = offsetOf(root, range.startContainer, range.startOffset)
  const end = offsetOf(root, range.endContainer, range.endOffset)
  return start === null || end === null || end <= start ? null : { start, end }
}

/** Whether the selection, or the caret, stands in `root`. */
export function isInside(root: HTMLElement, selection: Selection | null): selection is Selection {
  return (
    selection !== null && selection.rangeCount > 0 && root.contains(selection.getRangeAt(0).commonAncestorContainer)
  )
}

/** The range of the page that shows a span; `null` where no part of it is shown. */
export function rangeOfSpan(root: HTMLElement, span: Span): Range | null {
  const segments = segmentsIn(root).filter(segment => endOf(segment) > span.start && startOf(segment) < span.end)
  const [first, last] = [segments[0], segments.at(-1)]
  if (!first?.firstChild || !last?.firstChild) return null
  const range = document.createRange()
  range.setStart(first.firstChild, Math.max(0, span.start - startOf(first)))
  range.setEnd(last.firstChild, Math.min(span.end, endOf(last)) - startOf(last))
  return range
}

/** The place in the captured text of a place in the page; between two stretches it is where the later one begins. */
function offsetOf(root: HTMLElement, node: Node, offset: number): number | null {
  const segment = node instanceof Text ? node.parentElement?.closest<HTMLElement>('[data-start]') : null
  if (segment) return startOf(segment) + offset
  const point = document.createRange()
  point.setStart(node, offset)
  const segments = segmentsIn(root)
  const later = segments.find(candidate => point.comparePoint(candidate, 0) >= 0)
  if (later) return startOf(later)
  const last = segments.at(-1)
  return last ? endOf(last) : null
}

function segmentsIn(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-start]')]
}

function startOf(segment: HTMLElement): number {
  return Number(segment.dataset['start'])
}

function endOf(segment: HTMLElement): number {
  return startOf(segment) + (segment.textContent?.length ?? 0)
}
