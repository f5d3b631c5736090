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

/**
 * S1: some of what counts supports the claim and some conflicts with it, or figures conflict in a settled scope, or the
 * words that a claim is about are given to different speakers.
 */
export const disputed: Rule = {
  id: 'S1',
  after: 'AVeriTeC: conflicting evidence',
  uses: [
    'supportingDocuments',
    'conflictingDocuments',
    'originsConcerned',
    'inconsistentOrigins',
    'rivalSpeakers',
    'figureConflicts',
    'figureConflictsInside',
  ],
  concludes,
  examine({ supports, conflicts, conflictingFigures, rivalSpeakers, facts }) {
    if (concludes(facts) === null) return []
    return [
      {
        rule: 'S1',
        code: codeOf(facts),
        concludes: 'disputed',
        facts,
        names: speakerNames(rivalSpeakers),
        rests: idsOf(isOfSides(facts) ? [...supports, ...conflicts] : [...new Set(conflictingFigures.flat())]),
        wouldChange: onceUndisputed(facts),
      },
    ]
  },
}

function concludes(facts: Facts): Recommendation | null {
  return isDisputed(facts) ? 'disputed' : null
}

/** Of several conflicts that of speakers is told, else that of stances, else that of figures. One origin against itself is its own mistake, not a dispute between two voices. */
function codeOf(facts: Facts): ConclusionCode {
  if (fact(facts, 'rivalSpeakers') > 0) return 'attribution-conflict'
  if (fact(facts, 'conflictingDocuments') === 0) {
    const isInside = fact(facts, 'figureConflicts') === fact(facts, 'figureConflictsInside')
    return isInside ? 'figures-inconsistent' : 'figures-conflict'
  }
  if (fact(facts, 'originsConcerned') > 1) return 'origins-conflict'
  return fact(facts, 'inconsistentOrigins') > 0 ? 'internally-inconsistent' : 'unknown-conflict'
}

/** Whether all that counts stands on one side or the other, and not only some figures in it. */
function isOfSides(facts: Facts): boolean {
  return fact(facts, 'conflictingDocuments') > 0 || fact(facts, 'rivalSpeakers') > 0
}

/** Those to whom the words are given: `voice1`, `voice2` … */
function speakerNames(rivalSpeakers: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(rivalSpeakers.map((name, index) => [`voice${index + 1}`, name]))
}

/** What takes each conflict away, and where the claim stands then. */
function onceUndisputed(facts: Facts): readonly WouldChange[] {
  const speaker = fact(facts, 'rivalSpeakers') > 0 ? [{ code: 'one-speaker' as const, facts: {} }] : []
  const sides = fact(facts, 'conflictingDocuments') > 0 ? [{ code: 'sides-agree' as const, facts: {} }] : []
  const count = fact(facts, 'figureConflicts')
  const figures = count > 0 ? [{ code: 'figures-parted' as const, facts: { count } }] : []
  return [...speaker, ...sides, ...figures, ...leftOver(facts)]
}

function leftOver(facts: Facts): readonly WouldChange[] {
  if (isCorroborated(facts)) return [{ code: 'undisputed-corroborated', facts: {} }]
  return [
    { code: 'undisputed-attributed', facts: {} },
    ...missingChanges(facts).map((change): WouldChange => ({ ...change, onceUndisputed: true })),
  ]
}
