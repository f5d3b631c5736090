import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  aDependence,
  anAffiliation,
  anException,
  aPublisher,
  aSource,
  theClaimId,
  theInstant,
} from '../../tests/builders.ts'
import { newId } from './id.ts'
import { letterForClaim, originLetters } from './originLetters.ts'
import { foldOrigins, type OriginFacts } from './origins.ts'
import type { Dependence, Instant, Source } from './records.ts'

const later = '2024-03-05T09:15:00.000Z' as Instant

function fold(facts: Partial<OriginFacts>) {
  return foldOrigins({ sources: [], publishers: [], affiliations: [], dependences: [], exceptions: [], ...facts })
}
const count = (facts: Partial<OriginFacts>): number => fold(facts).held.all().length

describe('foldOrigins', () => {
  const [x, y, owner] = [aPublisher({ name: 'X' }), aPublisher({ name: 'Y' }), aPublisher({ name: 'Owner' })]
  const publishers = [x, y, owner]
  const [x1, x2, y1] = [aSource({ publisherId: x.id }), aSource({ publisherId: x.id }), aSource({ publisherId: y.id })]
  const sources = [x1, x2, y1]

  it('folds what one publisher put out, and says so', () => {
    const [first, second] = fold({ sources, publishers }).held.all()
    const folded = [first, second].find(origin => origin?.sourceIds.includes(x1.id))
    expect(folded?.ties).toEqual([
      { type: 'same-publisher', publisherId: x.id, sourceIds: expect.arrayContaining([x1.id, x2.id]) as string[] },
    ])
    expect(count({ sources, publishers })).toBe(2)
  })

  it('folds what two publishers of one owner put out, though the owner has no source here', () => {
    const affiliations = [anAffiliation(owner, x), anAffiliation(owner, y)]
    const [origin, ...others] = fold({ sources, publishers, affiliations }).held.all()
    expect(others).toEqual([])
    expect(origin?.ties.map(tie => tie.type)).toEqual(['same-publisher', 'affiliation', 'affiliation'])
    expect(origin?.publisherIds).toEqual(new Set(publishers.map(publisher => publisher.id)))
  })

  it('gives no tie as a reason that joins no sources', () => {
    const [nobody, beyond] = [aPublisher(), aPublisher()]
    const affiliations = [anAffiliation(x, nobody), anAffiliation(nobody, beyond)]
    const facts = { sources, publishers: [...publishers, nobody, beyond], affiliations }
    expect(
      fold(facts)
        .held.originOf(x1.id)
        ?.ties.map(tie => tie.type),
    ).toEqual(['same-publisher'])
  })

  it.each([
    ['one rejected', { standing: 'rejected' as const }],
    ['one removed', { deletedAt: theInstant }],
  ])('takes no notice of an affiliation: %s', (_, fields) => {
    expect(count({ sources, publishers, affiliations: [anAffiliation(x, y, fields)] })).toBe(2)
    expect(count({ sources, publishers, dependences: [aDependence(x1, y1, fields)] })).toBe(2)
  })

  it('counts sources of nobody known as one, and says so', () => {
    const unknown = Array.from({ length: 5 }, () => aSource())
    const [origin, ...others] = fold({ sources: unknown }).held.all()
    expect(others).toEqual([])
    expect(origin?.ties).toMatchObject([{ type: 'no-publisher' }])
  })

  it.each([
    ['removed', aPublisher({ deletedAt: theInstant })],
    ['without a name', aPublisher({ name: ' ' })],
    ['with a name that nobody can see', aPublisher({ name: '\u200b' })],
  ])('counts a publisher as nobody: %s', (_, publisher) => {
    const facts = { sources: [aSource(), aSource({ publisherId: publisher.id })], publishers: [publisher] }
    expect(count(facts)).toBe(1)
  })

  it.each([
    ['case and spaces', 'The Harbour  Post', 'the harbour post'],
    ['marks that nobody sees', '\u200fHarbour\u200b Po\u00adst\u200e', 'Harbour Post'],
    ['quotes and dashes', 'People’s Post – North', "People's Post - North"],
    ['Arabic letters typed for Persian ones', 'كيهان', 'کیهان'],
    ['a joiner typed or not', 'می\u200cهن', 'میهن'],
  ])('takes two publishers of one name for one: %s', (_, one, other) => {
    const [a, b] = [aPublisher({ name: one }), aPublisher({ name: other })]
    const facts = { sources: [aSource({ publisherId: a.id }), aSource({ publisherId: b.id })], publishers: [a, b] }
    expect(fold(facts).held.all()).toMatchObject([{ ties: [{ type: 'same-name' }] }])
  })

  it('folds two sources of the same bytes', () => {
    const copy = aSource({ id: newId('source'), captureId: x1.captureId, publisherId: y.id })
    expect(fold({ sources: [x1, copy], publishers }).held.all()).toMatchObject([{ ties: [{ type: 'same-bytes' }] }])
  })

  it('leaves out a text under check and what was removed', () => {
    const out = [aSource({ role: 'under-check' }), aSource({ deletedAt: theInstant })]
    expect(fold({ sources: out }).held.all()).toEqual([])
    expect(fold({ sources: out }).held.originOf(out[0]!.id)).toBeNull()
  })

  it('gives both counts: with suggestions, and with all of them rejected', () => {
    const facts = { sources, publishers, affiliations: [anAffiliation(x, y, { standing: 'suggested' as const })] }
    expect(fold(facts).held.all()).toHaveLength(1)
    expect(fold(facts).ifRejected.all()).toHaveLength(2)
  })

  it('folds a tie of one claim for that claim only', () => {
    const dependences = [aDependence(x1, y1, { kind: 'cites', claimId: theClaimId })]
    const origins = fold({ sources, publishers, dependences })
    expect(origins.held.all()).toHaveLength(2)
    expect(origins.forClaim(newId('claim')).held.all()).toHaveLength(2)
    expect(origins.forClaim(theClaimId).held.all()).toMatchObject([
      { ties: [{ type: 'same-publisher' }, { type: 'dependence', kind: 'cites' }] },
    ])
  })

  it.each([
    ['an affiliation', [anException(anAffiliation(x, y).id)], 2],
    ['a publisher', [anException(x.id)], 2],
  ])('sets aside %s for one claim only', (what, exceptions, parted) => {
    const affiliation = anAffiliation(x, y, what === 'an affiliation' ? { id: exceptions[0]!.tieId as never } : {})
    const affiliations = what === 'an affiliation' ? [affiliation] : []
    const some = what === 'an affiliation' ? sources : [x1, x2]
    const origins = fold({ sources: some, publishers, affiliations, exceptions })
    expect(origins.held.all()).toHaveLength(1)
    expect(origins.forClaim(theClaimId).held.all()).toHaveLength(parted)
    expect(origins.forClaim(newId('claim')).held.all()).toHaveLength(1)
  })

  it('sets nothing aside for an exception that was removed', () => {
    const exceptions = [anException(x.id, { deletedAt: theInstant })]
    expect(
      fold({ sources: [x1, x2], publishers, exceptions })
        .forClaim(theClaimId)
        .held.all(),
    ).toHaveLength(1)
  })
})

describe('laws of the fold', () => {
  const graph = fc.integer({ min: 2, max: 8 }).chain(size =>
    fc.record({
      publisherOf: fc.array(fc.option(fc.nat(4)), { minLength: size, maxLength: size }),
      ties: fc.array(
        fc.record({
          a: fc.nat(size - 1),
          b: fc.nat(size - 1),
          own: fc.boolean(),
          standing: fc.constantFrom('suggested' as const, 'confirmed' as const, 'rejected' as const),
        }),
        { maxLength: 10 },
      ),
      affiliated: fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 4 }),
    }),
  )
  type Graph = typeof graph extends fc.Arbitrary<infer T> ? T : never

  function factsOf({ publisherOf, ties, affiliated }: Graph): OriginFacts {
    const publishers = Array.from({ length: 5 }, () => aPublisher())
    const sources = publisherOf.map(at => aSource({ publisherId: at === null ? null : publishers[at]!.id }))
    return {
      sources,
      publishers,
      affiliations: affiliated.map(([a, b]) => anAffiliation(publishers[a]!, publishers[b]!)),
      dependences: uniqueTies(
        ties.map(({ a, b, own, standing }) =>
          aDependence(sources[a]!, sources[b]!, { standing, claimId: own ? theClaimId : null }),
        ),
      ),
      exceptions: [],
    }
  }
  /** One of each id, as a store keeps them. */
  function uniqueTies(ties: readonly Dependence[]): Dependence[] {
    return [...new Map(ties.map(tie => [tie.id, tie])).values()]
  }
  const countFor = (facts: OriginFacts): number => foldOrigins(facts).forClaim(theClaimId).held.all().length

  it('a tie never raises the count, and rejecting one never lowers it', () => {
    fc.assert(
      fc.property(graph, fc.nat(9), (drawn, at) => {
        const facts = factsOf(drawn)
        const without = facts.dependences.filter((_, index) => index !== at)
        const rejected = facts.dependences.map((tie, index) =>
          index === at ? { ...tie, standing: 'rejected' as const } : tie,
        )
        expect(countFor(facts)).toBeLessThanOrEqual(countFor({ ...facts, dependences: without }))
        expect(countFor({ ...facts, dependences: rejected })).toBeGreaterThanOrEqual(countFor(facts))
      }),
    )
  })

  it('the order of the records does not matter', () => {
    fc.assert(
      fc.property(graph, drawn => {
        const facts = factsOf(drawn)
        const reversed = {
          ...facts,
          sources: facts.sources.toReversed(),
          publishers: facts.publishers.toReversed(),
          affiliations: facts.affiliations.toReversed(),
          dependences: facts.dependences.toReversed(),
        }
        expect(foldOrigins(reversed).held.all()).toEqual(foldOrigins(facts).held.all())
      }),
    )
  })

  it('a tie for the claim folds as one that holds everywhere would', () => {
    fc.assert(
      fc.property(graph, drawn => {
        const facts = factsOf(drawn)
        const everywhere = facts.dependences.map(tie => ({ ...tie, claimId: null }))
        const parts = (some: OriginFacts) =>
          foldOrigins(some)
            .forClaim(theClaimId)
            .held.all()
            .map(origin => [origin.id, new Set(origin.sourceIds), origin.publisherIds])
        expect(parts(facts)).toEqual(parts({ ...facts, dependences: everywhere }))
      }),
    )
  })

  it('a bare letter holds the sources of that letter, all and alone, and no two voices of a claim have one letter', () => {
    fc.assert(
      fc.property(graph, fc.boolean(), (drawn, parts) => {
        const facts = factsOf(drawn)
        const exceptions = parts ? [anException(facts.publishers[0]!.id)] : []
        const origins = fold({ ...facts, exceptions })
        const usual = originLetters(origins.held)
        const groups = origins.forClaim(theClaimId).held.all()
        const letters = originLetters(origins.held, origins.forClaim(theClaimId).held)
        const named = groups.map(({ sourceIds }) => new Set(sourceIds.map(id => letters.get(id)!)))
        expect(new Set(named.flatMap(names => [...names])).size).toBe(groups.length)
        for (const [index, { sourceIds }] of groups.entries()) {
          const [letter = ''] = named[index]!
          const held = new Set(sourceIds.map(id => usual.get(id)!))
          expect(letterForClaim(letter)?.others ?? 0).toBe(held.size - 1)
          const own = letterForClaim(letter)?.origin ?? letter
          const isWhole = [...usual].every(([id, usually]) => usually !== own || sourceIds.includes(id))
          expect((letterForClaim(letter)?.part ?? null) === null).toBe(isWhole)
          expect(held).toContain(own)
        }
      }),
    )
  })
})

describe('originLetters', () => {
  const at = (minute: number): Instant => `2024-03-04T09:${String(minute).padStart(2, '0')}:00.000Z` as Instant
  const apart = (length: number): { sources: Source[]; publishers: ReturnType<typeof aPublisher>[] } => {
    const publishers = Array.from({ length }, () => aPublisher())
    return {
      publishers,
      sources: publishers.map(({ id }, minute) => aSource({ publisherId: id, addedAt: at(minute) })),
    }
  }

  it('gives A to Z, then AA, in the order in which sources came', () => {
    const { sources, publishers } = apart(28)
    const letters = originLetters(fold({ sources: sources.toReversed(), publishers }).held)
    expect([0, 1, 25, 26, 27].map(index => letters.get(sources[index]!.id))).toEqual(['A', 'B', 'Z', 'AA', 'AB'])
  })

  it('keeps the letter of a voice when a later source joins it', () => {
    const { sources, publishers } = apart(3)
    const echo = aSource({ publisherId: publishers[1]!.id, addedAt: later })
    const letters = originLetters(fold({ sources: [...sources, echo], publishers }).held)
    expect([...sources, echo].map(source => letters.get(source.id))).toEqual(['A', 'B', 'C', 'B'])
  })

  it('keeps the letters of the dossier for a claim that folds more, or parts some', () => {
    const { sources, publishers } = apart(4)
    const echo = aSource({ publisherId: publishers[0]!.id, addedAt: later })
    const dependences = [aDependence(sources[3]!, sources[1]!, { claimId: theClaimId })]
    const exceptions = [anException(publishers[0]!.id)]
    const origins = fold({ sources: [...sources, echo], publishers, dependences, exceptions })
    const letters = originLetters(origins.held, origins.forClaim(theClaimId).held)
    expect([...sources, echo].map(source => letters.get(source.id))).toEqual(['A1', 'B+1', 'C', 'B+1', 'A2'])
  })
})
