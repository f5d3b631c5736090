import { idsOf, type Facts, type Recommendation, type Rule } from '../rule.ts'
import { isUndisputed } from '../sides.ts'
import { onceFiguresSettled } from '../figurePairs.ts'
import { decidingFacts, isCorroborated, onceTied } from '../threshold.ts'

/** S2: nothing that counts conflicts, and independent origins meet what the standard asks. */
export const corroborated: Rule = {
  id: 'S2',
  after: 'Every Casualty, Standards for Casualty Recording (2016): sources independent from one another',
  uses: decidingFacts,
  concludes,
  examine({ file, facts, supports, conflicts }) {
    if (concludes(facts) === null) return []
    return [
      {
        rule: 'S2',
        code: 'corroborated',
        concludes: 'corroborated',
        facts,
        names: {},
        rests: idsOf(supports),
        wouldChange: [
          { code: 'conflict-found', facts: {} },
          ...onceFiguresSettled(file, [...supports, ...conflicts]),
          ...onceTied(facts),
        ],
      },
    ]
  },
}

function concludes(facts: Facts): Recommendation | null {
  return isUndisputed(facts) && isCorroborated(facts) ? 'corroborated' : null
}
