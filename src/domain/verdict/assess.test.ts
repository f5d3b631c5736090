import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  aCaseFile,
  aCheck,
  aDependence,
  anAcceptance,
  anAffiliation,
  anExcerpt,
  anException,
  anExhibit,
  aPublisher,
  aSource,
  theClaimId,
  theInstant,
  type CaseParts,
} from '../../../tests/builders.ts'
import type { Exhibit } from '../caseFile.ts'
import { newId } from '../id.ts'
import type { StandardId, Verdict } from '../records.ts'
import { assess, concludes, rules } from './assess.ts'
import type { CautionCode, ChangeCode } from './rule.ts'
import { standards } from './standards.ts'
import { tally, unnamedAmong } from './weigh.ts'

const recommend = (parts: CaseParts) => assess(aCaseFile(parts)).recommendation
const codes = (parts: CaseParts) => assess(aCaseFile(parts)).findings.map(finding => finding.code)
const several = (count: number, ...args: Parameters<typeof anExhibit>): Exhibit[] =>
  Array.from({ length: count }, () => anExhibit(...args))

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

describe('what counts (I1)', () => {
  const accepted = [anAcceptance(anExcerpt())]
  const silent = [anAcceptance(anExcerpt(), { note: '' })]
  const removed = [anAcceptance(anExcerpt(), { deletedAt: theInstant })]
  it.each([
    ['verbatim', aCheck('verbatim'), [], true],
    ['artefact', aCheck('artefact', 'hyphenation'), [], true],
    ['editorial', aCheck('editorial', 'ellipsis'), [], false],
    ['editorial, accepted', aCheck('editorial', 'ellipsis'), accepted, true],
    ['editorial, acceptance removed', aCheck('editorial', 'ellipsis'), removed, false],
    ['altered by OCR', aCheck('altered', 'ocr'), [], false],
    ['altered by OCR, accepted with a note', aCheck('altered', 'ocr', 'whitespace'), accepted, true],
    ['altered by OCR, accepted without a note', aCheck('altered', 'ocr'), silent, false],
    ['altered in a word too, accepted', aCheck('altered', 'ocr', 'word'), accepted, false],
    ['altered in a digit, accepted', aCheck('altered', 'number'), accepted, false],
    ['absent, accepted', aCheck('absent'), accepted, false],
  ])('%s', (_, check, acceptances, counts) => {
    expect(recommend({ exhibits: [anExhibit('supports', { excerpt: { check }, acceptances })] })).toBe(
      counts ? 'attributed' : 'open',
    )
  })

  it.each([
    ['a retracted source', { source: { standing: 'retracted' as const } }, 'retracted-sources'],
    ['a text under check', { source: { role: 'under-check' as const } }, 'appearances'],
    ['a contested stance', { contested: true }, 'contested-evidence'],
    ['a quote that stands nowhere', { excerpt: { anchor: null } }, 'quotes-absent'],
  ])('not %s, and it says so', (_, parts, code) => {
    const exhibits = [anExhibit('supports', parts)]
    expect(recommend({ exhibits })).toBe('open')
    expect(codes({ exhibits })).toContain(code)
  })

  it('not the passage in which the claim appears, nor a document made from the manuscript (I5)', () => {
    const manuscript = aSource({ role: 'under-check' })
    const found = anExcerpt(manuscript)
    const exhibit = anExhibit('supports')
    const claim = { appearances: [found.id] }
    const facts = { sources: [manuscript], excerpts: [found] }
    const derives = aDependence(manuscript, exhibit.source, { kind: 'reprint', from: exhibit.source.id })
    const elsewhere = { ...derives, claimId: newId('claim') }
    const leads = { ...derives, from: manuscript.id }
    expect(recommend({ claim: { appearances: [exhibit.excerpt.id] }, exhibits: [exhibit] })).toBe('open')
    expect(recommend({ claim, exhibits: [exhibit], ...facts, dependences: [derives] })).toBe('open')
    expect(recommend({ claim, exhibits: [exhibit], ...facts, dependences: [leads] })).toBe('attributed')
    expect(recommend({ claim, exhibits: [exhibit], ...facts, dependences: [elsewhere] })).toBe('attributed')
  })

  it('leaves out evidence, excerpts and sources that were removed', () => {
    for (const part of ['evidence', 'excerpt', 'source'] as const) {
      expect(recommend({ exhibits: [anExhibit('supports', { [part]: { deletedAt: theInstant } })] })).toBe('open')
    }
  })
})

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

  it('says where a dispute would leave it once settled', () => {
    const dispute = (count: number) =>
      assess(aCaseFile({ exhibits: [...several(count), anExhibit('conflicts')] })).deciding.wouldChange
    expect(dispute(1)).toMatchObject([
      { code: 'settled-attributed' },
      { code: 'more-origins', facts: { count: 1 }, onceSettled: true },
    ])
    expect(dispute(2)).toMatchObject([{ code: 'settled-corroborated' }])
  })

  it('promises nothing of a dispute that would not hold while it lasts', () => {
    const [a, b] = [anExhibit('supports'), anExhibit('supports')]
    const dependences = [aDependence(a.source, b.source, { standing: 'suggested' })]
    const { wouldChange } = assess(aCaseFile({ exhibits: [a, b, anExhibit('conflicts')], dependences })).deciding
    expect(wouldChange.map(({ code, onceSettled }) => [code, onceSettled])).toEqual([
      ['settled-attributed', undefined],
      ['more-origins', true],
      ['suggestions-rejected', true],
    ])
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

describe('what would take a caution away', () => {
  const [a, b] = [anExhibit('supports'), anExhibit('supports')]
  const twins = several(2, 'supports', { publisher: a.publisher })
  const dependences = [aDependence(a.source, b.source, { standing: 'suggested' })]
  const confirmed = dependences.map(tie => ({ ...tie, standing: 'confirmed' as const }))
  const rejected = dependences.map(tie => ({ ...tie, standing: 'rejected' as const }))
  const edited = anExhibit('supports', { excerpt: { check: aCheck('editorial', 'ellipsis') } })
  const release = anExhibit('supports', { source: { kind: 'press-release' }, evidence: { use: 'primary' } })
  const unknown = anExhibit('supports', { publisher: null })
  const named = { ...unknown, publisher: a.publisher, source: { ...unknown.source, publisherId: a.publisher!.id } }
  const withCheck = (outcome: 'absent' | 'altered' | 'verbatim') => ({
    ...a,
    excerpt: { ...a.excerpt, check: aCheck(outcome) },
  })
  const standing = (now: 'retracted' | 'corrected' | 'current') => ({ ...a, source: { ...a.source, standing: now } })

  it.each<[CautionCode, ChangeCode, CaseParts, CaseParts]>([
    ['quotes-absent', 'quoted-exactly', { exhibits: [withCheck('absent')] }, { exhibits: [withCheck('verbatim')] }],
    ['quotes-altered', 'quoted-exactly', { exhibits: [withCheck('altered')] }, { exhibits: [withCheck('verbatim')] }],
    [
      'differences-to-accept',
      'differences-accepted',
      { exhibits: [edited] },
      { exhibits: [{ ...edited, acceptances: [anAcceptance(edited.excerpt)] }] },
    ],
    [
      'earlier-text',
      'found-again',
      { exhibits: [{ ...a, excerpt: { ...a.excerpt, textId: newId('text') } }] },
      { exhibits: [a] },
    ],
    ['documents-folded', 'ties-undone', { exhibits: [a, b], dependences }, { exhibits: [a, b], dependences: rejected }],
    [
      'documents-folded',
      'ties-undone',
      { exhibits: twins },
      { exhibits: twins, exceptions: [anException(a.publisher!.id)] },
    ],
    [
      'suggested-ties',
      'suggestions-settled',
      { exhibits: [a, b], dependences },
      { exhibits: [a, b], dependences: confirmed },
    ],
    ['publishers-unknown', 'publishers-named', { exhibits: [unknown] }, { exhibits: [named] }],
    [
      'appearances',
      'independent-document',
      { exhibits: [a], claim: { appearances: [a.excerpt.id] } },
      { exhibits: [b], claim: { appearances: [a.excerpt.id] } },
    ],
    [
      'interested-primary',
      'disinterested',
      { exhibits: [release] },
      { exhibits: [release], claim: { kind: 'quotation' } },
    ],
    [
      'interested-support',
      'without-stake',
      { exhibits: [{ ...release, evidence: { ...release.evidence, use: 'secondary' } }] },
      { exhibits: [a] },
    ],
    ['retracted-sources', 'source-stands', { exhibits: [standing('retracted')] }, { exhibits: [standing('current')] }],
    [
      'corrected-sources',
      'correction-read',
      { exhibits: [standing('corrected')] },
      { exhibits: [standing('current')] },
    ],
    ['contested-evidence', 'stance-settled', { exhibits: [{ ...a, contested: true }] }, { exhibits: [a] }],
    [
      'contested-speakers',
      'disagreement-settled',
      { exhibits: [a], contested: { speakers: new Map([[a.excerpt.id, ['Ana Moss', null]]]) } },
      { exhibits: [a] },
    ],
    [
      'contested-sources',
      'disagreement-settled',
      { exhibits: [a], contested: { standings: new Map([[a.source.id, ['retracted', 'current']]]) } },
      { exhibits: [a] },
    ],
    [
      'contested-kind',
      'disagreement-settled',
      { exhibits: [a], contested: { claimKinds: new Map([[theClaimId, ['event', 'quotation']]]) } },
      { exhibits: [a] },
    ],
    [
      'contested-standard',
      'disagreement-settled',
      { exhibits: [a], contested: { heldTo: [{ standard: 'strict', thresholds: null }] } },
      { exhibits: [a] },
    ],
  ])('of %s: %s', (code, change, before, after) => {
    const found = assess(aCaseFile(before)).findings.find(finding => finding.code === code)
    expect(found?.wouldChange.map(one => one.code)).toContain(change)
    expect(codes(after)).not.toContain(code)
  })
})

describe('laws', () => {
  const drawn = fc.record({
    exhibits: fc.array(
      fc.record({
        stance: fc.constantFrom('supports' as const, 'conflicts' as const, 'context' as const),
        use: fc.constantFrom('primary' as const, 'secondary' as const),
        kind: fc.constantFrom('article' as const, 'court-record' as const, 'press-release' as const, 'other' as const),
        publisher: fc.option(fc.nat(4)),
        contested: fc.boolean(),
        outcome: fc.constantFrom('verbatim' as const, 'altered' as const),
        speaker: fc.constantFrom(null, 'Ines Marrable', 'Peter Vance'),
      }),
      { maxLength: 7 },
    ),
    ties: fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.constantFrom('suggested' as const, 'confirmed' as const)), {
      maxLength: 6,
    }),
    claimant: fc.option(fc.nat(4)),
    claimKind: fc.constantFrom('event' as const, 'quotation' as const),
    standard: fc.constantFrom<StandardId>('newsroom', 'magazine', 'casualty-recorder', 'strict'),
  })
  type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never

  function partsOf({ exhibits, ties, claimant, claimKind, standard }: Drawn) {
    const publishers = Array.from({ length: 5 }, () => aPublisher())
    const shown = exhibits.map(({ stance, use, kind, publisher, contested, outcome, speaker }) =>
      anExhibit(stance, {
        publisher: publisher === null ? null : publishers[publisher]!,
        source: { kind },
        excerpt: { check: aCheck(outcome), speaker },
        evidence: { use },
        contested,
      }),
    )
    const dependences = ties.flatMap(([a, b, standing]) =>
      shown[a] && shown[b] ? [aDependence(shown[a].source, shown[b].source, { standing })] : [],
    )
    const claim = { kind: claimKind, claimantPublisherId: claimant === null ? null : publishers[claimant]!.id }
    return { exhibits: shown, dependences, publishers, claim, standard }
  }

  it('facts alone reproduce the conclusion, and no two rules conclude at once', () => {
    fc.assert(
      fc.property(drawn, some => {
        const { deciding, findings } = assess(aCaseFile(partsOf(some)))
        expect(findings.filter(finding => finding.concludes !== null)).toEqual([deciding])
        for (const finding of findings) {
          expect(concludes(finding.rule, finding.facts)).toBe(finding.concludes)
          expect(finding.wouldChange).not.toEqual([])
        }
        const reached = rules.filter(rule => rule.concludes(deciding.facts) !== null)
        expect(reached.map(rule => rule.id)).toEqual([deciding.rule])
      }),
    )
  })

  it('an S rule concludes from no other facts than it says that it uses', () => {
    fc.assert(
      fc.property(drawn, some => {
        const { facts } = assess(aCaseFile(partsOf(some))).deciding
        for (const rule of rules.filter(({ id }) => id.startsWith('S'))) {
          const read = new Set<string>()
          rule.concludes(new Proxy(facts, { get: (all, name) => (read.add(String(name)), Reflect.get(all, name)) }))
          const inputs = [...read].map(name => (/^(?:alternatives|required)/.test(name) ? 'thresholds' : name))
          expect(rule.uses).toEqual(expect.arrayContaining(inputs))
        }
      }),
    )
  })

  it('a tie between sources never raises a count nor makes a claim corroborated; rejecting it never lowers one', () => {
    const counted = ['supportingOrigins', 'conflictingOrigins', 'independentOrigins', 'primaryOrigins', 'kinds']
    fc.assert(
      fc.property(drawn, some => {
        const parts = partsOf(some)
        const tied = assess(aCaseFile(parts))
        const last = parts.dependences.at(-1)
        const before = parts.dependences.slice(0, -1)
        const rejected = last ? [...before, { ...last, standing: 'rejected' as const }] : before
        for (const dependences of [
          before.filter(tie => tie.id !== last?.id),
          rejected.filter(tie => tie.id !== last?.id || tie.standing === 'rejected'),
        ]) {
          const untied = assess(aCaseFile({ ...parts, dependences }))
          for (const name of counted)
            expect(tied.deciding.facts[name]).toBeLessThanOrEqual(untied.deciding.facts[name]!)
          if (untied.recommendation !== 'corroborated') expect(tied.recommendation).not.toBe('corroborated')
        }
      }),
    )
  })

  it('a document said to be in no origin adds to none, and every other does to one', () => {
    fc.assert(
      fc.property(drawn, some => {
        const file = aCaseFile(partsOf(some))
        const supports = file.exhibits.filter(({ evidence }) => evidence.stance === 'supports')
        const beside = new Set(unnamedAmong(supports, file.origins.held))
        const counted = supports.filter(exhibit => !beside.has(exhibit))
        expect(tally(file, counted).origins).toBe(tally(file, supports).origins)
        expect(tally(file, counted).origins).toBe(
          new Set(counted.map(({ source }) => file.origins.held.originOf(source.id))).size,
        )
      }),
    )
  })

  it('order never matters', () => {
    fc.assert(
      fc.property(drawn, some => {
        const parts = partsOf(some)
        const turned = {
          ...parts,
          exhibits: parts.exhibits.toReversed(),
          dependences: parts.dependences.toReversed(),
          publishers: parts.publishers.toReversed(),
        }
        expect(assess(aCaseFile(turned))).toEqual(assess(aCaseFile(parts)))
      }),
    )
  })

  it('contested evidence never counts', () => {
    fc.assert(
      fc.property(drawn, some => {
        const contested = { ...some, exhibits: some.exhibits.map(exhibit => ({ ...exhibit, contested: true })) }
        expect(recommend(partsOf(contested))).toBe('open')
      }),
    )
  })
})
