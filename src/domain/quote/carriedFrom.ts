import type { ExcerptId } from '../id.ts'
import type { Excerpt } from '../records.ts'
import { isSameAround } from './context.ts'

/**
 * The excerpts of earlier texts that one was carried over from unchanged, the latest first: the same words, and the same
 * right before and after them. Ends at the first that is otherwise, or that nobody knows any more.
 */
export function carriedFrom(excerpt: Excerpt, former: ReadonlyMap<ExcerptId, Excerpt>): readonly ExcerptId[] {
  const ids: ExcerptId[] = []
  for (let now = excerpt; now.replaces !== null && !ids.includes(now.replaces);) {
    const before = former.get(now.replaces)
    if (!before || !isUnchanged(before, now)) break
    ids.push(before.id)
    now = before
  }
  return ids
}

function isUnchanged(a: Excerpt, b: Excerpt): boolean {
  if (a.anchor === null || b.anchor === null) return false
  return a.quoted === b.quoted && a.anchor.exact === b.anchor.exact && isSameAround(a.anchor, b.anchor)
}
