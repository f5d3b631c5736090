import { describe, expect, it } from 'vitest'
import { aCaseFile } from '../../../tests/builders.ts'
import { says } from '../../../tests/support/saidFigures.ts'
import { claimAgainst } from '../figures/claimAgainst.ts'
import { figureLedger, isHeld } from './figureLedger.ts'
import { nothingSettled } from './settledFigures.ts'

/** What the ledger says of any two figures, by their words. */
function told(claim: string, ...texts: readonly string[]): string[] {
  const file = aCaseFile({ claim: { text: claim }, exhibits: texts.map(text => says(text)) })
  return figureLedger(file, nothingSettled)
    .scopes.flatMap(({ comparisons }) => comparisons)
    .flatMap(({ verdict, pairs }) =>
      pairs.map(pair => `${verdict}: ${pair.map(({ figure }) => String(figure.lo)).join(' ')}`),
    )
    .toSorted()
}

describe('a part of what is told only for it to be a part of', () => {
  const passed = ['Of the 40 pupils, 31 passed.', 'In the end 31 of 40 pupils passed the test.']

  it('counts what its whole counts', () => {
    expect(told('31 pupils passed the test.', ...passed)).toEqual([
      'equal: 31 31',
      'equal: 31 31',
      'equal: 31 31',
      'equal: 40 40',
    ])
    expect(told('14 ovens were destroyed.', 'The fire took 14 of 20 ovens.')).toEqual(['equal: 14 14'])
    expect(told('29 pupils passed the test.', passed[0]!)).toEqual(['conflict: 29 31'])
    expect(told('', ...passed, '29 of the 40 pupils passed.')).toContain('conflict: 29 31')
  })

  it('leaves its whole to differ from such wholes alone, and to be the like of any', () => {
    expect(told('There were 40 pupils.', passed[1]!)).toEqual(['equal: 40 40'])
    expect(told('', passed[0]!, 'Of the 45 pupils, 31 passed.')).toEqual(['conflict: 40 45', 'equal: 31 31'])
    expect(told('35 villages burned.', 'They left 12 of 40 villages.')).toEqual(['conflict: 12 35'])
  })

  it('stands in the scope of a claim that counts the same', () => {
    const file = aCaseFile({ claim: { text: '31 pupils passed the test.' }, exhibits: passed.map(text => says(text)) })
    const [held, ...others] = figureLedger(file, nothingSettled).scopes.filter(isHeld)
    expect(held?.rows.map(({ figure }) => figure.lo).toSorted()).toEqual([31, 31, 31, 40, 40])
    expect(others).toEqual([])
  })

  it('carries a claim of as many, and so does its whole', () => {
    const against = (text: string) =>
      claimAgainst(
        { text, published: null, language: 'en' },
        passed.map(one => ({ text: one, published: null, language: 'en' })),
      ).map(({ how }) => how)
    expect(against('31 pupils passed the test.')).toEqual([])
    expect(against('The class had 40 pupils.')).toEqual([])
    expect(against('29 pupils passed the test.')).toEqual(['otherwise'])
  })

  it('is a share where the words make one of it', () => {
    expect(told('31 out of 40 pupils passed.', 'Of pupils, 31 out of 40 passed.')).toEqual(['equal: 0.775 0.775'])
  })
})
