import { compareNames, type NameVerdict } from '../names/compareNames.ts'
import type { Name } from '../names/namesIn.ts'
import type { PointerKind } from '../records.ts'
import type { Pointer, PointerHow } from './pointer.ts'

/**
 * Names of two passages that may be one name in two forms, and like names to be kept apart. A name that stands on the
 * other side too is compared no further. All of it is told in passing: nothing merges names.
 */
export function namePointers(a: readonly Name[], b: readonly Name[]): Pointer[] {
  const pairs = a.flatMap(one => b.map(other => ({ one, other, verdict: compareNames(one, other) })))
  const isThere = (name: Name): boolean =>
    pairs.some(({ one, other, verdict }) => (one === name || other === name) && isCarried(verdict))
  const seen = new Set<string>()
  return pairs.flatMap(({ one, other, verdict }): Pointer[] => {
    const said = sayingOf(verdict)
    const key = `${one.words.join(' ')} ${other.words.join(' ')}`
    if (said === null || isThere(one) || isThere(other) || seen.has(key)) return []
    seen.add(key)
    return [{ ...said, weight: 'note', a: one, b: other }]
  })
}

/** Whether a name stands on the other side as it is, or as a part. */
export function isCarried({ type }: NameVerdict): boolean {
  return type === 'same' || type === 'part'
}

/** What a pointer says of two names; `null` where there is nothing to say. */
export function sayingOf(verdict: NameVerdict): { readonly kind: PointerKind; readonly how: PointerHow } | null {
  if (verdict.type === 'apart') return { kind: 'name', how: 'like' }
  if (verdict.type !== 'variant') return null
  return { kind: verdict.how === 'rendering' ? 'term' : 'name', how: verdict.how }
}
