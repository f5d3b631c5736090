import { describe, expect, it } from 'vitest'
import {
  aCaseFile,
  aDependence,
  anAffiliation,
  anException,
  anExhibit,
  aPublisher,
  theInstant,
} from '../../../tests/builders.ts'
import { codes, recommend, several } from '../../../tests/support/recommended.ts'
import type { StandardId } from '../records.ts'
import { assess } from './assess.ts'
import { standards } from './standards.ts'

describe('whose voice (I2 to I4, I6)', () => {
  it('never corroborates by documents of nobody known, however many and whatever they are', () => {
    for (const standard of Object.keys(standards) as StandardId[]) {
      const kinds = ['article', 'report', 'court-record', 'log', 'interview'] as const
      const exhibits = kinds.map(kind =>
        anExhibit('supports', { publisher: null, source: { kind }, evidence: { use: 'primary' } }),
      )
      const { recommendation, counts, deciding } = assess(aCaseFile({ exhibits, standard }))
      expect([recommendation, counts.supports.origins]).toEqual(['attributed', 1])
      expect(deciding.wouldChange).toContainEqual({ code: 'publishers-named', facts: { count: 5 } })
      expect(recommend({ exhibits: [...exhibits, anExhibit('supports')], standard })).toBe('attributed')
    }
  })

  it('asks who published them', () => {
    expect(codes({ exhibits: several(2, 'supports', { publisher: null }) })).toContain('publishers-unknown')
  })

  it('says how many documents are in none of the origins that it counts', () => {
    const unnamed = anExhibit('supports', { publisher: null })
    const known = several(2, 'supports')
    const { counts, findings } = assess(aCaseFile({ exhibits: [...known, unnamed] }))
    expect(counts.supports).toMatchObject({ documents: 3, origins: 2, unnamed: 1 })
    expect(findings.find(({ code }) => code === 'documents-folded')?.facts).toMatchObject({ unnamed: 1 })
    const tied = { exhibits: [...known, unnamed], dependences: [aDependence(known[0]!.source, unnamed.source)] }
    expect(assess(aCaseFile(tied)).counts.supports).toMatchObject({ documents: 3, origins: 2, unnamed: 0 })
    expect(assess(aCaseFile({ exhibits: [unnamed] })).counts.supports).toMatchObject({ origins: 1, unnamed: 0 })
  })

  it('says so where documents of nobody known disagree: one voice or two', () => {
    const exhibits = [anExhibit('supports', { publisher: null }), anExhibit('conflicts', { publisher: null })]
    expect(assess(aCaseFile({ exhibits })).deciding).toMatchObject({ code: 'unknown-conflict', concludes: 'disputed' })
  })

  it('shows both counts where a tie is only suggested, and what rejecting it would do', () => {
    const exhibits = several(3, 'supports')
    const [a, b, c] = exhibits.map(exhibit => exhibit.source)
    const dependences = [aDependence(a!, b!, { standing: 'suggested' }), aDependence(b!, c!, { standing: 'suggested' })]
    const { counts, deciding, findings } = assess(aCaseFile({ exhibits, dependences }))
    expect(counts.supports).toEqual({ documents: 3, origins: 1, originsIfRejected: 3, unnamed: 0 })
    expect(deciding.wouldChange).toContainEqual({ code: 'suggestions-rejected', facts: { count: 2, origins: 3 } })
    expect(findings.find(finding => finding.rule === 'I3')?.facts).toMatchObject({
      suggestedTies: 2,
      supportingIfRejected: 3,
    })
  })

  it('sets an affiliation aside for the claim that says so', () => {
    const exhibits = several(2, 'supports')
    const affiliation = anAffiliation(exhibits[0]!.publisher!, exhibits[1]!.publisher!)
    expect(recommend({ exhibits, affiliations: [affiliation] })).toBe('attributed')
    expect(recommend({ exhibits, affiliations: [affiliation], exceptions: [anException(affiliation.id)] })).toBe(
      'corroborated',
    )
  })

  it('never lets the claimant corroborate the claimant, by whatever affiliate', () => {
    const [self, affiliate] = [aPublisher(), aPublisher()]
    const exhibits = [anExhibit('supports', { publisher: affiliate }), anExhibit('supports')]
    const parts = { exhibits, publishers: [self], affiliations: [anAffiliation(self, affiliate)] }
    expect(recommend(parts)).toBe('corroborated')
    expect(recommend({ ...parts, claim: { claimantPublisherId: self.id } })).toBe('attributed')
    expect(codes({ ...parts, claim: { claimantPublisherId: self.id } })).toContain('claimant-own')
  })

  it('takes a publisher of the claimant’s name for the claimant, and all who stand behind it', () => {
    const self = aPublisher({ name: 'Town of Harrow' })
    const own = anExhibit('supports', { publisher: self })
    const affiliate = anExhibit('supports', { publisher: aPublisher() })
    const claim = { claimant: ' town of  Harrow' }
    expect(recommend({ exhibits: [own, anExhibit('supports')], claim })).toBe('attributed')
    const parts = { exhibits: [affiliate, anExhibit('supports')], publishers: [self], claim }
    expect(recommend(parts)).toBe('corroborated')
    expect(recommend({ ...parts, affiliations: [anAffiliation(self, affiliate.publisher!)] })).toBe('attributed')
  })

  it('takes the claimant quoted elsewhere for the claimant, unless the claim is that they said it', () => {
    const quoting = anExhibit('supports', { excerpt: { speaker: 'Maria Petrou' } })
    const parts = { exhibits: [quoting, anExhibit('supports')] }
    expect(recommend({ ...parts, claim: { claimant: 'maria petrou' } })).toBe('attributed')
    expect(recommend({ ...parts, claim: { claimant: 'maria petrou', kind: 'quotation' } })).toBe('corroborated')
  })

  it('takes a press release for first-hand only of what was said', () => {
    const parts = {
      exhibits: [anExhibit('supports', { source: { kind: 'press-release' }, evidence: { use: 'primary' } })],
      standard: 'magazine',
    } as const
    expect(recommend(parts)).toBe('attributed')
    expect(codes(parts)).toContain('interested-primary')
    expect(recommend({ ...parts, claim: { kind: 'attribution' } })).toBe('corroborated')
  })

  it('attributes to the speaker, else the publisher, else the document', () => {
    const exhibits = [
      anExhibit('supports', {
        publisher: null,
        source: { title: 'Notice 4', addedAt: '2024-01-03T00:00:00.000Z' as never },
      }),
      anExhibit('supports', {
        publisher: null,
        excerpt: { speaker: 'Maria Petrou' },
        source: { addedAt: '2024-01-01T00:00:00.000Z' as never },
      }),
      anExhibit('supports', {
        publisher: aPublisher({ name: 'Harbour Post' }),
        source: { addedAt: '2024-01-02T00:00:00.000Z' as never },
      }),
    ]
    expect(assess(aCaseFile({ exhibits })).deciding.names).toEqual({
      voice1: 'Maria Petrou',
      voice2: 'Harbour Post',
      document3: 'Notice 4',
    })
  })
})

it('what a party to the matter puts out is first-hand for what it says, not for whether it is so', () => {
  const party = aPublisher({ kind: 'party' })
  const own = anExhibit('supports', { publisher: party, evidence: { use: 'primary' } })
  const parts = { exhibits: [own], standard: 'magazine' } as const
  expect(recommend(parts)).toBe('attributed')
  expect(codes(parts)).toContain('interested-primary')
  expect(recommend({ ...parts, claim: { kind: 'quotation' } })).toBe('corroborated')
  const other = { ...own, publisher: { ...party, kind: 'authority' as const } }
  expect(recommend({ ...parts, exhibits: [other] })).toBe('corroborated')
})

it('support by those who have a stake in it is told as that, first-hand or not, and counts', () => {
  const party = aPublisher({ kind: 'party' })
  const exhibits = [anExhibit('supports', { publisher: party }), anExhibit('supports')]
  expect(recommend({ exhibits })).toBe('corroborated')
  expect(codes({ exhibits })).toContain('interested-support')
  expect(codes({ exhibits })).not.toContain('interested-primary')
  expect(codes({ exhibits, claim: { kind: 'quotation' } })).not.toContain('interested-support')
  expect(codes({ exhibits: [anExhibit('conflicts', { publisher: party })] })).not.toContain('interested-support')
})

it('what a distributor passes on is by nobody known, so that it makes no second voice of whoever issued it', () => {
  const [wire, issuer] = [aPublisher({ kind: 'distributor' }), aPublisher()]
  const exhibits = [anExhibit('supports', { publisher: wire }), anExhibit('supports', { publisher: issuer })]
  expect(recommend({ exhibits })).toBe('attributed')
  expect(codes({ exhibits })).toContain('publishers-unknown')
  const asOutlet = anExhibit('supports', { publisher: { ...wire, kind: 'outlet' } })
  expect(recommend({ exhibits: [asOutlet, exhibits[1]!] })).toBe('corroborated')
})

it('publishers of one name are one publisher, of the kind that counts for less', () => {
  const [party, outlet] = [aPublisher({ name: 'Acme', kind: 'party' }), aPublisher({ name: 'ACME' })]
  const own = anExhibit('supports', { publisher: outlet, evidence: { use: 'primary' } })
  const magazine = { exhibits: [own], standard: 'magazine' } as const
  expect(recommend({ ...magazine, publishers: [party] })).toBe('attributed')
  expect(recommend({ ...magazine, publishers: [{ ...party, deletedAt: theInstant }] })).toBe('corroborated')

  const wire = aPublisher({ name: 'EIN Presswire', kind: 'distributor' })
  const asAgency = aPublisher({ name: 'EIN Presswire', kind: 'agency' })
  const two = [anExhibit('supports', { publisher: asAgency }), anExhibit('supports')]
  expect(recommend({ exhibits: two, publishers: [wire] })).toBe('attributed')
  expect(recommend({ exhibits: two, publishers: [{ ...wire, kind: 'party' }] })).toBe('corroborated')
})
