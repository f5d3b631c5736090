import { describe, expect, it } from 'vitest'
import { aCaseFile, aDependence, anExhibit } from '../../../tests/builders.ts'
import { several } from '../../../tests/support/recommended.ts'
import { assess } from './assess.ts'

describe('where a claim stands', () => {
  it('is open without evidence, and context is none', () => {
    expect(assess(aCaseFile({ exhibits: [anExhibit('context')] })).deciding).toMatchObject({
      rule: 'S0',
      code: 'no-evidence',
    })
  })

  it('is disputed where what counts only conflicts, and nothing supports it', () => {
    expect(assess(aCaseFile({ exhibits: several(2, 'conflicts') })).deciding).toMatchObject({
      rule: 'S4',
      concludes: 'disputed',
      code: 'only-conflicts',
    })
  })

  it('says what takes a conflict away, and where that leaves the claim', () => {
    const dispute = (count: number) =>
      assess(aCaseFile({ exhibits: [...several(count), anExhibit('conflicts')] })).deciding.wouldChange
    expect(dispute(1)).toMatchObject([
      { code: 'sides-agree' },
      { code: 'undisputed-attributed' },
      { code: 'more-origins', facts: { count: 1 }, onceUndisputed: true },
    ])
    expect(dispute(2)).toMatchObject([{ code: 'sides-agree' }, { code: 'undisputed-corroborated' }])
  })

  it('promises nothing of a dispute that would not hold while it lasts', () => {
    const [a, b] = [anExhibit('supports'), anExhibit('supports')]
    const dependences = [aDependence(a.source, b.source, { standing: 'suggested' })]
    const { wouldChange } = assess(aCaseFile({ exhibits: [a, b, anExhibit('conflicts')], dependences })).deciding
    expect(wouldChange.map(({ code, onceUndisputed }) => [code, onceUndisputed])).toEqual([
      ['sides-agree', undefined],
      ['undisputed-attributed', undefined],
      ['more-origins', true],
      ['suggestions-rejected', true],
    ])
  })
})
