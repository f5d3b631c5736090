import { claimAgainst, type HowUncarried, type Uncarried } from '../figures/claimAgainst.ts'
import { daysAgainst } from '../figures/daysAgainst.ts'
import type { FoundDate } from '../figures/datesIn.ts'
import { compareNames } from '../names/compareNames.ts'
import { type Name, namesIn } from '../names/namesIn.ts'
import { foldName } from '../names/foldName.ts'
import { clausePointers } from './clausePointers.ts'
import { compositionPointer } from './composition.ts'
import { isCarried, sayingOf } from './namePointers.ts'
import { officePointers } from './offices.ts'
import type { Passage, Reading } from './passage.ts'
import type { Pointer, PointerHow } from './pointer.ts'
import { quotedPointers } from './quotedPointers.ts'

/** A pointer from a claim to one of its excerpts, by its place in the list; `null` where none has anything of the kind. */
export interface ClaimPointer extends Pointer {
  readonly excerpt: number | null
}

/** An excerpt as a claim is held against it. */
export interface Support {
  readonly reading: Reading
  /** Names that go with its words: who speaks, through whom, who published it. They carry a claim's names as the words do. */
  readonly beside: readonly string[]
}

/** The figures, dates, names and quoted words of a claim that none of its supporting excerpts carries, or that they carry otherwise. */
export function uncarriedOf(claim: Reading, supports: readonly Support[]): ClaimPointer[] {
  if (supports.length === 0) return []
  const values = claimAgainst(
    claim.passage,
    supports.map(({ reading }) => reading.passage),
  )
  const pointers = values.map((value): ClaimPointer => {
    const { said, nearest } = value
    const kind = value.type === 'figure' ? 'number' : 'date'
    const a = spanOf(said)
    if (value.type === 'date' && isOfAnotherMeasure(value)) return { kind, ...hows.missing, a, b: null, excerpt: null }
    return { kind, ...hows[value.how], a, b: nearest && spanOf(nearest.value), excerpt: nearest?.excerpt ?? null }
  })
  const names = claim.names.flatMap(name => uncarriedName(name, supports))
  const quoted = quotedPointers(claim.passage.text, supports)
  return [...pointers, ...names, ...quoted].toSorted((x, y) => x.a.start - y.a.start)
}

/** A year and a day of another year are two dates of two things, and not one date told otherwise. */
function isOfAnotherMeasure({ how, said, nearest }: Extract<Uncarried, { type: 'date' }>): boolean {
  if (how !== 'otherwise' || nearest === null) return false
  const isDay = (date: FoundDate): boolean => date.from === date.to
  return isDay(said) !== isDay(nearest.value)
}

/** What is pointed out of each way in which a claim's value is not carried. */
export const hows: Readonly<Record<HowUncarried, { readonly how: PointerHow; readonly weight: Pointer['weight'] }>> = {
  missing: { how: 'missing', weight: 'note' },
  vaguer: { how: 'vaguer', weight: 'note' },
  rounded: { how: 'rounding', weight: 'note' },
  otherwise: { how: 'conflict', weight: 'flag' },
}

function uncarriedName(name: Name, supports: readonly Support[]): ClaimPointer[] {
  let nearest: ClaimPointer | null = null
  for (const [excerpt, { reading, beside }] of supports.entries()) {
    const others = beside.flatMap(one => namesIn(one, { language: null, known: [one] }))
    if (hasWords(name, reading) || others.some(other => isCarried(compareNames(name, other)))) return []
    for (const other of reading.names) {
      const verdict = compareNames(name, other)
      if (isCarried(verdict)) return []
      const said = sayingOf(verdict)
      if (said !== null && (nearest === null || nearest.how === 'like')) {
        nearest = { ...said, weight: 'note', a: name, b: other, excerpt }
      }
    }
  }
  const missing: ClaimPointer = { kind: 'name', how: 'missing', weight: 'note', a: name, b: null, excerpt: null }
  return [nearest ?? missing].map(({ a, b, ...rest }) => ({ ...rest, a: spanOf(a), b: b && spanOf(b) }))
}

/** Whether the words of a name stand in a passage that does not read as a name there: "iran" in "Iranian". */
function hasWords({ words }: Name, { passage }: Reading): boolean {
  const there = passage.text.split(/[^\p{L}\p{M}\p{N}'’-]+/u).map(foldName)
  return words.every(word => there.some(other => other === word || (word.length >= 4 && other.startsWith(word))))
}

function spanOf({ start, end }: { readonly start: number; readonly end: number }) {
  return { start, end }
}

/**
 * What a reviewer should look at between a claim and one excerpt beyond what is uncarried: a denial, another certainty,
 * another make-up of a total, another day, an office called otherwise. The first side is the claim.
 */
export function pointersAgainst(claim: Reading, excerpt: Reading): Pointer[] {
  return [
    ...compositions(claim, excerpt),
    ...daysAgainst(claim.passage, excerpt.passage).map(({ said, there }): Pointer => ({
      kind: 'date',
      how: 'conflict',
      weight: 'flag',
      a: spanOf(said),
      b: spanOf(there),
    })),
    ...clausePointers(claim, excerpt, 'of-first'),
    ...officePointers(claim.offices, excerpt.offices),
  ]
}

function compositions(claim: Reading, excerpt: Reading): Pointer[] {
  return claim.figures.flatMap(one =>
    excerpt.figures.flatMap(other =>
      claim.shared.has(one) === excerpt.shared.has(other) ? (compositionPointer(claim, excerpt, one, other) ?? []) : [],
    ),
  )
}

/** A passage of nobody in particular, for a claim. */
export function claimPassage(text: string, language: string | null): Passage {
  return { text, language, published: null, speaker: null }
}
