import type { NameVerdict } from '../names/compareNames.ts'
import { NameRelations, type RelatedName } from '../names/nameRelations.ts'
import type { Name } from '../names/namesIn.ts'
import type { PointerKind } from '../records.ts'
import type { Pointer, PointerHow } from './pointer.ts'

/**
 * Names of two passages that may be one name in two forms, and like names to be kept apart. A name that stands on the
 * other side too is compared no further. All of it is told in passing: nothing merges names. `relations` are of the run, so
 * that names are compared once for all its passages.
 */
export function namePointers(
  a: readonly Name[],
  b: readonly Name[],
  relations: NameRelations = new NameRelations(),
): Pointer[] {
  const [ones, others] = [relations.distinct(a), relations.distinct(b)]
  // A name whose kin nobody knows is none with itself, so that each side has its own.
  const [isThere, isHere] = [carriedIn(ones, others), carriedIn(others, ones)]
  const seen = new Set<string>()
  return [...ones].flatMap(([one, at]) => {
    if (isThere.has(one)) return []
    const near = [...one.related].flatMap(([other, verdict]) => {
      const place = isHere.has(other) ? undefined : others.get(other)
      return place === undefined ? [] : [{ place, verdict }]
    })
    return near
      .toSorted((x, y) => x.place - y.place)
      .flatMap(({ place, verdict }): Pointer[] => {
        const [said, first, second] = [sayingOf(verdict), a[at], b[place]]
        if (said === null || !first || !second) return []
        const key = `${first.words.join(' ')} ${second.words.join(' ')}`
        if (seen.has(key)) return []
        seen.add(key)
        return [{ ...said, weight: 'note', a: first, b: second }]
      })
  })
}

type Placed = ReadonlyMap<RelatedName, number>

/** The names of one side that stand on the other one too. */
function carriedIn(ones: Placed, others: Placed): ReadonlySet<RelatedName> {
  const isThere = ({ related }: RelatedName): boolean =>
    [...related].some(([other, verdict]) => isCarried(verdict) && others.has(other))
  return new Set([...ones.keys()].filter(isThere))
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
