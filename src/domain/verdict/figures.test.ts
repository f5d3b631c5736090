import { describe, expect, it } from 'vitest'
import { aCaseFile, aMark, aPublisher, type CaseParts } from '../../../tests/builders.ts'
import { rowsIn, says, settledCase, settledIn } from '../../../tests/support/saidFigures.ts'
import { type CaseFile, withOpenFigures } from '../caseFile.ts'
import { figureRows } from '../figureLedger/figureRow.ts'
import type { SettledFigure } from '../records.ts'
import { assess, concludes } from './assess.ts'
import { basisOf, whatMoved } from './basis.ts'

const publisher = aPublisher()
const codes = (file: CaseFile) => assess(file).findings.map(({ code }) => code)

describe('figures that conflict in a settled scope', () => {
  it('4: of two documents of one publisher make a claim disputed, internally inconsistent', () => {
    const exhibits = [says('50 prisoners', { publisher }), says('55 prisoners', { publisher })]
    const { recommendation, deciding } = assess(settledCase(exhibits))
    expect(recommendation).toBe('disputed')
    expect(deciding).toMatchObject({
      rule: 'S1',
      code: 'figures-inconsistent',
      facts: { supportingDocuments: 2, conflictingDocuments: 0, figureConflicts: 1, figureConflictsInside: 1 },
    })
    expect(deciding.rests.toSorted()).toEqual(exhibits.map(({ evidence }) => evidence.id).toSorted())
  })

  it('4, turned round: of two publishers are two voices in conflict, where they would corroborate', () => {
    const exhibits = [says('50 prisoners'), says('55 prisoners')]
    expect(assess(aCaseFile({ exhibits })).recommendation).toBe('corroborated')
    expect(assess(settledCase(exhibits)).deciding).toMatchObject({ rule: 'S1', code: 'figures-conflict' })
  })

  it.each([
    ['tens of thousands of prisoners', 'corroborated'],
    ['several thousand prisoners', 'disputed'],
    ['31,200 prisoners', 'corroborated'],
  ] as const)('5: 30,000 beside %s: %s', (other, expected) => {
    expect(assess(settledCase([says('30,000 prisoners'), says(other)])).recommendation).toBe(expected)
  })

  it('are a caution until a person settles that they are values of one thing', () => {
    const exhibits = [says('30,000 prisoners'), says('several thousand prisoners')]
    const file = withOpenFigures(aCaseFile({ exhibits }))
    expect(assess(file).recommendation).toBe('corroborated')
    expect(codes(file)).toContain('figures-to-settle')
    expect(codes(withOpenFigures(settledCase(exhibits)))).not.toContain('figures-to-settle')
  })

  it('decide nothing where one of them does not count', () => {
    const retracted = says('55 prisoners', { source: { standing: 'retracted' } })
    expect(assess(settledCase([says('50 prisoners'), retracted])).recommendation).toBe('attributed')
    const context = says('55 prisoners', {}, 'context')
    expect(assess(settledCase([says('50 prisoners'), context])).recommendation).toBe('attributed')
  })

  it('leave a claim that nothing supports disputed by that alone', () => {
    const against = [says('50 prisoners', {}, 'conflicts'), says('55 prisoners', {}, 'conflicts')]
    expect(assess(settledCase(against)).deciding).toMatchObject({ rule: 'S4', code: 'only-conflicts' })
  })

  it('are told by the facts alone', () => {
    for (const texts of [['50 men', '55 men'], ['50 men', '50 men'], ['50 men'], []]) {
      const { deciding, recommendation } = assess(settledCase(texts.map(text => says(text))))
      expect(concludes(deciding.rule, deciding.facts)).toBe(recommendation)
    }
  })

  it('have exactly one rule conclude', () => {
    const { findings } = assess(settledCase([says('50 men'), says('55 men'), says('60 men', {}, 'conflicts')]))
    expect(findings.filter(finding => finding.concludes !== null)).toHaveLength(1)
  })
})

describe("support whose figures exclude the claim's own", () => {
  const claim = { text: '50,000 political prisoners were sent to the gallows.' }
  const [thirty, also] = [says('30,000 political prisoners were hanged.'), says('30,000 prisoners were executed.')]
  const found = (parts: CaseParts) =>
    assess(withOpenFigures(aCaseFile({ claim, ...parts }))).findings.filter(({ code }) => code === 'claim-figures')
  const withOwn = (fields: Partial<SettledFigure> = {}) => {
    const exhibits = [thirty, also]
    const own = figureRows({ claim: aCaseFile({ claim }).claim, exhibits }, new Map()).filter(
      ({ evidenceId }) => evidenceId === null,
    )
    return { exhibits, figures: [...settledIn(own, fields), ...settledIn(rowsIn(exhibits))] }
  }

  it('is told of by how much there is of it, and recommends nothing', () => {
    const exhibits = [thirty, also, says('50,000 political prisoners were hanged.')]
    const file = withOpenFigures(aCaseFile({ claim, exhibits }))
    const [finding] = found({ exhibits })
    expect(finding).toMatchObject({ rule: 'C3', concludes: null, facts: { count: 2 } })
    expect(finding!.rests.toSorted()).toEqual([thirty.evidence.id, also.evidence.id].toSorted())
    expect(assess(file).recommendation).toBe('corroborated')
    const { wouldChange, ...deciding } = assess(file).deciding
    expect(assess(aCaseFile({ claim, exhibits })).deciding).toMatchObject(deciding)
    expect(wouldChange).toContainEqual({ code: 'figures-settled', facts: { count: 2 } })
  })

  it('is told of where a person settled that they are values of one thing, and is no dispute of two excerpts', () => {
    expect(found(withOwn())).toMatchObject([{ facts: { count: 2 } }])
    expect(assess(aCaseFile({ claim, ...withOwn() })).recommendation).toBe('corroborated')
  })

  it.each<[string, CaseParts]>([
    ['conflicts', { exhibits: [says('30,000 prisoners were hanged.', {}, 'conflicts')] }],
    ['does not count', { exhibits: [says('30,000 prisoners', { source: { standing: 'retracted' } })] }],
    ['gives the claim’s figure too', { exhibits: [says('30,000 prisoners, or 50,000 prisoners, were hanged.')] }],
    ['may be the same', { exhibits: [says('Tens of thousands of prisoners were hanged.')] }],
    ['counts another thing', { exhibits: [says('30,000 houses were burnt.')] }],
    ['is of another scope, as a person settled', withOwn({ scope: { what: 'hanged', where: '', when: '', how: '' } })],
    ['is held against a figure that is left out', withOwn({ leftOut: true })],
  ])('is none where an excerpt %s', (_, parts) => {
    expect(found(parts)).toEqual([])
  })

  it('leaves a mark as it stands', () => {
    const file = aCaseFile({ claim, exhibits: [thirty, also] })
    expect(whatMoved(aMark({ basis: basisOf(file, assess(file)) }), withOpenFigures(file))).toEqual([])
  })
})

describe('a mark on a claim with figures', () => {
  const [fifty, more, third] = [says('50 prisoners'), says('55 prisoners'), says('50 prisoners')]
  const exhibits = [fifty, more, third]
  const [a, b, c] = rowsIn(exhibits)
  const settled = (...rows: (typeof a)[]) => settledIn(rows.filter(row => row !== undefined))
  const marked = (file: CaseFile) => aMark({ basis: basisOf(file, assess(file)) })
  const open = aCaseFile({ exhibits })
  const conflict = aCaseFile({ exhibits, figures: settled(a, b) })

  it('is to be checked again once they conflict, or no longer do', () => {
    const pair = [fifty.evidence.id, more.evidence.id].toSorted()
    const moved = { code: 'figures-changed', evidenceIds: pair }
    expect(whatMoved(marked(open), conflict)).toEqual([{ ...moved, figures: { began: [pair], ceased: [] } }])
    expect(whatMoved(marked(conflict), open)).toEqual([{ ...moved, figures: { began: [], ceased: [pair] } }])
  })

  it('is to be checked again where as many conflict, and others', () => {
    const other = aCaseFile({ exhibits, figures: settled(b, c) })
    expect(whatMoved(marked(conflict), other)).toMatchObject([{ code: 'figures-changed' }])
  })

  it('stands where what is settled makes no conflict, and where nobody reads the figures', () => {
    expect(whatMoved(marked(open), aCaseFile({ exhibits, figures: settled(a, c) }))).toEqual([])
    expect(whatMoved(marked(open), withOpenFigures(open))).toEqual([])
    expect(whatMoved(marked(conflict), conflict)).toEqual([])
  })
})
