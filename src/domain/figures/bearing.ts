import type { Span } from '../records.ts'
import { type ActTold, actsTold, areOtherActs } from './actTold.ts'
import { compareDates } from './compareDates.ts'
import { compareFigures } from './compareFigures.ts'
import { type FoundDate, datesIn } from './datesIn.ts'
import type { Figure } from './figure.ts'
import { figuresIn } from './figuresIn.ts'
import { isOfOtherThing, mayBeOfSame } from './otherThing.ts'
import { unassertedIn } from './unasserted.ts'

/** What the figures and dates of a passage say to a claim's. */
export interface Bearing {
  /** Whether it has the claim's number for what is clearly another thing, and no figure of what the claim counts. */
  readonly isOfOtherThing: boolean
  /** Whether it gives a figure of the claim's as the claim has it. */
  readonly hasOwnFigure: boolean
  /** Where it gives a figure of what may be the same thing that excludes the claim's, and none that may be it; `null`: nowhere. */
  readonly otherFigure: Span | null
  readonly time: BearingTime
}

/**
 * `same`: it names a time that the claim's may be. `other`: it names times, and none is the claim's. `untold`: one of the
 * two names none, or it names only what is reckoned from its publication and is another time then.
 */
export type BearingTime = 'same' | 'other' | 'untold'

/** What is read of a claim or a passage for {@link bearingOf}. */
export interface BearingWords {
  readonly figures: readonly Figure[]
  /** Those of them that it says of what it tells. */
  readonly asserted: readonly Figure[]
  /** Those of which it tells a number, "31 of 40 pupils": they may be a claim's, and are no other figure. */
  readonly wholes: readonly Figure[]
  /** What became of those that a figure counts. */
  readonly acts: ReadonlyMap<Figure, ActTold>
  readonly dates: readonly FoundDate[]
}

/** Reads a text for its figures and dates. `published` is a partial date, `language` BCP 47. */
export function bearingWords(text: string, published: string | null, language: string | null): BearingWords {
  const figures = figuresIn(text, language)
  const unasserted = unassertedIn(text, language, figures)
  const asserted = figures.filter(figure => !unasserted.has(figure))
  const wholes = figures.filter(figure => unasserted.get(figure) === 'whole')
  const acts = actsTold(text, language, figures)
  return { figures, asserted, wholes, acts, dates: datesIn(text, published, language) }
}

/** Holds what a passage says against a claim. */
export function bearingOf(claim: BearingWords, passage: BearingWords): Bearing {
  const isOfOneAct = (own: Figure, there: Figure): boolean =>
    !areOtherActs(claim.acts.get(own), passage.acts.get(there))
  const otherFigure = otherFigureIn(claim.figures, passage, isOfOneAct)
  return {
    isOfOtherThing: isOfOtherThing(claim.figures, passage.figures),
    hasOwnFigure: claim.figures.some(own =>
      passage.asserted.some(there => isSame(own, there) && isOfOneAct(own, there)),
    ),
    otherFigure: otherFigure && { start: otherFigure.start, end: otherFigure.end },
    time: timeOf(claim.dates, passage.dates),
  }
}

/** The first figure of a passage that may be of what the claim counts, and of the same act, where none of these may be the claim's. */
function otherFigureIn(
  claim: readonly Figure[],
  { asserted, wholes }: BearingWords,
  isOfOneAct: (own: Figure, there: Figure) => boolean,
): Figure | null {
  const own = claim.filter(({ kind }) => kind === 'count')
  const isOfOne = (one: Figure, figure: Figure): boolean =>
    figure.kind === 'count' && mayBeOfSame(one, figure) && isOfOneAct(one, figure)
  const there = asserted.filter(figure => own.some(one => isOfOne(one, figure)))
  const mayBeOwn = [...there, ...wholes].some(figure => own.some(one => isOfOne(one, figure) && !excludes(one, figure)))
  return mayBeOwn ? null : (there[0] ?? null)
}

/** Whether both cannot be true of one thing, whatever nouns stand beside them: "1,240" allows "some 1,240" and "more than 1,200". */
function excludes(own: Figure, there: Figure): boolean {
  return compareFigures({ ...own, unit: null }, { ...there, unit: null }) === 'conflict'
}

/** "About 30,000" and "more than 30,000" of what may be the same thing, not "fewer than"; of all but counts what is equal. */
function isSame(own: Figure, there: Figure): boolean {
  if (own.kind !== 'count' || there.kind !== 'count') return compareFigures(own, there) === 'equal'
  return numberOf(own) === numberOf(there) && mayBeOfSame(own, there) && compareFigures(own, there) !== 'conflict'
}

/** The number that is hedged. */
function numberOf({ lo, hi, bound }: Figure): number {
  if (bound === 'about' && hi !== null) return (lo + hi) / 2
  return (bound === 'up-to' || bound === 'less-than') && hi !== null ? hi : lo
}

function timeOf(claim: readonly FoundDate[], passage: readonly FoundDate[]): BearingTime {
  if (claim.some(own => passage.some(there => compareDates(own, there) !== 'apart'))) return 'same'
  return claim.length > 0 && passage.some(({ anchor }) => anchor === null) ? 'other' : 'untold'
}
