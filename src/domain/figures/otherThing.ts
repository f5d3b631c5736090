import { compareFigures } from './compareFigures.ts'
import type { Figure, FigureKind } from './figure.ts'

/**
 * Whether a passage has a number of a claim for another thing, and no figure of what the claim counts: "30,000 locations"
 * beside "30,000 prisoners".
 */
export function isOfOtherThing(claim: readonly Figure[], passage: readonly Figure[]): boolean {
  const [own, there] = [claim.filter(isTelling), passage.filter(isTelling)]
  if (own.some(one => there.some(other => compareFigures(one, other) !== 'other-scope'))) return false
  return own.some(({ lo }) => there.some(other => other.lo === lo))
}

function isTelling({ kind }: Figure): boolean {
  return telling.has(kind)
}

/** Lengths of time and ages go with anything. */
const telling: ReadonlySet<FigureKind> = new Set(['count', 'money', 'percent', 'fraction', 'measure'])
