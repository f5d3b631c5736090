import { fact, idsOf, type Facts, type Recommendation, type Rule } from '../rule.ts'

/** S0: no excerpt counts, for or against. */
export const open: Rule = {
  id: 'S0',
  after: 'AVeriTeC: not enough evidence',
  uses: ['supportingDocuments', 'conflictingDocuments'],
  concludes,
  examine({ facts, discounted }) {
    if (concludes(facts) === null) return []
    const toAccept = discounted.filter(({ because }) => because === 'difference-to-accept').length
    return [
      {
        rule: 'S0',
        code: discounted.length === 0 ? 'no-evidence' : 'nothing-counts',
        concludes: 'open',
        facts,
        names: {},
        rests: idsOf(discounted.map(({ exhibit }) => exhibit)),
        wouldChange: [
          ...(toAccept > 0 ? [{ code: 'differences-accepted' as const, facts: { count: toAccept } }] : []),
          { code: 'support-counts', facts: {} },
        ],
      },
    ]
  },
}

function concludes(facts: Facts): Recommendation | null {
  return fact(facts, 'supportingDocuments') === 0 && fact(facts, 'conflictingDocuments') === 0 ? 'open' : null
}
