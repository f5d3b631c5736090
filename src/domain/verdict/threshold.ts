import type { Requirement } from '../records.ts'
import { fact, type Facts, type RuleInput, type WouldChange } from './rule.ts'
import { meets, requirementsIn, type Independence } from './weigh.ts'

/** What S2 and S3 look at: one concludes where the other does not. */
export const decidingFacts: readonly RuleInput[] = [
  'supportingDocuments',
  'conflictingDocuments',
  'rivalSpeakers',
  'figureConflicts',
  'independentOrigins',
  'primaryOrigins',
  'kinds',
  'thresholds',
]

/** Whether independent support meets any alternative of the standard. Says nothing of conflicts. */
export function isCorroborated(facts: Facts): boolean {
  return requirementsIn(facts).some(asked => meets(independentSupport(facts), asked))
}

/** What it would take for the claim to be corroborated, nearest first. Each by itself is enough, but for what counts for nothing yet. */
export function missingChanges(facts: Facts): readonly WouldChange[] {
  const gaps = requirementsIn(facts).map(asked => gapTo(independentSupport(facts), asked))
  const nearest = gaps
    .filter((gap, index) => !gaps.some((other, at) => isLess(other, gap) || (at < index && isSame(other, gap))))
    .toSorted((a, b) => sizeOf(a) - sizeOf(b))
  const changes = nearest.map(gap => changeOf(gap, fact(facts, 'kinds')))
  const isOfKinds = nearest.some(({ kinds }) => kinds > 0)
  return [...changes, ...(isOfKinds ? settingKinds(facts) : []), ...rejecting(facts), ...naming(facts)]
}

/** What a tie between the origins that corroborate it, or one speaker behind them, would come to: with fewer origins than are asked, by each of the ways it meets, it is attributed. */
export function onceTied(facts: Facts): readonly WouldChange[] {
  const support = independentSupport(facts)
  const required = Math.min(...requirementsIn(facts).flatMap(asked => (meets(support, asked) ? asked.origins : [])))
  if (required < 2 || required > support.origins) return []
  return [{ code: 'origins-tied', facts: { count: support.origins - required + 1, origins: required } }]
}

function independentSupport(facts: Facts): Independence {
  return {
    origins: fact(facts, 'independentOrigins'),
    primaryOrigins: fact(facts, 'primaryOrigins'),
    kinds: fact(facts, 'kinds'),
  }
}

/** How far short each number falls. */
function gapTo(there: Independence, asked: Requirement): Requirement {
  return {
    origins: Math.max(0, asked.origins - there.origins),
    primaryOrigins: Math.max(0, asked.primaryOrigins - there.primaryOrigins),
    kinds: Math.max(0, asked.kinds - there.kinds),
  }
}

/** Each kind that is not there yet takes an origin that brings it. `kinds`: how many there are. */
function changeOf(gap: Requirement, kinds: number): WouldChange {
  const { origins, primaryOrigins: firstHand, kinds: missing } = gap
  const facts = { count: sizeOf(gap), firstHand, kinds: missing }
  if (missing === 0) {
    if (firstHand === 0) return { code: 'more-origins', facts }
    return { code: origins === 0 ? 'first-hand' : 'more-origins-first-hand', facts }
  }
  const isFirstHand = firstHand > 0
  if (kinds === 0) return { code: isFirstHand ? 'of-kinds-first-hand' : 'of-kinds', facts }
  if (missing > 1) return { code: isFirstHand ? 'other-kinds-first-hand' : 'other-kinds', facts }
  return { code: isFirstHand ? 'another-kind-first-hand' : 'another-kind', facts }
}

/** What is of no kind that counts brings none. */
function settingKinds(facts: Facts): readonly WouldChange[] {
  const count = fact(facts, 'kindlessDocuments')
  return count === 0 ? [] : [{ code: 'kinds-set', facts: { count } }]
}

function rejecting(facts: Facts): readonly WouldChange[] {
  const parted = {
    origins: fact(facts, 'independentIfRejected'),
    primaryOrigins: fact(facts, 'primaryIfRejected'),
    kinds: fact(facts, 'kindsIfRejected'),
  }
  if (!requirementsIn(facts).some(asked => meets(parted, asked))) return []
  return [{ code: 'suggestions-rejected', facts: { count: fact(facts, 'suggestedTies'), origins: parted.origins } }]
}

function naming(facts: Facts): readonly WouldChange[] {
  const unknown = fact(facts, 'unknownDocuments')
  return unknown === 0 ? [] : [{ code: 'publishers-named', facts: { count: unknown } }]
}

function isLess(a: Requirement, b: Requirement): boolean {
  return a.origins <= b.origins && a.primaryOrigins <= b.primaryOrigins && a.kinds <= b.kinds && !isSame(a, b)
}

function isSame(a: Requirement, b: Requirement): boolean {
  return a.origins === b.origins && a.primaryOrigins === b.primaryOrigins && a.kinds === b.kinds
}

function sizeOf({ origins, primaryOrigins, kinds }: Requirement): number {
  return Math.max(origins, primaryOrigins, kinds)
}
