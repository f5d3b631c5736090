/**
 * How many of the sets can each be given one of its own items, no item twice: the size of the largest matching
 * between sets and items (Kuhn 1955, by augmenting paths). The order of sets and items does not matter.
 */
export function mostMatched<T>(sets: readonly ReadonlySet<T>[]): number {
  const takenBy = new Map<T, ReadonlySet<T>>()
  return sets.filter(set => giveOne(set, takenBy, new Set())).length
}

/** Gives the set an item that is free, or that the set which has it can do without. */
function giveOne<T>(set: ReadonlySet<T>, takenBy: Map<T, ReadonlySet<T>>, tried: Set<T>): boolean {
  for (const item of set) {
    if (tried.has(item)) continue
    tried.add(item)
    const holder = takenBy.get(item)
    if (holder && !giveOne(holder, takenBy, tried)) continue
    takenBy.set(item, set)
    return true
  }
  return false
}
