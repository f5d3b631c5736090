import { compareText, grouped } from '../grouped.ts'
import type { SourceId } from '../id.ts'
import { derivationIn, isSuggested, type OriginTie } from '../originTies.ts'

/** That a source has something from others that have it too, straight or through further sources. */
export interface Derives {
  /** Those behind it that have it from none of the others, in the order of their ids. */
  readonly from: readonly SourceId[]
  /** Whether only suggested ties say so. */
  readonly suggested: boolean
  /** The latest day on which one of all that are behind it can have begun; `-Infinity` where none has a date. */
  readonly latest: number
}

/**
 * Of some sources, those that derive from others of them, by their ids. `starts` has the first day of each, `-Infinity`
 * for one without a date. Two that derive from one another say nothing, and no suggestion speaks against what is
 * confirmed. The cost grows with the ties and with what they lead to.
 */
export function derivedAmong(
  starts: ReadonlyMap<SourceId, number>,
  ties: readonly OriginTie[],
): ReadonlyMap<SourceId, Derives> {
  const confirmed = behindEach(starts, originalsBy(ties.filter(tie => !isSuggested(tie))))
  const held = ties.some(isSuggested) ? behindEach(starts, originalsBy(ties)) : confirmed
  return new Map(
    [...starts.keys()].flatMap(id => {
      const own = confirmed.get(id) ?? held.get(id)
      if (!own) return []
      const derives = { from: [...own.from].toSorted(compareText), suggested: !confirmed.has(id), latest: own.latest }
      return [[id, derives] as const]
    }),
  )
}

/** Originals by what derives from them. */
type Originals = ReadonlyMap<SourceId, readonly SourceId[]>

function originalsBy(ties: readonly OriginTie[]): Originals {
  const pairs = ties.flatMap(tie => {
    const pair = derivationIn(tie)
    return pair ? [pair] : []
  })
  return new Map([...grouped(pairs, ([derivative]) => derivative)].map(([id, own]) => [id, own.map(pair => pair[1])]))
}

interface Behind {
  readonly from: ReadonlySet<SourceId>
  readonly latest: number
}

/** What is behind each source that derives from any of those with a start. */
function behindEach(starts: ReadonlyMap<SourceId, number>, originals: Originals): ReadonlyMap<SourceId, Behind> {
  const behind = new Map<SourceId, Behind>()
  const ringOf = new Map<SourceId, readonly SourceId[]>()
  for (const ring of ringsOf(originals)) {
    for (const id of ring) ringOf.set(id, ring)
    const next = new Set(ring.flatMap(id => originals.get(id) ?? []).flatMap(id => ringOf.get(id) ?? []))
    for (const id of ring) next.delete(id)
    const from = new Set<SourceId>()
    let latest = -Infinity
    for (const id of next) {
      const further = behind.get(id)
      if (starts.has(id) && !further) from.add(id)
      for (const root of further?.from ?? []) from.add(root)
      latest = Math.max(latest, starts.get(id) ?? -Infinity, further?.latest ?? -Infinity)
    }
    if (from.size > 0) for (const id of ring) behind.set(id, { from, latest })
  }
  return behind
}

/**
 * Sources that derive from one another, those that do from none as rings of one: originals before what derives from
 * them (strongly connected components; Tarjan 1972, without recursion).
 */
function ringsOf(originals: Originals): readonly (readonly SourceId[])[] {
  const rings: SourceId[][] = []
  const numbers = new Map<SourceId, number>()
  const least = new Map<SourceId, number>()
  const looked = new Map<SourceId, number>()
  const open: SourceId[] = []
  const isOpen = new Set<SourceId>()
  const lower = (id: SourceId, to: number): unknown => least.set(id, Math.min(least.get(id) ?? to, to))
  for (const start of originals.keys()) {
    const path = numbers.has(start) ? [] : [start]
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      const number = numbers.get(at) ?? numbers.size
      if (!numbers.has(at)) {
        numbers.set(at, number)
        least.set(at, number)
        open.push(at)
        isOpen.add(at)
      }
      const nth = looked.get(at) ?? 0
      const original = originals.get(at)?.[nth]
      looked.set(at, nth + 1)
      if (original !== undefined) {
        if (!numbers.has(original)) path.push(original)
        else if (isOpen.has(original)) lower(at, numbers.get(original) ?? number)
        continue
      }
      path.pop()
      const own = least.get(at) ?? number
      const before = path.at(-1)
      if (before !== undefined) lower(before, own)
      if (own !== number) continue
      const ring = open.splice(open.lastIndexOf(at))
      for (const id of ring) isOpen.delete(id)
      rings.push(ring)
    }
  }
  return rings
}
