import { disjointSets } from '../disjointSets.ts'
import type { Aside } from '../records.ts'
import { voiceKey } from './names.ts'

/** Names that people have settled to be one, as keys of voices: all that are one, also by way of a third, have one key. */
export interface SettledNames {
  readonly keyOf: (name: string) => string
  /** Whether somebody has settled that it is another's name, too. */
  readonly isSettled: (name: string) => boolean
}

/** By what was settled across a dossier. Names that were settled to be two leave ties be: those are rejected with a reason. */
export function settledNames(asides: readonly Aside[]): SettledNames {
  const sets = disjointSets()
  const known = new Set<string>()
  for (const { kind, claimId, settled, deletedAt, words } of asides) {
    if (deletedAt !== null || settled !== 'same' || claimId !== null || (kind !== 'name' && kind !== 'term')) continue
    const [a = '', b = ''] = words.map(voiceKey)
    if (a === '' || b === '' || a === b) continue
    sets.join(a, b)
    known.add(a).add(b)
  }
  return {
    keyOf(name) {
      const key = voiceKey(name)
      return known.has(key) ? sets.find(key) : key
    },
    isSettled: name => known.has(voiceKey(name)),
  }
}
