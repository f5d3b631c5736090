import { type Edit, project, spanToReading } from '../reading/projection.ts'
import type { Difference, DifferenceKind, Excerpt, Span } from '../records.ts'

/** Words and a place in them. */
export interface PlacedWords {
  readonly text: string
  readonly span: Span
}

/**
 * A place in the captured words of an excerpt as it is read: without the hyphens of line ends and what typesetting put
 * into the passage, where the words that were given for it go without them. Every other letter stays the source's.
 */
export function excerptRead({ anchor, check }: Pick<Excerpt, 'anchor' | 'check'>, placed: PlacedWords): PlacedWords {
  if (anchor === null || placed.text !== anchor.exact) return placed
  const edits: Edit[] = []
  let end = 0
  for (const { kind, sourceSpan, quote } of check.differences.toSorted(bySource)) {
    const edit = { start: sourceSpan.start - anchor.span.start, end: sourceSpan.end - anchor.span.start }
    if (!typesetting.has(kind) || edit.start < end || edit.end <= edit.start || edit.end > placed.text.length) continue
    edits.push({ ...edit, replacement: quote })
    end = edit.end
  }
  if (edits.length === 0) return placed
  const projection = project(placed.text, edits)
  return { text: projection.text, span: spanToReading(projection, placed.span) }
}

function bySource(a: Difference, b: Difference): number {
  return a.sourceSpan.start - b.sourceSpan.start
}

const typesetting: ReadonlySet<DifferenceKind> = new Set(['hyphenation', 'soft-hyphen', 'inserted-matter'])
