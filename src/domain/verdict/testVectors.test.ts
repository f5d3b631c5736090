import { describe, expect, it } from 'vitest'
import { aCaseFile, aCheck, aDependence, anExhibit, aPublisher, theClaimId } from '../../../tests/builders.ts'
import { codes, recommend, several } from '../../../tests/support/recommended.ts'
import { assess } from './assess.ts'

describe('test vectors', () => {
  const publisher = aPublisher()
  const five = several(5, 'supports', { publisher })
  const outlet = anExhibit('supports')
  const court = anExhibit('supports', { source: { kind: 'court-record' } })
  const cites = [
    aDependence(outlet.source, five[0]!.source, { kind: 'cites', claimId: theClaimId, from: outlet.source.id }),
  ]

  it('1: five documents of one publisher are one origin, attributed', () => {
    const { recommendation, counts, deciding } = assess(aCaseFile({ exhibits: five }))
    expect(recommendation).toBe('attributed')
    expect(counts.supports).toEqual({ documents: 5, origins: 1, originsIfRejected: 1, unnamed: 0 })
    expect(deciding.wouldChange).toMatchObject([{ code: 'more-origins', facts: { count: 1 } }])
  })

  it('1, turned round: five documents of five publishers are corroborated', () => {
    expect(recommend({ exhibits: several(5, 'supports') })).toBe('corroborated')
  })

  it('2: an outlet that cites them adds nothing', () => {
    const { recommendation, counts } = assess(aCaseFile({ exhibits: [...five, outlet], dependences: cites }))
    expect([recommendation, counts.supports.origins]).toEqual(['attributed', 1])
  })

  it('2, turned round: it adds an origin where a person has rejected that it cites them', () => {
    const dependences = cites.map(tie => ({ ...tie, standing: 'rejected' as const }))
    expect(recommend({ exhibits: [...five, outlet], dependences })).toBe('corroborated')
  })

  it.each([
    ['newsroom', 'corroborated'],
    ['strict', 'attributed'],
  ] as const)('3: an unrelated court record makes two origins: %s, %s', (standard, expected) => {
    const parts = { exhibits: [...five, outlet, court], dependences: cites, standard }
    expect(assess(aCaseFile(parts)).counts.supports.origins).toBe(2)
    expect(recommend(parts)).toBe(expected)
  })

  it('3, turned round: a court record that they all quote makes none', () => {
    const dependences = [...cites, aDependence(court.source, five[0]!.source)]
    expect(recommend({ exhibits: [...five, outlet, court], dependences })).toBe('attributed')
  })

  it('4: two documents of one publisher that conflict are disputed, internally inconsistent', () => {
    const parts = { exhibits: [anExhibit('supports', { publisher }), anExhibit('conflicts', { publisher })] }
    expect(assess(aCaseFile(parts)).deciding).toMatchObject({
      rule: 'S1',
      code: 'internally-inconsistent',
      concludes: 'disputed',
      facts: { inconsistentOrigins: 1, originsConcerned: 1 },
    })
  })

  it('4, turned round: of two publishers, they are two voices in conflict', () => {
    const parts = { exhibits: [anExhibit('supports'), anExhibit('conflicts')] }
    expect(assess(aCaseFile(parts)).deciding).toMatchObject({ rule: 'S1', code: 'origins-conflict' })
  })

  const quoting = (speaker: string | null, stance: 'supports' | 'conflicts' = 'supports') =>
    anExhibit(stance, { excerpt: { speaker } })
  const [byP, byR] = [quoting('Ines Marrable'), quoting('Peter Vance')]

  it('6: words given to one in one source and to another in the next are an attribution conflict; the words are untouched', () => {
    const said = { exhibits: [byP, byR], claim: { kind: 'quotation' as const, text: 'Ines Marrable said Q.' } }
    expect(assess(aCaseFile(said)).deciding).toMatchObject({
      rule: 'S1',
      code: 'attribution-conflict',
      concludes: 'disputed',
      names: { voice1: expect.any(String), voice2: expect.any(String) },
      rests: expect.arrayContaining([byP.evidence.id, byR.evidence.id]),
    })
    const conflicting = [byP, { ...byR, evidence: { ...byR.evidence, stance: 'conflicts' as const } }]
    expect(codes({ ...said, exhibits: conflicting })).toContain('attribution-conflict')
    expect(recommend({ exhibits: [byP, byR], claim: { claimant: 'Ines Marrable', text: 'Q.' } })).toBe('attributed')
  })

  it.each([
    ['one name written two ways', [byP, quoting('I. Marrable')]],
    ['nobody named in one of them', [byP, quoting(null)]],
    ['an excerpt that does not count', [byP, { ...byR, contested: true }]],
    ['two who agree', [byP, quoting('Ines Marrable')]],
  ])('6, turned round: not by %s', (_, exhibits) => {
    expect(codes({ exhibits, claim: { kind: 'quotation' } })).not.toContain('attribution-conflict')
  })

  it('7: an excerpt with one digit changed does not count', () => {
    const altered = anExhibit('supports', { excerpt: { check: aCheck('altered', 'number') } })
    expect(assess(aCaseFile({ exhibits: [altered] }))).toMatchObject({
      recommendation: 'open',
      deciding: { rule: 'S0', code: 'nothing-counts', rests: [altered.evidence.id] },
    })
    expect(codes({ exhibits: [altered] })).toContain('quotes-altered')
  })

  it('7, turned round: word for word it does', () => {
    expect(recommend({ exhibits: [anExhibit('supports')] })).toBe('attributed')
  })
})
