import type { ExcerptId } from '../id.ts'
import type { Excerpt } from '../records.ts'
import { isSameAround } from './context.ts'

/**
 * The excerpts of earlier texts in whose place one stands that were what it is, the latest first: the same words, and the
 * same right before and after them. Those that were otherwise in between are left out; nobody knows what was before one
 * that is not among the `former`.
 */
export function carriedFrom(excerpt: Excerpt, former: ReadonlyMap<ExcerptId, Excerpt>): readonly ExcerptId[] {
  const chain = new Set<Excerpt>()
  for (let before = formerOf(excerpt, former); before && !chain.has(before); before = formerOf(before, former))
    chain.add(before)
  return [...chain].filter(before => isUnchanged(before, excerpt)).map(({ id }) => id)
}

function formerOf({ replaces }: Excerpt, former: ReadonlyMap<ExcerptId, Excerpt>): Excerpt | undefined {
  return replaces === null ? undefined : former.get(replaces)
}

function isUnchanged(a: Excerpt, b: Excerpt): boolean {
  if (a.anchor === null || b.anchor === null || a.sourceId !== b.sourceId) return false
  return a.quoted === b.quoted && a.anchor.exact === b.anchor.exact && isSameAround(a.anchor, b.anchor)
}
