import type { Span } from '../records.ts'
import { characterRepairs } from './characterRepairs.ts'
import { type Edit, type Edits, lastAtOrBefore, project, replacementAt, spanToReading } from './projection.ts'

/** A stretch of a captured text as it is read, and where a span of the captured text is read in it. */
export interface ReadStretch {
  readonly text: string
  /** Empty where all of it was taken out. */
  readonly placeOf: (captured: Span) => Span
}

/**
 * Reads a stretch of a captured text with the edits that lie in it, and of those that reach out of it so much as does, and with its
 * letters repaired. Nothing of the rest of the text is read.
 */
export function readStretch(captured: string, edits: Edits, { start, end }: Span): ReadStretch {
  const words = captured.slice(start, end)
  const own = editsWithin(edits, { start, end })
  const letters = characterRepairs(words).filter(
    one => !own.some(other => one.start < other.end && other.start < one.end),
  )
  const projection = project(words, [...own, ...letters])
  const placeOf = (span: Span) => spanToReading(projection, { start: span.start - start, end: span.end - start })
  return { text: projection.text, placeOf }
}

/** Those of some edits that touch a stretch, each as far as it does; places are of the stretch. */
export function editsWithin(edits: Edits, { start, end }: Span): Edit[] {
  const within: Edit[] = []
  for (let index = Math.max(0, lastAtOrBefore(edits.starts, start)); index < edits.count; index++) {
    const [from, to] = [edits.starts[index] ?? 0, edits.ends[index] ?? 0]
    if (from >= end) break
    if (to <= start || start === end) continue
    within.push({
      start: Math.max(from, start) - start,
      end: Math.min(to, end) - start,
      replacement: from < start ? '' : replacementAt(edits, index),
    })
  }
  return within
}
