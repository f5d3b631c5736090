import { type Edit, project, type Projection, spanToCaptured, spanToReading } from '../reading/projection.ts'
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
export function excerptRead(excerpt: Pick<Excerpt, 'anchor' | 'check'>, placed: PlacedWords): PlacedWords {
  if (placed.text !== excerpt.anchor?.exact) return placed
  const edits = typesettingIn(excerpt)
  if (edits.length === 0) return placed
  const projection = project(placed.text, edits)
  return { text: projection.text, span: spanToReading(projection, placed.span) }
}

/** The words of an excerpt as they are read, see {@link excerptRead}; those given for it where it stands nowhere. */
export function wordsOfExcerpt({ anchor, check, quoted }: Pick<Excerpt, 'anchor' | 'check' | 'quoted'>): string {
  return anchor === null ? quoted : project(anchor.exact, typesettingIn({ anchor, check })).text
}

/**
 * What typesetting put into the captured words of an excerpt, as edits of them, in order, none in another: hyphens, and what
 * stands between the words that were given.
 */
export function typesettingIn({ anchor, check }: Pick<Excerpt, 'anchor' | 'check'>): Edit[] {
  if (anchor === null) return []
  const edits: Edit[] = []
  let end = 0
  for (const { kind, sourceSpan, quote } of check.differences.toSorted(bySource)) {
    const edit = { start: sourceSpan.start - anchor.span.start, end: sourceSpan.end - anchor.span.start }
    if (!typesetting.has(kind) || edit.start < end || edit.end <= edit.start || edit.end > anchor.exact.length) continue
    edits.push({ ...edit, replacement: quote })
    end = edit.end
  }
  return edits
}

/** What was found in the words that are read, where it stands in those captured. */
export function placedAsCaptured<T extends Span>(projection: Projection, found: T): T {
  return { ...found, ...spanToCaptured(projection, found) }
}

function bySource(a: Difference, b: Difference): number {
  return a.sourceSpan.start - b.sourceSpan.start
}

const typesetting: ReadonlySet<DifferenceKind> = new Set(['hyphenation', 'soft-hyphen', 'inserted-matter'])
