import { actsTold, areOtherActs } from './actTold.ts'
import { compareDates } from './compareDates.ts'
import { compareFigures, type FigureVerdict, isWithin } from './compareFigures.ts'
import { type FoundDate, datesIn } from './datesIn.ts'
import type { Figure } from './figure.ts'
import { defaultQuantities, type Quantities } from './quantities.ts'
import { heldFigures } from './unasserted.ts'

/** A wording with what its dates are reckoned from. */
export interface Passage {
  readonly text: string
  /** A partial date; `null` where nobody knows it, and then "last year" is no date. */
  readonly published: string | null
  /** BCP 47. */
  readonly language: string | null
}

/**
 * A figure or a date of a claim that its excerpts do not carry as it stands. Spans are in the claim, and for `nearest`
 * in the excerpt of that place in the list.
 */
export type Uncarried =
  | {
      readonly type: 'figure'
      readonly how: HowUncarried
      readonly said: Figure
      readonly nearest: Nearest<Figure> | null
    }
  | {
      readonly type: 'date'
      readonly how: HowUncarried
      readonly said: FoundDate
      readonly nearest: Nearest<FoundDate> | null
    }

/**
 * `missing`: nothing of its kind is there. `vaguer`: the excerpts say less exactly the same. `rounded`: a round number
 * for another one. `otherwise`: there is another value. All of it says "look here" and sets no stance.
 */
export type HowUncarried = 'missing' | 'vaguer' | 'rounded' | 'otherwise'

export interface Nearest<T> {
  readonly excerpt: number
  readonly value: T
}

/**
 * The figures and dates of a claim that none of its supporting excerpts carries, in the order in which the claim has
 * them. A claim may be vaguer than an excerpt ("tens of thousands" for 30,000; 1988 for that summer), not more exact.
 * A whole of which it tells a share ("most of the 30,000") differs from such a whole alone, and is missing where no
 * excerpt has it.
 */
export function claimAgainst(
  claim: Passage,
  excerpts: readonly Passage[],
  quantities: Quantities = defaultQuantities,
): Uncarried[] {
  const read = excerpts.map(excerpt => readPassage(excerpt, quantities))
  const own = readPassage(claim, quantities)
  const { figures, dates } = own
  const acts = new Map(read.flatMap(each => [...each.acts]))
  const shared = new Set(read.flatMap(each => [...each.shared]))
  const wholes = new Set(read.flatMap(each => [...each.wholes]))
  const uncarried: Uncarried[] = []
  for (const said of figures) {
    const best = bestOf(
      said,
      read.map(each => each.figures),
      (one, there) => {
        const how = areOtherActs(own.acts.get(one), acts.get(there)) ? 'missing' : howFigure(one, there)
        if (own.shared.has(one) === shared.has(there)) return how
        return how === null && (own.shared.has(one) || wholes.has(there)) ? null : 'missing'
      },
    )
    if (best.how !== null) uncarried.push({ type: 'figure', how: best.how, said, nearest: best.nearest })
  }
  for (const said of dates) {
    const best = bestOf(
      said,
      read.map(each => each.dates),
      howDate,
    )
    if (best.how !== null) uncarried.push({ type: 'date', how: best.how, said, nearest: best.nearest })
  }
  return uncarried.toSorted((a, b) => a.said.start - b.said.start)
}

function readPassage({ text, published, language }: Passage, quantities: Quantities) {
  const { figures, shared, wholes } = heldFigures(text, language, quantities)
  const asserted = figures.filter(figure => !shared.has(figure))
  return {
    figures,
    shared,
    wholes,
    acts: actsTold(text, language, asserted),
    dates: datesIn(text, published, language),
  }
}

/** From the best on; `null` is carried. */
const order: readonly (HowUncarried | null)[] = [null, 'vaguer', 'rounded', 'otherwise', 'missing']

function bestOf<T>(
  said: T,
  excerpts: readonly (readonly T[])[],
  how: (said: T, there: T) => HowUncarried | null,
): { readonly how: HowUncarried | null; readonly nearest: Nearest<T> | null } {
  let best: { readonly how: HowUncarried | null; readonly nearest: Nearest<T> | null } = {
    how: 'missing',
    nearest: null,
  }
  for (const [excerpt, values] of excerpts.entries()) {
    for (const value of values) {
      const here = how(said, value)
      if (order.indexOf(here) < order.indexOf(best.how)) best = { how: here, nearest: { excerpt, value } }
    }
  }
  return best
}

function howFigure(said: Figure, there: Figure): HowUncarried | null {
  const byVerdict: Readonly<Record<FigureVerdict, HowUncarried | null>> = {
    equal: null,
    compatible: isWithin(there, said) ? null : 'vaguer',
    rounding: 'rounded',
    conflict: 'otherwise',
    'other-scope': 'missing',
  }
  return byVerdict[compareFigures(said, there)]
}

function howDate(said: FoundDate, there: FoundDate): HowUncarried | null {
  const verdict = compareDates(said, there)
  if (verdict === 'apart') return 'otherwise'
  return verdict === 'equal' || (there.from >= said.from && there.to <= said.to) ? null : 'vaguer'
}
