import { fact, idsOf, type Facts, type Recommendation, type Rule } from '../rule.ts'

/** S4: what counts only conflicts. Nobody says so is not nobody denies it: disputed, and nothing supports it. */
export const onlyConflicts: Rule = {
  id: 'S4',
  after: 'FEVER: refuted',
  uses: ['supportingDocuments', 'conflictingDocuments'],
  concludes,
  examine({ facts, conflicts }) {
    if (concludes(facts) === null) return []
    return [
      {
        rule: 'S4',
        code: 'only-conflicts',
        concludes: 'disputed',
        facts,
        names: {},
        rests: idsOf(conflicts),
        wouldChange: [
          { code: 'conflict-withdrawn', facts: {} },
          { code: 'support-found', facts: {} },
        ],
      },
    ]
  },
}

function concludes(facts: Facts): Recommendation | null {
  return fact(facts, 'supportingDocuments') === 0 && fact(facts, 'conflictingDocuments') > 0 ? 'disputed' : null
}
