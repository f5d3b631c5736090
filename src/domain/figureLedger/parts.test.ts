import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCaseFile } from '../../../tests/builders.ts'
import { rowsIn, says, settledIn } from '../../../tests/support/saidFigures.ts'
import { withOpenFigures } from '../caseFile.ts'
import { isPartAndWhole, rowValue } from './compareRows.ts'
import { figureLedger } from './figureLedger.ts'
import { nothingSettled } from './settledFigures.ts'

const killed = '26 people were killed, of whom 11 were children, 12 women and 3 men.'

/** The words of two figures of each conflict in the ledger. */
function conflicts(claim: string, ...texts: readonly string[]): string[] {
  const file = aCaseFile({ claim: { text: claim }, exhibits: texts.map(text => says(text)) })
  return figureLedger(file, nothingSettled)
    .scopes.flatMap(({ comparisons }) => comparisons)
    .filter(({ verdict }) => verdict === 'conflict')
    .flatMap(({ pairs }) => pairs)
    .map(pair => pair.map(({ text, span }) => text.slice(span.start, span.end)).join(' and '))
}

describe('parts of a whole, beside other figures', () => {
  it('are held against no total of something else', () => {
    expect(conflicts('41 people were killed.', killed)).toEqual(['26 and 41'])
    expect(conflicts('41 people were killed.', 'The dead include 12 women and 3 men.')).toEqual([])
    expect(conflicts('41 miners died.', '41 miners died, 12 of them from one village.')).toEqual([])
    expect(conflicts('The road cost £25m.', 'The £20m road includes £5m for a bridge.')).toEqual(['£20m and £25m'])
  })

  it('are more than no total that may be their whole, whichever way round they are told', () => {
    const part = 'In the second raid 55 of them died.'
    expect(conflicts('', '50 people were in the camp.', part)).toEqual(['50 and 55'])
    expect(conflicts('', part, '50 people were in the camp.')).toEqual(['50 and 55'])
    expect(conflicts('50 people were in the camp.', part)).toEqual(['50 and 55'])
    expect(conflicts('', '60 people were in the camp.', part)).toEqual([])
    expect(conflicts('', 'More than 50 people were in the camp.', part)).toEqual([])
    expect(conflicts('', '50 people were in the camp.', 'About 55 of them died.')).toEqual([])
    expect(conflicts('', '50 people were in the camp.', 'At least 55 of them died.')).toEqual(['50 and At least 55'])
  })

  it('may be more than a total of something else, and than what stands beside their own whole', () => {
    expect(conflicts('', '10 women were killed.', killed)).not.toContain('10 and 11')
    expect(conflicts('', '10 guards fled.', 'Of the 80 prisoners, 55 died.')).toEqual([])
    expect(conflicts('', 'It took £3m.', 'The £20m road includes £5m for a bridge.')).not.toContain('£3m and £5m')
    expect(conflicts('', 'She fled 3 years later.', 'He was held 17 years, five of them alone.')).toEqual([])
    expect(conflicts('', '80 prisoners came, and 50 left.', '80 prisoners came, 55 of them in March.')).toEqual([])
  })

  it('are more than nothing but their own whole where their text counts that', () => {
    expect(conflicts('', 'The blast killed 50 people.', 'Of the 800 injured, 55 were children.')).toEqual([])
    expect(conflicts('', '50 people were arrested.', '120 people marched, 55 of them students.')).toEqual([
      '50 and 120',
    ])
    expect(conflicts('', '3 died.', 'He has 5 children, 4 of them daughters.')).not.toContain('3 and 4')
    expect(conflicts('', '50 students came.', '120 students marched, 55 of them in white.')).toEqual(['50 and 120'])
  })

  it('stand with the total that they are more than', () => {
    const file = aCaseFile({ exhibits: [says('50 people were in the camp.'), says('55 of them died.')] })
    const scope = figureLedger(file, nothingSettled).scopes.find(({ rows }) => rows[0]?.figure.lo === 50)
    expect(scope?.comparisons).toMatchObject([{ verdict: 'conflict', isMoreThanWhole: true }])
    expect(withOpenFigures(file).openFigures).toHaveLength(1)
  })

  it('are held against figures of their own noun, be they parts or not', () => {
    expect(conflicts('14 children were killed.', killed)).toContain('11 and 14')
    expect(conflicts('', killed, '29 people were killed, including 14 children.')).toContain('11 and 14')
    const judges = ['12 judges voted, of whom 3 judges dissented.', '12 judges voted, of whom 5 judges dissented.']
    expect(conflicts('', ...judges)).toEqual(['3 and 5'])
    expect(conflicts('12 judges voted.', judges[0]!)).toEqual([])
  })

  it('are in no proposed scope of the totals, and make none', () => {
    const { scopes } = figureLedger(
      aCaseFile({ claim: { text: '41 people died.' }, exhibits: [says(killed), says('12 of them were shot.')] }),
      nothingSettled,
    )
    const values = scopes.map(({ rows }) => rows.map(({ figure }) => figure.lo).join(' and '))
    expect(values.toSorted()).toEqual(['11', '12', '12', '3', '41 and 26'])
  })

  it('count by their scope once a person has settled it', () => {
    const exhibits = [says('41 people were killed.'), says('41 people were killed, 12 of them from one village.')]
    const figures = settledIn(rowsIn(exhibits))
    expect(withOpenFigures(aCaseFile({ exhibits })).openFigures).toEqual([])
    expect(aCaseFile({ exhibits, figures }).figureConflicts).toHaveLength(1)
  })

  it('are told from wholes the same whichever of two comes first', () => {
    const rows = rowsIn([says(killed), says('41 people, including 14 children and 3 others, and 12 dogs'), says('11')])
    fc.assert(
      fc.property(fc.constantFrom(...rows.map(rowValue)), fc.constantFrom(...rows.map(rowValue)), (a, b) => {
        expect(isPartAndWhole(a, b)).toBe(isPartAndWhole(b, a))
      }),
    )
  })
})
