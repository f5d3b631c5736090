import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDependence, anAffiliation, aSource, theClaimId } from '../../../tests/builders.ts'
import { agency, committee, factsOf, herald, publishers, told, type Written } from '../../../tests/support/toldTies.ts'
import { foldOrigins } from '../origins.ts'
import type { SourceId } from '../id.ts'
import type { Affiliation, Dependence } from '../records.ts'
import { CueBook } from './cueBook.ts'
import { tiesTold } from './told.ts'

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

  it('is tied also to what is no evidence for the claim', () => {
    const echo = {
      source: aSource({ publisherId: herald.id }),
      text: 'According to the COH two cables had rusted.',
      exact: 'two cables',
    }
    expect(told([{ ...original, exact: '' }, echo]).ties).toMatchObject([
      { kind: 'cites', claimId: theClaimId, from: echo.source.id },
    ])
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

  it('stay one with the others where one tie between two of them is rejected', () => {
    const documents = publishers.map(({ id }) => ({
      source: aSource({ publisherId: id, authors: ['Ines Marrable'] }),
      text: '',
      exact: '',
    }))
    const [first, middle, last] = documents.map(({ source }) => source).toSorted((a, b) => (a.id < b.id ? -1 : 1))
    const rejected = aDependence(middle!, last!, { kind: 'same-author', standing: 'rejected' })
    expect(told(documents, 'event', { dependences: [rejected] }).ties.map(({ sourceIds }) => sourceIds)).toEqual([
      [first!.id, middle!.id],
      [first!.id, last!.id],
    ])
  })
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
      text: 'COH said two cables had rusted.\n\n© 2024 Halyard Press',
      exact: 'two cables',
    },
    {
      source: aSource({ publisherId: herald.id, authors: ['Ines Marrable'] }),
      text: 'With material from Skerrow\n\n© 2024 Halyard Press',
      exact: '',
    },
    {
      source: aSource(),
      text: 'It rained.\n\nSource: The Example Herald',
      exact: 'It rained',
      excerpt: { speaker: 'Ada Moss' },
    },
  ]

  it('is the same in whatever order sources come', () => {
    const expected = told(documents)
    expect(expected.ties.length).toBeGreaterThan(3)
    expect(expected.affiliations).toHaveLength(1)
    fc.assert(
      fc.property(fc.shuffledSubarray([...documents], { minLength: documents.length }), order => {
        const { ties, affiliations } = told(order)
        const inOrder = (some: readonly object[]) => some.map(one => JSON.stringify(one)).toSorted()
        expect(inOrder(ties)).toEqual(inOrder(expected.ties))
        expect(inOrder(affiliations)).toEqual(inOrder(expected.affiliations))
      }),
    )
  })

  it('is the same whether texts are looked at one by one or together', () => {
    const book = new CueBook<SourceId>()
    for (const [index, { source, text }] of documents.entries()) {
      book.add(source.id, text)
      tiesTold(factsOf(documents.slice(0, index + 1)), book)
    }
    expect(tiesTold(factsOf(documents), book).ties.map(({ sourceIds }) => sourceIds)).toEqual(
      told(documents).ties.map(({ sourceIds }) => sourceIds),
    )
  })

  it('never raises a count of origins, and never lowers it when it is rejected', () => {
    const facts = factsOf(documents)
    const count = (dependences: readonly Dependence[], affiliations: readonly Affiliation[] = []) =>
      foldOrigins({ ...facts, dependences, affiliations })
        .forClaim(theClaimId)
        .held.all().length
    const { ties, affiliations } = told(documents)
    const suggested = affiliations.map(({ publisherIds: [a, b], ...one }) =>
      anAffiliation({ ...herald, id: a }, { ...herald, id: b }, { ...one, standing: 'suggested' }),
    )
    const all = ties.map(({ sourceIds: [a, b], ...tie }) =>
      aDependence({ id: a }, { id: b }, { ...tie, standing: 'suggested' }),
    )
    expect(count(all, suggested)).toBeLessThanOrEqual(count(all))
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
