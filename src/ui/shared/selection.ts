/** The set with a key put in, or taken out where it was in. */
export function toggled(selected: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(selected)
  if (!next.delete(key)) next.add(key)
  return next
}

/** All keys from one row to another, both included, whichever comes first. */
export function rangeOf(keys: readonly string[], from: number, to: number): ReadonlySet<string> {
  return new Set(keys.slice(Math.min(from, to), Math.max(from, to) + 1))
}
