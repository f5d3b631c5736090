import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  aClaim,
  aDependence,
  anAffiliation,
  anEvidence,
  anExcerpt,
  aPublisher,
  aSource,
  theClaimId,
} from '../../../tests/builders.ts'
import type { SourceId } from '../id.ts'
import { foldOrigins } from '../origins.ts'
import type { Affiliation, ClaimKind, Dependence, Excerpt, Source } from '../records.ts'
import { CueBook } from './cueBook.ts'
import { type TieFacts, tiesTold } from './told.ts'

const herald = aPublisher({ name: 'The Example Herald' })
const agency = aPublisher({ name: 'Skerrow News Agency', kind: 'agency' })
const committee = aPublisher({ name: 'Committee for Open Harbours (COH)', kind: 'ngo' })
const publishers = [herald, agency, committee]

interface Written {
  readonly source: Source
  readonly text: string
  /** The words held against the claim. */
  readonly exact: string
  readonly excerpt?: Partial<Excerpt>
}

function factsOf(documents: readonly Written[], kind: ClaimKind = 'event', more: Partial<TieFacts> = {}): TieFacts {
  const used = documents.filter(({ exact }) => exact !== '')
  const excerpts = used.map(({ source, text, exact, excerpt }) => {
    const start = text.indexOf(exact)
    const anchor = { exact, prefix: '', suffix: '', span: { start, end: start + exact.length } }
    return anExcerpt(source, { quoted: exact, anchor, ...excerpt })
  })
  return {
    sources: documents.map(({ source }) => source),
    publishers,
    affiliations: [],
    dependences: [],
    exceptions: [],
    claims: [aClaim({ id: theClaimId, kind })],
    evidence: excerpts.map(excerpt => anEvidence(excerpt)),
    excerpts,
    ...more,
  }
}

function told(documents: readonly Written[], kind: ClaimKind = 'event', more: Partial<TieFacts> = {}) {
  const book = new CueBook<SourceId>()
  for (const { source, text } of documents) book.add(source.id, text)
  return tiesTold(factsOf(documents, kind, more), book)
}

const original = {
  source: aSource({ publisherId: committee.id }),
  text: 'Two cables had rusted through.',
  exact: 'Two cables had rusted through',
}

describe('a source that gives the words of another', () => {
  it.each([
    ['Two cables had rusted, according to the Committee for Open Harbours.', 'Two cables had rusted'],
    ['The Committee for Open Harbours (COH) reported on Monday that two cables had rusted.', 'two cables had rusted'],
    ['In a report by the Committee for Open Harbours two cables are called rusty.', 'two cables are called rusty'],
    ['COH has said that two cables had rusted.', 'two cables had rusted'],
    ['Deux câbles étaient rouillés, selon le Committee for Open Harbours.', 'Deux câbles étaient rouillés'],
    ['Dos cables estaban oxidados, según el Committee for Open Harbours.', 'Dos cables estaban oxidados'],
    ['Zwei Seile waren verrostet, laut Committee for Open Harbours.', 'Zwei Seile waren verrostet'],
    ['به گزارش Committee for Open Harbours، دو کابل زنگ زده بود.', 'دو کابل زنگ زده بود'],
    ['بحسب Committee for Open Harbours، صدئ كابلان.', 'صدئ كابلان'],
  ])('derives from it for the claim: %s', (text, exact) => {
    const echo = { source: aSource({ publisherId: herald.id }), text, exact }
    const { ties } = told([original, echo])
    expect(ties).toMatchObject([{ kind: 'cites', claimId: theClaimId, from: echo.source.id }])
    const [sign] = ties[0]!.signs
    expect(sign).toMatchObject({ type: 'citation', sourceId: echo.source.id })
    expect(text.slice(sign!.place!.span.start, sign!.place!.span.end)).toBe(sign!.words)
  })

  it.each([
    ['only names it', 'The Committee for Open Harbours has an office here. Two cables had rusted.'],
    [
      'names another body whose name begins alike',
      'Two cables had rusted, according to the Committee for Open Harbours Norway.',
    ],
    ['says so of something else', `According to the Committee for Open Harbours it rained.\n\nTwo cables had rusted.`],
    [
      'says so sentences away',
      'According to the COH it rained. Nobody came. Nobody went. All slept. Two cables had rusted.',
    ],
  ])('is not thought to where it %s', (_, text) => {
    expect(
      told([original, { source: aSource({ publisherId: herald.id }), text, exact: 'Two cables had rusted' }]).ties,
    ).toEqual([])
  })

  it('is told by the speaker that a person named, too', () => {
    const echo = {
      source: aSource({ publisherId: herald.id }),
      text: 'Two cables had rusted.',
      exact: 'Two cables',
      excerpt: { speaker: 'committee for open harbours' },
    }
    expect(told([original, echo]).ties).toMatchObject([
      { kind: 'cites', from: echo.source.id, signs: [{ type: 'speaker', place: null }] },
    ])
  })

  it('is not tied to who has no part in the claim', () => {
    const echo = {
      source: aSource({ publisherId: herald.id }),
      text: 'According to the COH two cables had rusted.',
      exact: 'two cables',
    }
    expect(told([{ ...original, exact: '' }, echo]).ties).toEqual([])
  })
})

describe('a source that uses the material of another', () => {
  it.each([
    'By our own staff and Skerrow\n\nTwo cables had rusted.',
    'LINDHAVEN, 13 March (Skerrow) - Two cables had rusted.',
    'Two cables had rusted.\n\nWith material from Skerrow News Agency',
    'Two cables had rusted.\n\nSource: Skerrow',
  ])('derives from it everywhere: %s', text => {
    const wire = { source: aSource({ publisherId: agency.id }), text: 'Two cables.', exact: '' }
    const echo = { source: aSource({ publisherId: herald.id }), text, exact: '' }
    expect(told([wire, echo]).ties).toMatchObject([
      { kind: 'cites', claimId: null, from: echo.source.id, signs: [{ type: 'credit' }] },
    ])
  })
})

describe('two titles of one house', () => {
  it('are affiliated where one says so', () => {
    const text = 'It rained.\n\nThe Example Herald is a title of Halyard Press, as is Skerrow News Agency.'
    const { affiliations } = told([{ source: aSource({ publisherId: herald.id }), text, exact: '' }])
    expect(affiliations).toMatchObject([{ kind: 'same-owner', signs: [{ type: 'ownership' }] }])
    expect(new Set(affiliations[0]!.publisherIds)).toEqual(new Set([herald.id, agency.id]))
  })

  it('are not told so again once somebody has settled it', () => {
    const text = 'The Example Herald is a title of Halyard Press, as is Skerrow News Agency.'
    const settled = anAffiliation(herald, agency, { kind: 'affiliate', standing: 'rejected' })
    expect(
      told([{ source: aSource({ publisherId: herald.id }), text, exact: '' }], 'event', { affiliations: [settled] })
        .affiliations,
    ).toEqual([])
  })
})

describe('sources by one author', () => {
  it.each([
    [['Ines Marrable'], ['ines  marrable'], 1],
    [['Staff'], ['Staff'], 0],
    [['Our own correspondent'], ['Our own correspondent'], 0],
    [['Ines'], ['Ines'], 0],
    [['Ines Marrable'], ['Oskar Thewlis'], 0],
  ])('%j and %j: %i', (one, other, count) => {
    const documents = [
      { source: aSource({ publisherId: herald.id, authors: one }), text: '', exact: '' },
      { source: aSource({ publisherId: agency.id, authors: other }), text: '', exact: '' },
    ]
    const { ties } = told(documents)
    expect(ties.map(({ kind }) => kind)).toEqual(Array.from({ length: count }, () => 'same-author'))
  })

  it('are tied in a row, each to the next', () => {
    const documents = publishers.map(({ id }) => ({
      source: aSource({ publisherId: id, authors: ['Ines Marrable'] }),
      text: '',
      exact: '',
    }))
    expect(told(documents).ties).toHaveLength(2)
  })
})

describe('excerpts that give one speaker', () => {
  const by = (speaker: string) => [
    { source: aSource({ publisherId: herald.id }), text: 'It rained.', exact: 'It rained', excerpt: { speaker } },
    { source: aSource({ publisherId: agency.id }), text: 'It rained.', exact: 'It rained', excerpt: { speaker } },
  ]
  it('have the same informant for that claim', () =>
    expect(told(by('Ines Marrable')).ties).toMatchObject([{ kind: 'same-informant', claimId: theClaimId, from: null }]))
  it('are witnesses of their own where nobody is named', () => expect(told(by('an eyewitness')).ties).toEqual([]))
  it('are witnesses of what was said where the claim is that it was said', () =>
    expect(told(by('Ines Marrable'), 'quotation').ties).toEqual([]))
})

describe('what is suggested', () => {
  const echo = {
    source: aSource({ publisherId: herald.id }),
    text: 'According to the COH two cables had rusted.',
    exact: 'two cables',
  }

  it('is nothing that people have confirmed, or rejected', () => {
    for (const standing of ['confirmed', 'rejected'] as const) {
      const dependences = [aDependence(original.source, echo.source, { kind: 'cites', claimId: theClaimId, standing })]
      expect(told([original, echo], 'event', { dependences }).ties).toEqual([])
    }
  })

  it('goes with the source that says it', () => {
    const gone = { ...echo, source: { ...echo.source, deletedAt: echo.source.addedAt } }
    expect(told([original, gone]).ties).toEqual([])
  })

  const documents: readonly Written[] = [
    original,
    echo,
    {
      source: aSource({ publisherId: agency.id, authors: ['Ines Marrable'] }),
      text: 'COH said two cables had rusted.',
      exact: 'two cables',
    },
    {
      source: aSource({ publisherId: herald.id, authors: ['Ines Marrable'] }),
      text: 'With material from Skerrow',
      exact: '',
    },
    {
      source: aSource(),
      text: 'It rained. Source: The Example Herald',
      exact: 'It rained',
      excerpt: { speaker: 'Ada Moss' },
    },
  ]

  it('is the same in whatever order sources come', () => {
    const expected = told(documents)
    expect(expected.ties.length).toBeGreaterThan(3)
    fc.assert(
      fc.property(fc.shuffledSubarray([...documents], { minLength: documents.length }), order => {
        const { ties } = told(order)
        const inOrder = (some: readonly object[]) => some.map(one => JSON.stringify(one)).toSorted()
        expect(inOrder(ties)).toEqual(inOrder(expected.ties))
      }),
    )
  })

  it('never raises a count of origins, and never lowers it when it is rejected', () => {
    const facts = factsOf(documents)
    const count = (dependences: readonly Dependence[], affiliations: readonly Affiliation[] = []) =>
      foldOrigins({ ...facts, dependences, affiliations })
        .forClaim(theClaimId)
        .held.all().length
    const all = told(documents).ties.map(({ sourceIds: [a, b], ...tie }) =>
      aDependence({ id: a }, { id: b }, { ...tie, standing: 'suggested' }),
    )
    fc.assert(
      fc.property(fc.subarray(all), fc.nat(all.length - 1), (some, at) => {
        const one = all[at]!
        expect(count([...some.filter(({ id }) => id !== one.id), one])).toBeLessThanOrEqual(
          count(some.filter(({ id }) => id !== one.id)),
        )
        const rejected = some.map(tie => (tie.id === one.id ? { ...tie, standing: 'rejected' as const } : tie))
        expect(count(rejected)).toBeGreaterThanOrEqual(count(some))
      }),
    )
  })
})
