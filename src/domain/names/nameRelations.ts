import { type ComparableName, compareNames, type NameVerdict } from './compareNames.ts'

/** A name by all that its comparison looks at, with those of the run that it is not unrelated to, itself among them. */
export interface RelatedName {
  readonly related: ReadonlyMap<RelatedName, NameVerdict>
}

/**
 * The names of several passages, of which each two spellings are compared once, however many places have them: the cost
 * grows with the names that differ and not with pairs of passages. For one run: it forgets nothing.
 */
export class NameRelations {
  private readonly known = new Map<string, Relating>()
  private readonly lists = new WeakMap<readonly ComparableName[], ReadonlyMap<RelatedName, number>>()

  /** The names of a list that compare differently with anything, in its order, each with its first place in it. */
  distinct(names: readonly ComparableName[]): ReadonlyMap<RelatedName, number> {
    const kept = this.lists.get(names)
    if (kept) return kept
    const first = new Map<RelatedName, number>()
    for (const [at, name] of names.entries()) {
      const known = this.relating(name)
      if (!first.has(known)) first.set(known, at)
    }
    this.lists.set(names, first)
    return first
  }

  private relating({ words, kind, honours, kin }: ComparableName): Relating {
    const key = JSON.stringify([words, kind, honours, kin])
    const kept = this.known.get(key)
    if (kept) return kept
    const own: Relating = { name: { words, kind, honours, kin }, related: new Map() }
    this.known.set(key, own)
    for (const other of this.known.values()) {
      const verdict = compareNames(own.name, other.name)
      if (verdict.type === 'unrelated') continue
      own.related.set(other, verdict)
      other.related.set(own, verdict)
    }
    return own
  }
}

interface Relating extends RelatedName {
  readonly name: ComparableName
  readonly related: Map<RelatedName, NameVerdict>
}
