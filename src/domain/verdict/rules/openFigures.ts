import { pairsAmong } from '../figurePairs.ts'
import { caution, type Rule } from '../rule.ts'

/** C3: figures that differ are no dispute until a person has settled that they are values of one thing. */
export const openFigures: Rule = {
  id: 'C3',
  after: 'Every Casualty, Standards for Casualty Recording (2016): what is counted, where, when and how',
  uses: ['figures'],
  concludes: () => null,
  examine(file) {
    const both = [...file.supports, ...file.conflicts]
    const pairs = pairsAmong(file.openFigures, both)
    const exhibits = new Set(pairs.flat())
    return caution(
      'C3',
      'figures-to-settle',
      both.filter(exhibit => exhibits.has(exhibit)),
      'scope-settled',
      { count: pairs.length },
    )
  },
}
