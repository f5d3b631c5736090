import type { Span } from '../records.ts'

/** One stretch of a captured text, and what stands in its place where it is read. */
export interface Edit extends Span {
  readonly replacement: string
}

/** A place between two characters of one text, as seen from the other: `offset`, and how far `into` an edit it lies. */
export interface Place {
  /** UTF-16 code units. Where `into` is not 0: where the edit begins. */
  readonly offset: number
  /** Code units into what an edit takes out or puts in, which the other text does not have; 0 outside of edits. */
  readonly into: number
}

/**
 * A captured text as it is read, with edits applied, and the way between the two texts.
 *
 * There and back is the identity, for every place of either: what lies inside an edit keeps how far.
 */
export interface Projection {
  readonly text: string
  /** In order, not overlapping: spans of the captured text. */
  readonly edits: readonly Edit[]
  /** Where each edit begins in `text`. */
  readonly starts: Uint32Array<ArrayBuffer>
}

/** Applies edits, in any order; those that touch become one. Throws a RangeError where they overlap or lie outside. */
export function project(captured: string, edits: readonly Edit[]): Projection {
  const ordered = joined(edits)
  const starts = new Uint32Array(ordered.length)
  const parts: string[] = []
  let length = 0
  let at = 0
  ordered.forEach(({ start, end, replacement }, index) => {
    parts.push(captured.slice(at, start), replacement)
    starts[index] = length + start - at
    length += start - at + replacement.length
    at = end
  })
  if (at > captured.length) throw new RangeError('an edit lies outside of the text')
  parts.push(captured.slice(at))
  return { text: parts.join(''), edits: ordered, starts }
}

function joined(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = []
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (edit.end <= edit.start || edit.start < (last?.end ?? 0)) throw new RangeError('edits overlap or are empty')
    if (edit.start === last?.end)
      result[result.length - 1] = { start: last.start, end: edit.end, replacement: last.replacement + edit.replacement }
    else result.push(edit)
  }
  return result
}

/** Where a place of the captured text is read. */
export function toReading({ edits, starts }: Projection, { offset, into }: Place): Place {
  const index = lastAtOrBefore(edits.length, at => (edits[at]?.start ?? 0) <= offset)
  const edit = edits[index]
  if (!edit) return { offset, into }
  const start = starts[index] ?? 0
  if (into > 0) return { offset: start + into, into: 0 }
  const isInside = edit.replacement === '' ? offset <= edit.end : offset < edit.end
  if (isInside) return { offset: start, into: offset - edit.start }
  return { offset: start + edit.replacement.length + offset - edit.end, into: 0 }
}

/** Where a place that is read stands in the captured text; what an edit took out there comes after it. */
export function toCaptured({ edits, starts }: Projection, { offset, into }: Place): Place {
  const index = lastAtOrBefore(edits.length, at => (starts[at] ?? 0) <= offset)
  const edit = edits[index]
  if (!edit) return { offset, into }
  const start = starts[index] ?? 0
  if (into > 0) return { offset: edit.start + into, into: 0 }
  const past = offset - start - edit.replacement.length
  if (past < 0 || offset === start) return { offset: edit.start, into: offset - start }
  return { offset: edit.end + past, into: 0 }
}

/**
 * The span of the captured text that a selection of what is read stands for: all of an edit that it cuts into, and
 * nothing of what was taken out at its ends.
 */
export function spanToCaptured(projection: Projection, { start, end }: Span): Span {
  const from = toCaptured(projection, { offset: start, into: 0 })
  const to = toCaptured(projection, { offset: end, into: 0 })
  return {
    start: from.into === 0 ? pastRemoved(projection, from.offset) : from.offset,
    end: to.into === 0 ? to.offset : endOfEdit(projection, to.offset),
  }
}

/** Where a span of the captured text is read; empty where all of it was taken out. */
export function spanToReading(projection: Projection, { start, end }: Span): Span {
  const from = toReading(projection, { offset: start, into: 0 })
  const to = toReading(projection, { offset: end, into: 0 })
  const edit = to.into === 0 ? undefined : editAt(projection, end)
  return { start: from.offset, end: to.offset + (edit?.replacement.length ?? 0) }
}

function pastRemoved(projection: Projection, offset: number): number {
  const edit = editAt(projection, offset)
  return edit?.start === offset && edit.replacement === '' ? edit.end : offset
}

function endOfEdit(projection: Projection, start: number): number {
  return editAt(projection, start)?.end ?? start
}

function editAt({ edits }: Projection, offset: number): Edit | undefined {
  return edits[lastAtOrBefore(edits.length, at => (edits[at]?.start ?? 0) <= offset)]
}

/** The last index below `count` for which `holds`, which holds up to some index and for none after; -1 for none. */
function lastAtOrBefore(count: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low - 1
}
