import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCaseFile, aRounding, theClaimId, theDossierId } from '../../../tests/builders.ts'
import { rowsIn, says, settledIn } from '../../../tests/support/saidFigures.ts'
import { type Exhibit, withOpenFigures } from '../caseFile.ts'
import type { EvidenceId } from '../id.ts'
import type { FigureScope, SettledFigure } from '../records.ts'
import { inOrder, roundingIdOf } from './figureIds.ts'

const scope: FigureScope = { what: 'prisoners', where: 'Evin', when: '1988', how: '' }
const pairOf = (a: Exhibit, b: Exhibit): EvidenceId[] => [a.evidence.id, b.evidence.id].toSorted()

describe('figures of a claim', () => {
  const [fifty, more] = [says('They shot 50 prisoners.'), says('They shot 55 prisoners.')]

  it('that differ are an open question until a person settles that they count the same', () => {
    const file = withOpenFigures(aCaseFile({ exhibits: [fifty, more] }))
    expect([file.figureConflicts, file.openFigures]).toEqual([[], [pairOf(fifty, more)]])
  })

  it('conflict in a scope that a person settled, whatever nouns stand beside them', () => {
    const exhibits = [fifty, says('There were 55 men.')]
    const file = withOpenFigures(aCaseFile({ exhibits, figures: settledIn(rowsIn(exhibits)) }))
    expect([file.figureConflicts, file.openFigures]).toEqual([[pairOf(fifty, exhibits[1]!)], []])
  })

  it('of two settled scopes are values of two things', () => {
    const [a, b] = rowsIn([fifty, more])
    const figures = [...settledIn([a!]), ...settledIn([b!], { scope: { ...scope, where: 'Gohardasht' } })]
    const file = withOpenFigures(aCaseFile({ exhibits: [fifty, more], figures }))
    expect([file.figureConflicts, file.openFigures]).toEqual([[], []])
  })

  it('are in one scope however its words are written', () => {
    const [a, b] = rowsIn([fifty, more])
    const figures = [...settledIn([a!]), ...settledIn([b!], { scope: { ...scope, what: ' Prisoners', where: 'EVIN' } })]
    expect(aCaseFile({ exhibits: [fifty, more], figures }).figureConflicts).toHaveLength(1)
  })

  it.each<[string, Partial<SettledFigure>]>([
    ['left out', { leftOut: true }],
    ['corrected to what the other says', { value: { lo: 55, hi: 55, bound: 'exact', sort: null } }],
    ['removed', { deletedAt: '2024-03-04T09:15:00.000Z' as SettledFigure['deletedAt'] }],
  ])('do not conflict where one is %s', (_, fields) => {
    const [a, b] = rowsIn([fifty, more])
    const figures = [...settledIn([a!], fields), ...settledIn([b!])]
    expect(aCaseFile({ exhibits: [fifty, more], figures }).figureConflicts).toEqual([])
  })

  it('are other figures once the words round them change', () => {
    const figures = settledIn(rowsIn([fifty, more]))
    const reread = says('They shot 50 prisoners in one night.', { source: { id: fifty.source.id } })
    expect(aCaseFile({ exhibits: [reread, more], figures }).figureConflicts).toEqual([])
  })

  it('keep what was settled where the source is read anew and the words stay', () => {
    const figures = settledIn(rowsIn([fifty, more]))
    const reread = says('They shot 50 prisoners.', { source: { id: fifty.source.id } })
    expect(aCaseFile({ exhibits: [reread, more], figures }).figureConflicts).toEqual([pairOf(reread, more)])
  })

  it.each([
    ['30,000 prisoners', 'tens of thousands of prisoners', 0],
    ['30,000 prisoners', 'several thousand prisoners', 1],
    ['30,000 prisoners', '31,200 prisoners', 0],
  ])('"%s" beside "%s": %i conflicts', (a, b, count) => {
    const exhibits = [says(a), says(b)]
    expect(aCaseFile({ exhibits, figures: settledIn(rowsIn(exhibits)) }).figureConflicts).toHaveLength(count)
  })

  it('of which one rounds the other conflict where a person says that it does not', () => {
    const exhibits = [says('30,000 prisoners'), says('31,200 prisoners')]
    const [a, b] = rowsIn(exhibits)
    const id = roundingIdOf(theDossierId, theClaimId, a!.id, b!.id)
    const judged = (accepted: boolean) =>
      aCaseFile({
        exhibits,
        figures: settledIn([a!, b!]),
        roundings: [aRounding({ id, figureIds: inOrder(a!.id, b!.id), accepted })],
      }).figureConflicts.length
    expect([judged(true), judged(false)]).toEqual([0, 1])
  })

  it('stay in conflict while people disagree on what they settled', () => {
    const [a, b] = rowsIn([fifty, more])
    const [one] = settledIn([a!])
    const figures = [one!, ...settledIn([b!])]
    const versions = [{ ...one!, scope: { ...scope, where: 'Gohardasht' } }, one!]
    const contested = { figures: new Map([[one!.id, versions]]) }
    expect(aCaseFile({ exhibits: [fifty, more], figures, contested }).figureConflicts).toHaveLength(1)
  })

  it('conflict with nothing in an excerpt that has the like, though it has others too', () => {
    const exhibits = [says('41 miners died, 12 of them from one village.'), says('41 miners died.')]
    expect(withOpenFigures(aCaseFile({ exhibits })).openFigures).toEqual([])
  })

  it('conflict the same in whatever order the excerpts come', () => {
    const texts = ['50 prisoners', '55 prisoners', 'dozens of prisoners', '3,000 prisoners', 'about 60 people']
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: 2 }), order => {
        const exhibits = texts.filter(text => order.includes(text)).map(text => says(text))
        const shuffled = order.map(text => exhibits.find(({ excerpt }) => excerpt.quoted === text)!)
        const figures = settledIn(rowsIn(exhibits))
        const conflicts = (list: readonly Exhibit[], settled: readonly SettledFigure[]) => {
          const file = withOpenFigures(aCaseFile({ exhibits: list, figures: settled }))
          return [file.figureConflicts, file.openFigures]
        }
        expect(conflicts(shuffled, figures.toReversed())).toEqual(conflicts(exhibits, figures))
        expect(conflicts(shuffled, [])).toEqual(conflicts(exhibits, []))
      }),
    )
  })
})
