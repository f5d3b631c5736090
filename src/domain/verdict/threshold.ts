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

/** What it would take for the claim to be corroborated, nearest first. */
export function missingChanges(facts: Facts): readonly WouldChange[] {
  const gaps = requirementsIn(facts).map(asked => gapTo(independentSupport(facts), asked))
  const changes = gaps
    .filter((gap, index) => !gaps.some((other, at) => isLess(other, gap) || (at < index && isSame(other, gap))))
    .toSorted((a, b) => sizeOf(a) - sizeOf(b))
    .map(changeOf)
  return [...changes, ...rejecting(facts), ...naming(facts)]
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
    // With nothing there yet, the first origin brings the first kind.
    kinds: Math.max(0, asked.kinds - Math.max(1, there.kinds)),
  }
}

function changeOf(gap: Requirement): WouldChange {
  const facts = { count: gap.origins, firstHand: gap.primaryOrigins, otherKinds: gap.kinds }
  if (gap.kinds > 0) {
    const code = gap.primaryOrigins > 0 ? 'another-kind-first-hand' : 'another-kind'
    return { code, facts: { ...facts, count: Math.max(1, gap.origins) } }
  }
  if (gap.primaryOrigins === 0) return { code: 'more-origins', facts }
  return { code: gap.origins === 0 ? 'first-hand' : 'more-origins-first-hand', facts }
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
