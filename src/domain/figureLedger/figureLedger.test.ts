import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCaseFile } from '../../../tests/builders.ts'
import { says } from '../../../tests/support/saidFigures.ts'
import { type Comparison, figureLedger, type FigureLedger } from './figureLedger.ts'
import { compareRows } from './compareRows.ts'
import { nothingSettled } from './settledFigures.ts'

function ledger(claim: string, ...texts: readonly string[]): FigureLedger {
  return figureLedger(aCaseFile({ claim: { text: claim }, exhibits: texts.map(text => says(text)) }), nothingSettled)
}

const words = ({ pairs: [pair] }: Comparison) => pair?.map(({ text, span }) => text.slice(span.start, span.end))
const told = ({ scopes }: FigureLedger) =>
  scopes.map(({ scope, rows, comparisons }) => [
    scope.what,
    rows.length,
    comparisons.map(one => [one.verdict, one.pairs.length, ...(words(one) ?? [])]),
  ])

describe('the ledger of figures', () => {
  it('has figures of one thing together, the claim’s own first, and compares each two values once', () => {
    expect(
      told(
        ledger(
          '30,000 political prisoners were executed.',
          'The regime killed tens of thousands of political prisoners.',
          'Several thousand political prisoners were shot.',
          'He named 30,000 political prisoners; 12 guards fled.',
        ),
      ),
    ).toEqual([
      [
        'political prisoners',
        4,
        [
          ['conflict', 2, 'Several thousand', '30,000'],
          ['conflict', 1, 'Several thousand', 'tens of thousands'],
          ['compatible', 2, 'tens of thousands', '30,000'],
          ['equal', 1, '30,000', '30,000'],
        ],
      ],
      ['guards', 1, []],
    ])
  })

  it('proposes what the words say of place, time and manner', () => {
    const [scope] = ledger(
      '',
      'Officials confirmed that 50 prisoners died in Evin in August 1988. More followed.',
    ).scopes
    expect(scope?.scope).toEqual({ what: 'prisoners', where: 'Evin', when: 'August 1988', how: 'confirmed' })
  })

  it('proposes nothing on which the words of its rows differ', () => {
    const [scope] = ledger('', '50 prisoners died in Evin.', '50 prisoners died in Karaj.').scopes
    expect(scope?.scope).toMatchObject({ what: 'prisoners', where: '' })
  })

  it('has "dozens of people" with the figures of the claim', () => {
    const { scopes } = ledger('41 miners died.', '44 miners died.', 'Dozens of people were killed.')
    expect(scopes.map(({ rows }) => rows.length)).toEqual([3])
  })

  it('holds a length of time against others of its kind alone: how long ago is not how long it took', () => {
    expect(
      told(
        ledger(
          'They were killed in a few months.',
          'Over 30 years have passed since the killings.',
          'They were killed within two weeks.',
          'She spent 17 years in prison; the trial took 12 hours.',
          'He was in the prisons for six years.',
        ),
      ).map(([what, count, compared]) => [what, count, compared]),
    ).toEqual([
      ['months', 2, [['conflict', 1, 'two', 'a few']]],
      ['prison', 2, [['conflict', 1, 'six', '17']]],
      ['years', 1, []],
      ['trial', 1, []],
    ])
  })

  it('keeps those apart of whom another act is told, and names them by it', () => {
    const { scopes } = ledger(
      '80 miners were killed.',
      '80 miners were arrested.',
      'They murdered 90 miners.',
      '85 miners in all.',
    )
    expect(scopes.map(({ scope: { what }, rows }) => [what, rows.length])).toEqual([
      ['miners killed', 3],
      ['miners arrested', 1],
    ])
    expect(scopes[1]?.comparisons).toEqual([])
  })

  it('compares the same in whatever order the excerpts come', () => {
    const texts = ['50 miners', '55 miners', 'dozens of people', '3,000 men', 'about 60 miners died', '2 km', '$5']
    fc.assert(
      fc.property(fc.shuffledSubarray(texts), order => {
        const shape = (list: readonly string[]) =>
          told(ledger('50 miners died.', ...list))
            .map(one => JSON.stringify(sortedIn(one)))
            .toSorted()
        expect(shape(order)).toEqual(shape(order.toReversed()))
      }),
    )
  })

  it('compares two rows the same whichever comes first', () => {
    const { scopes } = ledger(
      '30,000 men',
      '31,200 men',
      'several thousand men',
      '50 %',
      '$5',
      '2 km',
      'dozens of people',
    )
    const rows = scopes.flatMap(scope => scope.rows)
    const claim = aCaseFile().claim
    for (const a of rows)
      for (const b of rows) expect(compareRows(claim, a, b, new Map())).toEqual(compareRows(claim, b, a, new Map()))
  })
})

function sortedIn(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  return value.map(sortedIn).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}
