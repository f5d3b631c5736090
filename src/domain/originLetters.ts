import type { SourceId } from './id.ts'
import type { Fold } from './origins.ts'

/**
 * A letter for every source, the same for all of one origin: A to Z, then AA.
 *
 * The dossier's order gives the letters, and a letter by itself is the same voice on every
 * screen. For a claim with ties of its own, A that comes together with two others is `A+2`, by the
 * earliest of their letters; what an exception parts is A1 and A2.
 */
export function originLetters(dossier: Fold, claim: Fold = dossier): ReadonlyMap<SourceId, string> {
  const everywhere = new Map(
    dossier.all().flatMap((origin, index) => origin.sourceIds.map(id => [id, letterOf(index)] as const)),
  )
  if (claim === dossier) return everywhere
  const wholes = new Map(dossier.all().map(({ sourceIds }, index) => [letterOf(index), sourceIds.length]))
  const letters = new Map<SourceId, string>()
  const taken = new Map<string, number>()
  for (const origin of claim.all()) {
    const letter = everywhere.get(origin.sourceIds[0] ?? origin.id) ?? ''
    const times = (taken.get(letter) ?? 0) + 1
    taken.set(letter, times)
    const kept = origin.sourceIds.filter(id => everywhere.get(id) === letter).length
    const isPart = kept < (wholes.get(letter) ?? 0)
    const others = new Set(origin.sourceIds.map(id => everywhere.get(id))).size - 1
    const own = `${letter}${isPart ? times : ''}${others > 0 ? `+${others}` : ''}`
    for (const id of origin.sourceIds) letters.set(id, own)
  }
  return letters
}

/** Whether a letter by itself names an origin of the whole dossier, and not what is one for a claim alone. */
export function isOfWholeDossier(letter: string): boolean {
  return /^[A-Z]*$/.test(letter)
}

/** What a letter that holds for one claim alone says: which part of which origin, with how many others; `null` for a bare letter. */
export function letterForClaim(letter: string): LetterForClaim | null {
  const [, origin, part, others] = /^([A-Z]+)([0-9]*)(?:\+([0-9]+))?$/.exec(letter) ?? []
  if (origin === undefined || (part === '' && others === undefined)) return null
  return { origin, part: part ? Number(part) : null, others: Number(others ?? 0) }
}

export interface LetterForClaim {
  readonly origin: string
  /** `null`: the whole of it. */
  readonly part: number | null
  /** Other origins of the dossier that are one with it for the claim. */
  readonly others: number
}

/** Bijective base 26, as spreadsheets name their columns. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}
