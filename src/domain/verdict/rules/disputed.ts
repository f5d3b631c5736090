import {
  fact,
  idsOf,
  type ConclusionCode,
  type Facts,
  type Recommendation,
  type Rule,
  type WouldChange,
} from '../rule.ts'
import { isDisputed } from '../sides.ts'
import { isCorroborated, missingChanges } from '../threshold.ts'

/** S1: some of what counts supports the claim and some conflicts with it, or figures conflict in a settled scope. */
export const disputed: Rule = {
  id: 'S1',
  after: 'AVeriTeC: conflicting evidence',
  uses: [
    'supportingDocuments',
    'conflictingDocuments',
    'originsConcerned',
    'inconsistentOrigins',
    'figureConflicts',
    'figureConflictsInside',
  ],
  concludes,
  examine(file) {
    const { supports, conflicts, conflictingFigures, facts } = file
    if (concludes(facts) === null) return []
    return [
      {
        rule: 'S1',
        code: codeOf(facts),
        concludes: 'disputed',
        facts,
        names: {},
        rests: idsOf(conflicts.length > 0 ? [...supports, ...conflicts] : [...new Set(conflictingFigures.flat())]),
        wouldChange: onceSettled(facts),
      },
    ]
  },
}

function concludes(facts: Facts): Recommendation | null {
  return isDisputed(facts) ? 'disputed' : null
}

/** Of a conflict of stances and one of figures, that of stances is told. One origin against itself is its own mistake, not a dispute between two voices. */
function codeOf(facts: Facts): ConclusionCode {
  if (fact(facts, 'conflictingDocuments') === 0) {
    const isInside = fact(facts, 'figureConflicts') === fact(facts, 'figureConflictsInside')
    return isInside ? 'figures-inconsistent' : 'figures-conflict'
  }
  if (fact(facts, 'originsConcerned') > 1) return 'origins-conflict'
  return fact(facts, 'inconsistentOrigins') > 0 ? 'internally-inconsistent' : 'unknown-conflict'
}

function onceSettled(facts: Facts): readonly WouldChange[] {
  if (isCorroborated(facts)) return [{ code: 'settled-corroborated', facts: {} }]
  return [{ code: 'settled-attributed', facts: {} }, ...missingChanges(facts)]
}
