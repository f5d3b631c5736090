import fc from 'fast-check'
import { expect, it } from 'vitest'
import { aCaseFile, aRounding } from '../../../tests/builders.ts'
import { rowsIn, says } from '../../../tests/support/saidFigures.ts'
import type { Rounding } from '../records.ts'
import { compareRows, isPartAndWhole, type Judged, rowValue } from './compareRows.ts'
import { inOrder, roundingIdOf } from './figureIds.ts'
import type { FigureRow } from './figureRow.ts'
import { pairsOf, type RowPair } from './pairs.ts'

const { claim } = aCaseFile()
/** Wordings with values that come again, that round others, that hold others, and that nobody names. */
const said = rowsIn([
  says('30,000 prisoners and 31,200 people; 40 % of prisoners.'),
  says('31,200 prisoners; tens of thousands of people; a third of prisoners.'),
  says('30,000 prisoners, about 30,000 guards, 40 % of guards, $5 and 12 km.'),
  says('41,000 people, of whom 30,000 were prisoners, 500 guards and 12 others.'),
  says('35,000 of them died, 41,000 of them guards.'),
])
const scopes: readonly FigureRow['scope'][] = [
  null,
  { what: 'prisoners', where: 'Evin', when: '', how: '' },
  { what: 'Prisoners ', where: 'EVIN', when: '', how: '' },
  { what: 'prisoners', where: 'Karaj', when: '', how: '' },
]

const rows: fc.Arbitrary<FigureRow[]> = fc.array(
  fc
    .record({
      row: fc.constantFrom(...said),
      value: fc.constantFrom(...said),
      scope: fc.constantFrom(...scopes),
      isOwn: fc.nat(4).map(number => number === 0),
    })
    .map(({ row, value, scope, isOwn }) => ({
      ...row,
      evidenceId: isOwn ? null : row.evidenceId,
      figure: value.figure,
      partOf: value.partOf,
      scope,
    })),
  { maxLength: 14 },
)
const judgements: fc.Arbitrary<Judged> = fc
  .array(fc.tuple(fc.constantFrom(...said), fc.constantFrom(...said), fc.boolean()), { maxLength: 20 })
  .map(all => {
    const judged = all.map(([a, b, accepted]): [Rounding['id'], Rounding] => {
      const id = roundingIdOf(claim.dossierId, claim.id, a.id, b.id)
      return [id, aRounding({ id, figureIds: inOrder(a.id, b.id), accepted })]
    })
    return new Map(judged)
  })

it('says of any rows what comparing every two of them says', () => {
  fc.assert(
    fc.property(rows, judgements, (all, judged) => {
      expect(pairsOf(claim, all, judged)).toEqual(plainPairs(all, judged))
    }),
    { numRuns: 400 },
  )
})

it('says of those that one wants to know what it says of them among all', () => {
  fc.assert(
    fc.property(rows, judgements, (all, judged) => {
      const isConflict = ({ verdict }: Pick<RowPair, 'verdict'>): boolean => verdict === 'conflict'
      expect(pairsOf(claim, all, judged, isConflict)).toEqual(plainPairs(all, judged).filter(isConflict))
    }),
  )
})

/** Every two rows, each compared for itself, and then without those that differ from a figure whose like is there. */
function plainPairs(all: readonly FigureRow[], judged: Judged): RowPair[] {
  const pairs = all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter(b => b.evidenceId !== a.evidenceId && b.id !== a.id)
      .map((b): RowPair => ({ a, b, ...compareRows(claim, a, b, judged) })),
  )
  const isOfWhole = ({ a, b, settled, isMoreThanWhole }: RowPair): boolean =>
    !settled && !isMoreThanWhole && isPartAndWhole(rowValue(a), rowValue(b))
  const alike = pairs.filter(({ verdict }) => verdict === 'equal' || verdict === 'compatible')
  const likeIn = (row: FigureRow, { evidenceId }: FigureRow): string => `${row.evidenceId} ${row.id} ${evidenceId}`
  const likes = new Set(alike.flatMap(({ a, b }) => [likeIn(a, b), likeIn(b, a)]))
  return pairs.filter(
    pair =>
      pair.settled ||
      (!isOfWhole(pair) &&
        (!(pair.verdict === 'conflict' || pair.verdict === 'rounding') ||
          !(likes.has(likeIn(pair.a, pair.b)) || likes.has(likeIn(pair.b, pair.a))))),
  )
}
