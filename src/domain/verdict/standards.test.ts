import { describe, expect, it } from 'vitest'
import { aCaseFile, anExhibit, aPublisher } from '../../../tests/builders.ts'
import { recommend, several } from '../../../tests/support/recommended.ts'
import type { Exhibit } from '../caseFile.ts'
import type { StandardId, Verdict } from '../records.ts'
import { assess } from './assess.ts'

describe('standards', () => {
  const secondary = { evidence: { use: 'secondary' as const } }
  const primary = { evidence: { use: 'primary' as const } }
  const record = { source: { kind: 'court-record' as const } }
  const wire = { source: { kind: 'wire' as const } }
  it.each<[StandardId, string, Exhibit[], Verdict]>([
    ['newsroom', 'one first-hand', [anExhibit('supports', primary)], 'attributed'],
    ['newsroom', 'two', several(2, 'supports', secondary), 'corroborated'],
    ['magazine', 'one first-hand', [anExhibit('supports', primary)], 'corroborated'],
    ['magazine', 'two', several(2, 'supports', secondary), 'attributed'],
    ['magazine', 'three', several(3, 'supports', secondary), 'corroborated'],
    ['casualty-recorder', 'two of a kind', several(2, 'supports', secondary), 'attributed'],
    ['casualty-recorder', 'an article and a wire', [anExhibit('supports'), anExhibit('supports', wire)], 'attributed'],
    ['casualty-recorder', 'two of two kinds', [anExhibit('supports'), anExhibit('supports', record)], 'corroborated'],
    ['casualty-recorder', 'three of a kind', several(3, 'supports', secondary), 'corroborated'],
    ['strict', 'three of two kinds', [...several(2, 'supports'), anExhibit('supports', record)], 'attributed'],
    [
      'strict',
      'three of a kind, one first-hand',
      [...several(2, 'supports'), anExhibit('supports', primary)],
      'attributed',
    ],
    [
      'strict',
      'three of two kinds, one first-hand',
      [...several(2, 'supports'), anExhibit('supports', { ...record, ...primary })],
      'corroborated',
    ],
  ])('%s: %s', (standard, _, exhibits, expected) => {
    expect(recommend({ exhibits, standard })).toBe(expected)
  })

  it('takes no echo of a first-hand document for one more', () => {
    const publisher = aPublisher()
    expect(
      recommend({ exhibits: [anExhibit('supports', { publisher, ...primary }), anExhibit('supports', { publisher })] }),
    ).toBe('attributed')
  })

  it('takes an origin that speaks through two kinds of source for one of them', () => {
    const [both, one] = [aPublisher(), aPublisher()]
    const exhibits = [anExhibit('supports', { publisher: both }), anExhibit('supports', { publisher: both, ...record })]
    const standard = 'casualty-recorder' as const
    const other = anExhibit('supports', { publisher: one })
    expect(assess(aCaseFile({ exhibits, standard })).deciding.facts).toMatchObject({ independentOrigins: 1, kinds: 1 })
    expect(recommend({ exhibits: [...exhibits, other], standard })).toBe('corroborated')
    const press = [exhibits[0]!, other]
    expect(recommend({ exhibits: press, standard })).toBe('attributed')
  })

  it('takes no first-hand document of the claimant', () => {
    const publisher = aPublisher()
    const parts = { exhibits: [anExhibit('supports', { publisher, ...primary })], standard: 'magazine' as const }
    expect(recommend({ ...parts, claim: { claimantPublisherId: publisher.id } })).toBe('attributed')
  })

  it.each<[StandardId, Exhibit[], object[]]>([
    ['newsroom', several(1), [{ code: 'more-origins', facts: { count: 1 } }]],
    ['magazine', several(1), [{ code: 'first-hand' }, { code: 'more-origins', facts: { count: 2 } }]],
    [
      'casualty-recorder',
      several(2),
      [
        { code: 'more-origins', facts: { count: 1 } },
        { code: 'another-kind', facts: { count: 1 } },
      ],
    ],
    ['strict', several(3), [{ code: 'another-kind-first-hand', facts: { count: 1 } }]],
  ])('%s says what is missing', (standard, exhibits, missing) => {
    expect(assess(aCaseFile({ exhibits, standard })).deciding.wouldChange).toMatchObject(missing)
  })
})
