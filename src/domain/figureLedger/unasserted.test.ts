import { describe, expect, it } from 'vitest'
import { aCaseFile } from '../../../tests/builders.ts'
import { says, settledIn } from '../../../tests/support/saidFigures.ts'
import { figureLedger } from './figureLedger.ts'
import { figureRows } from './figureRow.ts'
import { nothingSettled, settledFigures } from './settledFigures.ts'

const claim = { text: '8,000 miners struck.' }

/** Each verdict with the words of its two figures. */
function verdicts(file: ReturnType<typeof aCaseFile>, settled = nothingSettled): string[] {
  return figureLedger(file, settled).scopes.flatMap(({ comparisons }) =>
    comparisons.flatMap(({ verdict, pairs }) =>
      pairs.map(pair => `${verdict}: ${pair.map(({ text, span }) => text.slice(span.start, span.end)).join(', ')}`),
    ),
  )
}

describe('a figure that its words do not say', () => {
  it('is held against nothing, and what stands in its place is', () => {
    const file = aCaseFile({ claim, exhibits: [says('Not 8,000 miners but 800 struck.')] })
    expect(verdicts(file)).toEqual(['conflict: 800, 8,000'])
  })

  it('is no total where a share of it is told', () => {
    const file = aCaseFile({ claim, exhibits: [says('A third of the 8,000 miners struck.')] })
    expect(verdicts(file)).toEqual([])
    expect(figureLedger(file, nothingSettled).scopes.map(({ rows }) => rows.length)).toEqual([1, 1, 1])
  })

  it('is compared where a person settles what it counts', () => {
    const file = aCaseFile({ claim, exhibits: [says('A third of the 8,000 miners struck.')] })
    const settled = settledFigures(settledIn(figureRows(file, new Map())), [])
    expect(verdicts(file, settled)).toContain('equal: 8,000, 8,000')
  })
})
