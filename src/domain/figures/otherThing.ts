import { compareFigures } from './compareFigures.ts'
import type { Figure, FigureKind } from './figure.ts'
import { wordsOf } from './words/words.ts'

/**
 * Whether a passage has a number of a claim for what is clearly another thing, and no figure of what the claim counts:
 * "30,000 locations" or "$30,000" beside "30,000 prisoners". Members and prisoners may be the same people, and executions or
 * bodies tell of as many: of two counts only people and what is known to be no people are clearly two. Read off English nouns;
 * elsewhere only off the kinds of figures.
 */
export function isOfOtherThing(claim: readonly Figure[], passage: readonly Figure[]): boolean {
  const [own, there] = [claim.filter(isTelling), passage.filter(isTelling)]
  if (own.some(one => there.some(other => mayBeOfSame(one, other)))) return false
  return own.some(({ lo }) => there.some(other => other.lo === lo))
}

/** Whether two figures may be values of one thing, as far as {@link isOfOtherThing} can tell. */
export function mayBeOfSame(one: Figure, other: Figure): boolean {
  if (compareFigures(one, other) !== 'other-scope') return true
  if (one.kind !== 'count' || other.kind !== 'count') return false
  return !(isPeople(one.unit) && isThing(other.unit)) && !(isThing(one.unit) && isPeople(other.unit))
}

/** By its ending, or a noun that is known to be of people. */
function isPeople(noun: string | null): boolean {
  const { agedWords, personNouns } = wordsOf('en')
  if (noun === null || isThing(noun)) return false
  return agedWords.has(noun) || personNouns.has(noun) || endings.test(noun)
}

const endings = /(?:er|or|ist|ant|ent|ee|ian|ive)s$|men$|children$/

function isThing(noun: string | null): boolean {
  return noun !== null && (things.has(noun) || things.has(`${noun}s`))
}

/** Places, things and animals that nobody counts people by: not "families", "graves", "records" or "seats". */
const things: ReadonlySet<string> = new Set(
  `locations sites places spots areas villages towns cities districts provinces regions counties countries states islands
  streets roads routes bridges tunnels rivers lakes mountains fields farms forests parks buildings offices shops stores
  factories warehouses schools universities museums churches mosques temples hotels restaurants towers apartments stations
  airports ports railways rooms chairs tables doors windows screens computers servers phones cameras devices machines
  engines tools cars trucks lorries vans buses trains trams planes aircraft helicopters ships boats bicycles tanks guns rifles
  pistols weapons missiles rockets bombs grenades drones bullets shells mines books pages documents
  emails messages newspapers paintings videos films songs copies posters
  leaflets stamps tickets coins bottles boxes containers crates bags stones bricks tiles trees plants flowers cows cattle sheep
  goats pigs horses camels dogs cats birds chickens fish centres centers`.split(/\s+/),
)

function isTelling({ kind }: Figure): boolean {
  return telling.has(kind)
}

/** Lengths of time and ages go with anything. */
const telling: ReadonlySet<FigureKind> = new Set(['count', 'money', 'percent', 'fraction', 'measure'])
