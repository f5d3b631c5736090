import { compareFigures } from './compareFigures.ts'
import type { Figure, FigureKind } from './figure.ts'
import { wordsOf } from './words/words.ts'

/**
 * Whether a passage has a number of a claim for what is clearly another thing, and no figure of what the claim counts:
 * "30,000 locations" or "$30,000" beside "30,000 prisoners". Members and prisoners may be the same people. Read off English
 * nouns; elsewhere only off the kinds of figures.
 */
export function isOfOtherThing(claim: readonly Figure[], passage: readonly Figure[]): boolean {
  const [own, there] = [claim.filter(isTelling), passage.filter(isTelling)]
  if (own.some(one => there.some(other => !isOther(one, other)))) return false
  return own.some(({ lo }) => there.some(other => other.lo === lo))
}

function isOther(one: Figure, other: Figure): boolean {
  if (compareFigures(one, other) !== 'other-scope') return false
  return one.kind !== 'count' || other.kind !== 'count' || isPeople(one.unit) !== isPeople(other.unit)
}

/** By its ending, or a noun that is known to be of people. */
function isPeople(noun: string | null): boolean {
  const { agedWords, personNouns } = wordsOf('en')
  return noun === null || agedWords.has(noun) || personNouns.has(noun) || endings.test(noun)
}

const endings = /(?:er|or|ist|ant|ent|ee|ian|ive)s$|men$|children$/

function isTelling({ kind }: Figure): boolean {
  return telling.has(kind)
}

/** Lengths of time and ages go with anything. */
const telling: ReadonlySet<FigureKind> = new Set(['count', 'money', 'percent', 'fraction', 'measure'])
