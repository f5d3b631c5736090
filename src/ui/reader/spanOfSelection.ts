import type { Span } from '../../domain/records.ts'

/** Where a selection begins and where it goes on, as offsets in the text; the same twice for a caret. */
export interface TextSelection {
  readonly anchor: number
  readonly focus: number
}

/** A place in the page. */
export interface PagePoint {
  readonly node: Node
  readonly offset: number
}

/** What is selected in `root`; `null` where the selection is elsewhere. `length` is the text's. */
export function selectionIn(root: HTMLElement, selection: Selection | null, length: number): TextSelection | null {
  if (selection === null || selection.rangeCount === 0) return null
  const { anchorNode, focusNode } = selection
  if (anchorNode === null || focusNode === null || !root.contains(anchorNode) || !root.contains(focusNode)) return null
  const anchor = offsetOf(root, { node: anchorNode, offset: selection.anchorOffset }, length)
  const focus = offsetOf(root, { node: focusNode, offset: selection.focusOffset }, length)
  return anchor === null || focus === null ? null : { anchor, focus }
}

/** The stretch of text between the two ends. */
export function spanOf({ anchor, focus }: TextSelection): Span {
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) }
}

/** The place in the page where `offset` is drawn; where it is not, the nearest that is. `null` where nothing is drawn. */
export function pointOf(root: HTMLElement, offset: number): PagePoint | null {
  const segments = segmentsIn(root)
  const segment = segments.findLast(candidate => startOf(candidate) <= offset) ?? segments[0]
  const node = segment?.lastChild
  if (!segment || !node) return null
  return { node, offset: Math.min(Math.max(0, offset - startOf(segment)), lengthOf(segment)) }
}

/** The ranges of the page that show spans, which ascend; those of which nothing is drawn have none. */
export function rangesOf(root: HTMLElement, spans: readonly Span[]): Range[] {
  const segments = segmentsIn(root)
  const ranges: Range[] = []
  let at = 0
  for (const span of spans) {
    while (at < segments.length && endOf(segments[at]) <= span.start) at++
    let last = at
    while (last < segments.length && startOf(segments[last]) < span.end) last++
    const [first, final] = [segments[at]?.lastChild, segments[last - 1]?.lastChild]
    if (last <= at || !first || !final) continue
    const range = document.createRange()
    range.setStart(first, Math.max(0, span.start - startOf(segments[at])))
    range.setEnd(final, Math.min(span.end, endOf(segments[last - 1])) - startOf(segments[last - 1]))
    ranges.push(range)
  }
  return ranges
}

/** The place in the text of a place in the page; between two stretches it is where the later one begins. */
function offsetOf(root: HTMLElement, { node, offset }: PagePoint, length: number): number | null {
  const segment = node instanceof Text ? node.parentElement?.closest<HTMLElement>('[data-start]') : null
  if (segment) return startOf(segment) + Math.min(offset, lengthOf(segment))
  if (node === root && offset === 0) return 0 // "select all" takes the whole region, drawn or not
  if (node === root && offset === root.childNodes.length) return length
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

function startOf(segment: HTMLElement | undefined): number {
  return Number(segment?.dataset['start'])
}

function lengthOf(segment: HTMLElement): number {
  return segment.textContent?.length ?? 0
}

function endOf(segment: HTMLElement | undefined): number {
  return segment ? startOf(segment) + lengthOf(segment) : 0
}
