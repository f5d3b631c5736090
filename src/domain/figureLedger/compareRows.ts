import { type ActTold, areOtherActs } from '../figures/actTold.ts'
import { type Comparable, compareFigures, type FigureVerdict, scopeByWords } from '../figures/compareFigures.ts'
import type { ClaimId, DossierId, RoundingId } from '../id.ts'
import type { FigureScope, Rounding } from '../records.ts'
import { foldForSearch } from '../text/foldForSearch.ts'
import { roundingIdOf } from './figureIds.ts'
import type { FigureRow } from './figureRow.ts'

/** What two rows of the ledger say of each other. */
export interface RowVerdict {
  readonly verdict: FigureVerdict
  /** Whether a person has settled what both are values of. */
  readonly settled: boolean
  /** Whether a person judged that one rounds the other; `null`: nobody did, or neither seems to. */
  readonly judged: boolean | null
  /** Whether they conflict for one is said to be a part of what the other counts, and is more. */
  readonly isMoreThanWhole: boolean
}

/** Roundings that were judged, by id. */
export type Judged = ReadonlyMap<RoundingId, Pick<Rounding, 'accepted'>>

/** The claim that rows are of. */
export interface OfClaim {
  readonly id: ClaimId
  readonly dossierId: DossierId
}

/**
 * Compares two rows; their order does not matter. In a scope that a person settled only the values are compared, whatever
 * nouns stand beside them; of two settled scopes they are values of other things. Without that the words decide.
 *
 * A rounding stays one until a person judges it, and is a conflict where they say that it is none.
 */
export function compareRows(claim: OfClaim, a: FigureRow, b: FigureRow, judged: Judged): RowVerdict {
  return asJudged(claim, a, b, compareValues(rowValue(a), rowValue(b)), judged)
}

/** All of a row that its comparison with others looks at, but for how a rounding was judged. */
export interface RowValue {
  /** Tells rows apart that compare in two ways with anything. */
  readonly key: string
  /** Of the scope that a person settled; `null`: nobody has. */
  readonly scope: string | null
  readonly figure: Comparable
  /** Of a part, where it stands among figures that nobody settled; `null`: it is none. */
  readonly part: PartByWords | null
  readonly act: ActTold | null
}

export function rowValue(row: FigureRow): RowValue {
  const { scope, figure } = row
  const { lo, hi, bound, kind, unit, of, role } = figure
  const settled = scope && scopeKey(scope)
  const part = partByWords(row)
  const key = JSON.stringify([settled, lo, hi, bound, kind, unit, of, role, part, row.act?.act])
  return { key, scope: settled, figure: { lo, hi, bound, kind, unit, of, role }, part, act: row.act }
}

/**
 * Whether a figure is held against nothing, for its words deny it, or say what they tell only of a share of it. What a
 * person settled of it is compared.
 */
export function isUnheld({ unasserted, scope }: Pick<FigureRow, 'unasserted' | 'scope'>): boolean {
  return unasserted !== null && unasserted !== 'whole' && scope === null
}

/** Whether it is told only for others to be a part of it, so that it differs from other such wholes alone. */
export function isBase({ unasserted, scope }: Pick<FigureRow, 'unasserted' | 'scope'>): boolean {
  return unasserted === 'whole' && scope === null
}

/** What a part counts. */
export interface PartByWords {
  /** Its noun; `null` where it has none of its own, or one for anybody: parts of which nothing says that they are alike. */
  readonly thing: string | null
  /** Whether the part is a total of its noun: its whole counts something else, children of 26 people, or is not told by itself. */
  readonly isTotal: boolean
  /** Whether the text counts its whole, which is then the one that it cannot be more than. */
  readonly isOfCounted: boolean
}

/** What a row's words say that it is a part of its whole; `null` for what is no part. */
export function partByWords({ partOf, figure }: Pick<FigureRow, 'partOf' | 'figure'>): PartByWords | null {
  if (partOf === null) return null
  const own = nounOf(partOf.noun === null ? figure : { ...figure, unit: partOf.noun })
  const ofWhole = partOf.whole && nounOf(partOf.whole)
  // "31 of 40 pupils" are 31 pupils.
  const thing = own ?? (partOf.isOfBase ? ofWhole : null)
  const isTotal = thing !== null && (partOf.isOfBase || ofWhole !== thing)
  return { thing, isTotal, isOfCounted: partOf.whole !== null }
}

/** Money, measures and lengths of time have no noun that tells of what they are. */
function nounOf(figure: Comparable): string | null {
  return figure.kind === 'duration' ? null : scopeByWords(figure).thing || null
}

/**
 * Whether one of two figures is a part of what the other may be a total of. Parts are held against parts of one noun, and
 * against totals of it where they are totals of that noun themselves: children against children, whoever died besides.
 */
export function isPartAndWhole(a: RowValue, b: RowValue): boolean {
  if (a.part === null && b.part === null) return false
  const [first, second] = [a.part?.thing ?? nounOf(a.figure), b.part?.thing ?? nounOf(b.figure)]
  if (first === null || first !== second) return true
  return (a.part === null || b.part === null) && (a.part ?? b.part)?.isTotal !== true
}

/** Whether of two counts one is a part of what the other may be the whole of, for its text counts none, and more than it. */
function isMoreThanWhole(a: RowValue, b: RowValue): boolean {
  const [{ part, figure }, whole] = a.part === null ? [b, a] : [a, b]
  if (part === null || part.isOfCounted || whole.part !== null || figure.kind !== 'count') return false
  const mayBeItsWhole = isPartAndWhole(a, b) && (nounOf(whole.figure) === null || part.thing === null)
  return (
    mayBeItsWhole &&
    figure.lo > whole.figure.lo &&
    compareFigures(valueOf(figure), valueOf(whole.figure)) === 'conflict'
  )
}

/** What two rows say of each other before anybody judged it. */
export function compareValues(a: RowValue, b: RowValue): RowVerdict {
  const settled = a.scope !== null && b.scope !== null
  const told = { settled, judged: null, isMoreThanWhole: false }
  if (settled && a.scope !== b.scope) return { ...told, verdict: 'other-scope' }
  if (settled) return { ...told, verdict: compareFigures(valueOf(a.figure), valueOf(b.figure)) }
  if (areOtherActs(a.act, b.act)) return { ...told, verdict: 'other-scope' }
  if (isMoreThanWhole(a, b)) return { ...told, verdict: 'conflict', isMoreThanWhole: true }
  return { ...told, verdict: compareFigures(a.figure, b.figure) }
}

/** The same with what a person judged of it. */
export function asJudged(
  { id, dossierId }: OfClaim,
  a: FigureRow,
  b: FigureRow,
  told: RowVerdict,
  judged: Judged,
): RowVerdict {
  if (told.verdict !== 'rounding' || judged.size === 0) return told
  const accepted = judged.get(roundingIdOf(dossierId, id, a.id, b.id))?.accepted ?? null
  return { ...told, verdict: accepted === false ? 'conflict' : 'rounding', judged: accepted }
}

/** Tells scopes apart: case, accents and spaces make none another. */
export function scopeKey({ what, where, when, how }: FigureScope): string {
  return JSON.stringify([what, where, when, how].map(plainWords))
}

/** Whether two parts of scopes are the same words. */
export function sameWords(a: string, b: string): boolean {
  return plainWords(a) === plainWords(b)
}

function plainWords(words: string): string {
  return foldForSearch(words).trim().replaceAll(/\s+/g, ' ')
}

/** Whether a person settled two figures to be values of two things. */
export function areApart(a: FigureScope | null, b: FigureScope | null): boolean {
  return a !== null && b !== null && scopeKey(a) !== scopeKey(b)
}

/** Without its noun, and what a length of time tells: the scope says what is counted, and what lasted. */
function valueOf(figure: Comparable): Comparable {
  const isCounted = figure.kind === 'count' || figure.kind === 'percent' || figure.kind === 'fraction'
  return { ...figure, of: null, role: null, ...(isCounted && { unit: null }) }
}
