import { pairsAmong } from '../figurePairs.ts'
import { caution, type Rule } from '../rule.ts'

/**
 * C3: figures that differ are no dispute until a person has settled that they are values of one thing. Support whose figures
 * exclude the claim's own, or that gives another day, is support by its stance, and the doubt is shown.
 */
export const openFigures: Rule = {
  id: 'C3',
  after: 'Every Casualty, Standards for Casualty Recording (2016): what is counted, where, when and how',
  uses: ['figures'],
  concludes: () => null,
  examine({ file, supports, conflicts }) {
    const both = [...supports, ...conflicts]
    const pairs = pairsAmong(file.openFigures, both)
    const exhibits = new Set(pairs.flat())
    const against = new Set(file.againstClaim)
    const otherDays = new Set(file.daysAgainstClaim)
    return [
      ...caution(
        'C3',
        'claim-figures',
        supports.filter(({ evidence }) => against.has(evidence.id)),
        'claim-figures-agree',
      ),
      ...caution(
        'C3',
        'claim-dates',
        supports.filter(({ evidence }) => otherDays.has(evidence.id)),
        'claim-dates-agree',
      ),
      ...caution(
        'C3',
        'figures-to-settle',
        both.filter(exhibit => exhibits.has(exhibit)),
        'scope-settled',
        { count: pairs.length },
      ),
    ]
  },
}
