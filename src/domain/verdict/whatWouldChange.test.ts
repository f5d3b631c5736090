import { describe, expect, it } from 'vitest'
import { aCaseFile, aDependence, anExhibit } from '../../../tests/builders.ts'
import { says, settledIn, rowsIn } from '../../../tests/support/saidFigures.ts'
import { withOpenFigures } from '../caseFile.ts'
import { assess } from './assess.ts'

const changes = (...parts: Parameters<typeof aCaseFile>) =>
  assess(withOpenFigures(aCaseFile(...parts))).deciding.wouldChange.map(({ code, facts }) => [code, facts['count']])
const supports = (count: number) => Array.from({ length: count }, () => anExhibit('supports'))

describe('what would take “corroborated” away', () => {
  it('is a tie between its origins, or as many as leave too few', () => {
    expect(changes({ exhibits: supports(2) })).toEqual([
      ['conflict-found', undefined],
      ['origins-tied', 1],
    ])
    expect(changes({ exhibits: supports(3) })).toContainEqual(['origins-tied', 2])
  })

  it('takes it away as it says: by as many ties as are named, or by one speaker, and by no fewer', () => {
    const exhibits = supports(3)
    const [a, b, c] = exhibits.map(({ source }) => source)
    const tied = (...dependences: ReturnType<typeof aDependence>[]) =>
      assess(aCaseFile({ exhibits, dependences })).recommendation
    expect(tied(aDependence(a!, b!))).toBe('corroborated')
    expect(tied(aDependence(a!, b!), aDependence(b!, c!))).toBe('attributed')
    const spoken = exhibits.map(({ source }) => anExhibit('supports', { source, excerpt: { speaker: 'Della Marsh' } }))
    expect(assess(aCaseFile({ exhibits: spoken })).recommendation).toBe('attributed')
  })

  it('is settling that figures which exclude one another are of one thing', () => {
    const exhibits = [says('50 men died.'), says('55 men died.')]
    expect(changes({ exhibits })).toContainEqual(['figures-settled', 1])
    expect(changes({ exhibits: [says('50 men died.'), says('50 men died.')] })).not.toContainEqual([
      'figures-settled',
      1,
    ])
  })
})

it('what takes a dispute over figures away is named, and where the claim stands then', () => {
  const exhibits = [says('50 men died.'), says('55 men died.')]
  expect(changes({ exhibits, figures: settledIn(rowsIn(exhibits)) })).toEqual([
    ['figures-parted', 1],
    ['undisputed-corroborated', undefined],
  ])
})
