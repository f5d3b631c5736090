import { describe, expect, it } from 'vitest'
import {
  aCaseFile,
  aCheck,
  aDependence,
  anAffiliation,
  anExcerpt,
  anExhibit,
  aPublisher,
  aSource,
  theClaimId,
  type CaseParts,
} from '../../tests/builders.ts'
import type { Instant, Source } from '../domain/records.ts'
import { foldOrigins } from '../domain/origins.ts'
import type { Requirement } from '../domain/records.ts'
import { assess, rules } from '../domain/verdict/assess.ts'
import { standards } from '../domain/verdict/standards.ts'
import { catalogueOf } from './catalogue.ts'
import { en } from './en/index.ts'
import {
  sayChange,
  sayChanges,
  sayFinding,
  sayMoved,
  sayRequirement,
  sayStandard,
  sayTally,
  sayTie,
} from './findingWords.ts'

const say = catalogueOf('en')
const publisher = aPublisher({ name: 'Harbour Post' })
const five = Array.from({ length: 5 }, () => anExhibit('supports', { publisher }))
const decided = (parts: CaseParts) => assess(aCaseFile(parts))

describe('sayFinding', () => {
  it('says how many stand behind a claim, whose word it is, and what is missing', () => {
    const { deciding, findings, counts } = decided({ exhibits: five })
    expect(sayFinding(say, deciding)).toBe('5 documents, 1 origin. According to Harbour Post.')
    expect(sayChanges(say, deciding)).toEqual(['Corroborated with 1 more independent origin.'])
    expect(findings.slice(1).map(finding => sayFinding(say, finding))).toEqual([
      '5 documents in support count as 1 origin.',
    ])
    expect(sayTally(say, counts.supports)).toBe('5 documents, 1 origin')
  })

  it('attributes to documents of which nobody is named by one title and their number', () => {
    const unnamed = ['First', 'Second', 'Third'].map((title, at) =>
      anExhibit('supports', {
        publisher: null,
        source: { title, addedAt: `2024-01-0${at + 1}T00:00:00.000Z` as Instant },
      }),
    )
    const said = (count: number, ...more: typeof unnamed) =>
      sayFinding(say, decided({ exhibits: [...unnamed.slice(0, count), ...more] }).deciding)
    expect(said(1)).toMatch(/According to “First”\.$/)
    expect(said(3)).toMatch(/According to “First” and 2 more documents in which nobody is named\.$/)
    expect(said(2, five[0]!)).toContain(
      'According to Harbour Post and “First” and 1 more document in which nobody is named.',
    )
  })

  it.each<[string, CaseParts, string]>([
    ['nothing', {}, 'No excerpt supports this claim or conflicts with it yet.'],
    [
      'nothing that counts',
      { exhibits: [anExhibit('supports', { excerpt: { check: aCheck('altered', 'number') } })] },
      '1 excerpt is attached, but it does not count.',
    ],
    ['a dispute', { exhibits: [five[0]!, anExhibit('conflicts')] }, '1 origin in support, 1 origin in conflict.'],
    [
      'an origin against itself',
      { exhibits: [five[0]!, anExhibit('conflicts', { publisher })] },
      'Internally inconsistent: one origin both supports this claim and conflicts with it (1 document in support, 1 document in conflict).',
    ],
    [
      'only conflict',
      { exhibits: [anExhibit('conflicts')] },
      'Nothing that counts supports this claim. In conflict with it: 1 document, 1 origin.',
    ],
    [
      'corroboration',
      { exhibits: [...five, anExhibit('supports')] },
      '6 documents, 2 origins; 2 origins independent of the claimant and of each other. Nothing that counts conflicts.',
    ],
  ])('%s', (_, parts, sentence) => {
    expect(sayFinding(say, decided(parts).deciding)).toBe(sentence)
  })

  it('names several voices', () => {
    const exhibits = ['Ana', 'Ben', 'Cleo'].map(speaker => anExhibit('supports', { publisher, excerpt: { speaker } }))
    expect(sayFinding(say, decided({ exhibits }).deciding)).toMatch(/According to \w+, \w+, and \w+\.$/u)
  })

  it('names a document as one, where nobody is named who speaks in it or has published it', () => {
    const exhibits = [anExhibit('supports', { publisher: null, source: { title: 'Call for an inquiry' } })]
    expect(sayFinding(say, decided({ exhibits }).deciding)).toContain('According to “Call for an inquiry”.')
  })

  it('shows both counts of a suggested tie', () => {
    const exhibits = [anExhibit('supports'), anExhibit('supports')] as const
    const dependences = [aDependence(exhibits[0].source, exhibits[1].source, { standing: 'suggested' })]
    const { findings, counts } = decided({ exhibits, dependences })
    expect(
      sayFinding(
        say,
        findings.find(finding => finding.code === 'suggested-ties')!,
      ),
    ).toBe(
      '1 tie between these sources is suggested, not confirmed. It counts until somebody rejects it. In support: 1 origin, or 2 if all are rejected.',
    )
    expect(sayTally(say, counts.supports)).toBe('2 documents, 1 origin, or 2 if suggested ties are rejected')
  })
})

describe('documents that are in no origin', () => {
  it('are told of beside the counts, and where documents are said to be folded', () => {
    const exhibits = [anExhibit('supports'), anExhibit('supports'), anExhibit('supports', { publisher: null })]
    const { counts, findings } = decided({ exhibits })
    expect(sayTally(say, counts.supports)).toBe('3 documents, 2 origins; 1 not counted, its publisher is not named')
    const folded = findings.find(({ code }) => code === 'documents-folded')!
    expect(sayFinding(say, folded)).toBe(
      '3 documents in support count as 2 origins. 1 of them is in no origin counted here: its publisher is not named.',
    )
  })
})

describe('sayTie', () => {
  it('says why sources are one, and what the person who tied them gave as a reason', () => {
    const other = aPublisher({ name: 'Coast Daily' })
    const [a, b] = [
      aSource({ publisherId: publisher.id, title: 'One' }),
      aSource({ publisherId: other.id, title: 'Two' }),
    ]
    const names = {
      publisher: (id: string) => (id === publisher.id ? 'Harbour Post' : 'Coast Daily'),
      source: (id: string) => (id === a.id ? 'One' : 'Two'),
    }
    const dependences = [
      aDependence(a, b, { kind: 'cites', from: b.id, claimId: theClaimId, reason: 'In its third line' }),
    ]
    const affiliations = [anAffiliation(publisher, other, { kind: 'affiliate', standing: 'suggested', reason: '' })]
    const facts = {
      sources: [a, aSource({ publisherId: publisher.id }), b],
      publishers: [publisher, other],
      affiliations,
      dependences,
      exceptions: [],
    }
    const [origin] = foldOrigins(facts).forClaim(theClaimId).held.all()
    const said = origin!.ties.map(tie => sayTie(say, tie, names))
    expect(said[0]).toBe('2 documents: same publisher (Harbour Post)')
    expect(said[1]).toMatch(
      /^(Harbour Post and Coast Daily|Coast Daily and Harbour Post) are affiliated \(suggested\)$/u,
    )
    expect(said[2]).toBe('“Two” cites “One” (for this claim): In its third line')
  })

  it('says perhaps, where nothing but two forms of a name tells, until a person says so', () => {
    const [a, b] = [aSource({ title: 'One' }), aSource({ title: 'Two' })]
    const names = { publisher: () => '', source: (id: string) => (id === a.id ? 'One' : 'Two') }
    const sign = (sourceId: Source['id'], words: string) =>
      ({ type: 'name-form', sourceId, place: null, words }) as const
    const signs = [sign(a.id, 'Ines Marrable'), sign(b.id, 'Marrable')]
    const saidOf = (standing: 'suggested' | 'confirmed') => {
      const dependences = [aDependence(a, b, { kind: 'same-informant', standing, signs, reason: '' })]
      const facts = { sources: [a, b], publishers: [], affiliations: [], dependences, exceptions: [] }
      const ties = foldOrigins(facts)
        .held.all()
        .flatMap(origin => origin.ties)
      return ties.flatMap(tie => (tie.type === 'dependence' ? [sayTie(say, tie, names)] : []))
    }
    expect(saidOf('suggested')[0]).toMatch(/ have the same informant, perhaps: two forms of a name \(suggested\)/)
    expect(saidOf('confirmed')[0]).toMatch(/ have the same informant$/)
  })

  it('says perhaps of publishers, where nothing but two forms of a name tells', () => {
    const [one, other] = [aPublisher({ name: 'Dunmere Echo' }), aPublisher({ name: 'The Dunmere Echo' })]
    const [a, b] = [aSource({ publisherId: one.id }), aSource({ publisherId: other.id })]
    const signs = [a, b].map(({ id }) => ({ type: 'name-form', sourceId: id, place: null, words: 'Echo' }) as const)
    const names = { publisher: (id: string) => (id === one.id ? one.name : other.name), source: () => '' }
    const saidOf = (standing: 'suggested' | 'confirmed') => {
      const affiliations = [anAffiliation(one, other, { standing, signs, reason: '' })]
      const facts = { sources: [a, b], publishers: [one, other], affiliations, dependences: [], exceptions: [] }
      const ties = foldOrigins(facts)
        .held.all()
        .flatMap(origin => origin.ties)
      return ties.flatMap(tie => (tie.type === 'affiliation' ? [sayTie(say, tie, names)] : []))
    }
    expect(saidOf('suggested')[0]).toMatch(/are one publisher, perhaps: two forms of a name \(suggested\)$/)
    expect(saidOf('confirmed')[0]).toMatch(/have the same owner$/)
  })
})

describe('the catalogue', () => {
  const bare = (keys: object): string[] => [...new Set(Object.keys(keys).map(key => key.replace(/_(one|other)$/u, '')))]
  const facts = { count: 2, origins: 2 }

  it('leaves no gap in any sentence of a change or a move', () => {
    const changes = bare(en.findings.change).map(code => sayChange(say, { code: code as never, facts }))
    const moves = bare(en.findings.moved).map(code => sayMoved(say, { code: code as never, evidenceIds: [] }))
    for (const sentence of [...changes, ...moves]) expect(sentence).toMatch(/^[A-Z0-9][^{]*\.$/u)
  })

  it('leaves no gap in any sentence of a finding', () => {
    const { deciding } = decided({ exhibits: [five[0]!, { ...five[1]!, excerpt: anExcerpt(five[1]!.source) }] })
    for (const code of bare(en.findings.finding)) {
      const finding = {
        ...deciding,
        code: code as never,
        facts: { ...deciding.facts, documents: 2, origins: 1, count: 2 },
      }
      expect(sayFinding(say, finding)).toMatch(/^[A-Z0-9][^{]*\.$/u)
    }
  })

  it('says everything that rules look at, and says nothing that none looks at', () => {
    expect([...new Set(rules.flatMap(rule => rule.uses))].toSorted()).toEqual(Object.keys(en.rules.use).toSorted())
  })

  it.each<[Requirement, string]>([
    [{ origins: 1, primaryOrigins: 0, kinds: 0 }, '1 independent origin'],
    [{ origins: 1, primaryOrigins: 1, kinds: 0 }, '1 independent origin that supports it first-hand'],
    [{ origins: 3, primaryOrigins: 0, kinds: 1 }, 'at least 3 independent origins'],
    [
      { origins: 3, primaryOrigins: 1, kinds: 2 },
      'at least 3 independent origins of at least 2 kinds of source, 1 of them first-hand',
    ],
  ])('says what a standard asks for', (asked, words) => expect(sayRequirement(say, asked)).toBe(words))

  it('names a standard, and what a dossier asks for in its place', () => {
    const three = { origins: 3, primaryOrigins: 0, kinds: 0 }
    expect(sayStandard(say, standards.newsroom)).toBe('Newsroom')
    expect(sayStandard(say, { ...standards.newsroom, anyOf: [three] })).toBe(
      'Newsroom, with at least 3 independent origins',
    )
    expect(sayStandard(say, { ...standards.magazine, anyOf: [three, { ...three, origins: 2, kinds: 2 }] })).toBe(
      'Magazine, with at least 3 independent origins or at least 2 independent origins of at least 2 kinds of source',
    )
  })

  it('has words for every rule and every standard', () => {
    expect(rules.map(rule => rule.id).toSorted()).toEqual(Object.keys(en.findings.rule).toSorted())
    expect(Object.keys(standards).toSorted()).toEqual(Object.keys(en.standards).toSorted())
  })
})
