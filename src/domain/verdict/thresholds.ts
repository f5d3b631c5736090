import { sameJson } from '../canonicalJson.ts'
import type { Dossier, Requirement, StandardId, Thresholds } from '../records.ts'
import { sourceFamilies, type Standard, standards } from './standards.ts'

/** What of a dossier says what it asks for. */
export type HeldTo = Pick<Dossier, 'standard' | 'thresholds'>

/**
 * The standard that a dossier is held to, with what the dossier asks for in place of what is published.
 *
 * Where people disagree, `contested` is all that they say it is held to: then only what meets every one of these is enough.
 */
export function standardOf(dossier: HeldTo, contested: readonly HeldTo[] = []): Standard {
  const standard = asSaid(dossier)
  const [first, ...others] = contested.map(said => asSaid(said).anyOf)
  return first ? { ...standard, anyOf: others.reduce(eachOf, first) } : standard
}

/** Whether it asks for what is published, no more and no less. */
export function isPublished({ id, anyOf }: Standard): boolean {
  return sameJson(anyOf, standards[id].anyOf)
}

/** What a dossier keeps of requirements: nothing where they are the published ones. */
export function thresholdsOf(of: StandardId, anyOf: readonly Requirement[]): Thresholds | null {
  return isPublished({ ...standards[of], anyOf }) ? null : { of, anyOf }
}

/** Why no set of sources could meet a requirement, or any would. */
export type RequirementProblem = 'origins' | 'first-hand' | 'kinds'

/** The first thing that is wrong with a requirement; `null`: nothing. */
export function problemOf({ origins, primaryOrigins, kinds }: Requirement): RequirementProblem | null {
  if (!isBetween(origins, 1, MOST_ORIGINS)) return 'origins'
  if (!isBetween(primaryOrigins, 0, origins)) return 'first-hand'
  return kinds === 0 || isBetween(kinds, 2, Math.min(origins, sourceFamilies.length)) ? null : 'kinds'
}

/** Whether there is something to ask for, and all of it can be met. */
export function arePossible(anyOf: readonly Requirement[]): boolean {
  return anyOf.length > 0 && anyOf.length <= MOST_ALTERNATIVES && anyOf.every(asked => problemOf(asked) === null)
}

export const MOST_ORIGINS = 99
export const MOST_ALTERNATIVES = 5

function asSaid({ standard, thresholds }: HeldTo): Standard {
  const published = standards[standard]
  return thresholds?.of === standard ? { ...published, anyOf: thresholds.anyOf } : published
}

/** What is met where, and only where, an alternative of each is met. */
function eachOf(one: readonly Requirement[], other: readonly Requirement[]): readonly Requirement[] {
  const both = one.flatMap(a => other.map(b => greaterOf(a, b)))
  return both.filter(
    (asked, index) => !both.some((less, at) => asksLess(less, asked) || (at < index && sameJson(less, asked))),
  )
}

function greaterOf(a: Requirement, b: Requirement): Requirement {
  return {
    origins: Math.max(a.origins, b.origins),
    primaryOrigins: Math.max(a.primaryOrigins, b.primaryOrigins),
    kinds: Math.max(a.kinds, b.kinds),
  }
}

/** Whether whatever meets the second meets the first, and not the other way round. */
function asksLess(a: Requirement, b: Requirement): boolean {
  return !sameJson(a, b) && sameJson(greaterOf(a, b), b)
}

function isBetween(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}
