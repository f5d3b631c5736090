/** Union-find with path halving (Tarjan and van Leeuwen 1984). A node not joined to any is its own root. */
export function disjointSets(): { find: (node: string) => string; join: (a: string, b: string) => void } {
  const above = new Map<string, string>()
  function find(node: string): string {
    for (let at = node; ;) {
      const next = above.get(at)
      if (next === undefined) return at
      const beyond = above.get(next)
      if (beyond === undefined) return next
      above.set(at, beyond)
      at = beyond
    }
  }
  function join(a: string, b: string): void {
    const [from, to] = [find(a), find(b)]
    if (from !== to) above.set(from, to)
  }
  return { find, join }
}
