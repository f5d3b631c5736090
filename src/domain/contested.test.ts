import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  aCaseFile,
  aClaim,
  aDependence,
  aDossier,
  anAffiliation,
  anEvidence,
  anExcerpt,
  anException,
  anExhibit,
  aPublisher,
  aSource,
  type CaseParts,
  theClaimId,
  theInstant,
} from '../../tests/builders.ts'
import type { Json } from './canonicalJson.ts'
import { type Contested, contestedIn, type ContestableRows } from './contested.ts'
import type { Kept, RowMeta } from './fold.ts'
import type { EntryId } from './id.ts'
import type {
  AnyRecord,
  ClaimKind,
  PublisherKind,
  SourceKind,
  SourceStanding,
  Standing,
  StandardId,
} from './records.ts'
import { assess } from './verdict/assess.ts'

const weighed = (parts: CaseParts, rows: Partial<ContestableRows> = {}) =>
  assess(aCaseFile({ ...parts, contested: contestedIn(rows) }))
const exhibits = [anExhibit('supports'), anExhibit('supports')]
const [a, b] = exhibits.map(({ source }) => source) as [ReturnType<typeof aSource>, ReturnType<typeof aSource>]
const [publisherA, publisherB] = exhibits.map(({ publisher }) => publisher!)
const rejected = aDependence(a, b, { standing: 'rejected' })

describe('a tie on which people disagree', () => {
  it('counts as a suggestion while anybody holds it, though the latest rejects it', () => {
    for (const standing of ['confirmed', 'suggested'] as const) {
      const row = withHeads(rejected, { standing: [standing, 'rejected'] })
      const { recommendation, counts, findings } = weighed(
        { exhibits, dependences: [rejected] },
        { dependences: [row] },
      )
      expect([recommendation, counts.supports.origins, counts.supports.originsIfRejected]).toEqual(['attributed', 1, 2])
      expect(findings).toContainEqual(expect.objectContaining({ code: 'contested-ties', facts: { count: 1 } }))
    }
    expect(weighed({ exhibits, dependences: [rejected] }).recommendation).toBe('corroborated')
  })

  it('counts though the latest removed it, for one claim and everywhere, and between publishers', () => {
    const removed = { deletedAt: theInstant }
    const apart = { deletedAt: [null, theInstant] }
    const tie = aDependence(a, b, removed)
    const own = { ...tie, claimId: aCaseFile().claim.id }
    const affiliation = anAffiliation(publisherA!, publisherB!, removed)
    expect(weighed({ exhibits }, { dependences: [withHeads(tie, apart)] }).recommendation).toBe('attributed')
    expect(weighed({ exhibits }, { dependences: [withHeads(own, apart)] }).recommendation).toBe('attributed')
    expect(weighed({ exhibits }, { affiliations: [withHeads(affiliation, apart)] }).recommendation).toBe('attributed')
  })

  it('counts for nothing where all reject it or all removed it, at whatever time', () => {
    const twice = withHeads(rejected, { deletedAt: [theInstant, '2024-03-05T09:15:00.000Z'] })
    const none = withHeads(rejected, { deletedAt: [theInstant, null] })
    expect(contestedIn({ dependences: [twice, none] }).dependences).toEqual([])
  })

  it('is not set aside by an exception that somebody took back', () => {
    const affiliation = anAffiliation(publisherA!, publisherB!)
    const exception = anException(affiliation.id)
    const parts = { exhibits, affiliations: [affiliation], exceptions: [exception] }
    const row = withHeads(exception, { deletedAt: [theInstant, null] })
    expect(weighed(parts).recommendation).toBe('corroborated')
    expect(weighed(parts, { exceptions: [row] }).recommendation).toBe('attributed')
  })
})

describe('ties on which people disagree and a count turns', () => {
  const others = [anExhibit('supports'), anExhibit('supports')] as const
  const elsewhere = { sources: others.map(({ source }) => source), publishers: others.map(one => one.publisher!) }
  const [c, d] = elsewhere.sources as [typeof a, typeof a]
  const told = (parts: CaseParts, rows: Partial<ContestableRows>) =>
    weighed(parts, rows).findings.find(({ code }) => code === 'contested-ties')?.facts['count'] ?? 0
  const disputed = (one: typeof a, other: typeof a) =>
    withHeads(aDependence(one, other), { standing: ['rejected', 'confirmed'] })

  it('are not those among sources that the claim does not use, nor those that lead to them alone', () => {
    expect(told({ exhibits, ...elsewhere }, { dependences: [disputed(c, d)] })).toBe(0)
    expect(told({ exhibits, ...elsewhere }, { dependences: [disputed(a, c)] })).toBe(0)
    expect(told({ exhibits, ...elsewhere }, { dependences: [disputed(a, c), disputed(c, b)] })).toBe(2)
  })

  it('are those on a way that is suggested for the rest, not those within what is confirmed', () => {
    const rest = aDependence(c, b, { standing: 'suggested' })
    expect(told({ exhibits, ...elsewhere, dependences: [rest] }, { dependences: [disputed(a, c)] })).toBe(1)
    const sure = aDependence(a, b, { kind: 'cites' })
    expect(told({ exhibits, dependences: [sure] }, { dependences: [disputed(a, b)] })).toBe(0)
  })

  it('are those by which a source goes with a publisher of another, whichever of the two is shown', () => {
    const named = (...ids: (typeof publisherA | null)[]) => ({
      sources: [withHeads(a, { publisherId: ids.map(one => one?.id ?? null) })],
    })
    expect(told({ exhibits }, named(publisherA, publisherB))).toBe(1)
    const shown = { ...exhibits[0]!, source: { ...a, publisherId: publisherB!.id }, publisher: publisherB! }
    const moved = withHeads(shown.source, { publisherId: [publisherA!.id, publisherB!.id] })
    expect(told({ exhibits: [shown, exhibits[1]!], publishers: [publisherA!] }, { sources: [moved] })).toBe(1)
    expect(told({ exhibits, ...elsewhere }, named(publisherA, elsewhere.publishers[0]))).toBe(0)
    expect(told({ exhibits: [exhibits[0]!], publishers: [publisherB!] }, named(publisherA, publisherB))).toBe(0)
  })
})

describe('a source to which people give different publishers', () => {
  it('goes with the sources of each', () => {
    const row = withHeads(a, { publisherId: [publisherB!.id, publisherA!.id] })
    const { recommendation, counts, findings } = weighed({ exhibits }, { sources: [row] })
    expect([recommendation, counts.supports.origins]).toEqual(['attributed', 1])
    expect(findings.map(({ code }) => code)).toContain('contested-ties')
  })

  it('corroborates nothing where one says that nobody is known, and still goes with the other’s', () => {
    const [own, other] = [aPublisher(), aPublisher()]
    const three = [...exhibits, anExhibit('supports', { publisher: own })]
    const unsure = withHeads(three[2]!.source, { publisherId: [null, own.id] })
    const parts = { exhibits: [exhibits[0]!, three[2]!], publishers: [other] }
    expect(weighed(parts).recommendation).toBe('corroborated')
    expect(weighed(parts, { sources: [unsure] }).recommendation).toBe('attributed')
    const file = aCaseFile({ ...parts, contested: contestedIn({ sources: [unsure] }) })
    expect(file.origins.held.originOf(unsure.id)?.publisherIds).toEqual(new Set([own.id]))
  })

  it('is the claimant’s own as soon as one of them is the claimant', () => {
    const row = withHeads(a, { publisherId: [aPublisher().id, publisherA!.id] })
    const self = aPublisher()
    const claimed = withHeads(a, { publisherId: [self.id, publisherA!.id] })
    const parts = { exhibits, publishers: [self], claim: { claimantPublisherId: self.id } }
    expect(weighed(parts).recommendation).toBe('corroborated')
    expect(weighed(parts, { sources: [claimed] }).recommendation).toBe('attributed')
    expect(weighed(parts, { sources: [row] }).recommendation).toBe('attributed')
  })
})

it('a claim is everybody’s own word whom somebody names for its claimant, until that is settled', () => {
  const [one, other] = [aPublisher({ name: 'The Town' }), aPublisher({ name: 'The Harbour' })]
  const exhibits = [anExhibit('supports', { publisher: one }), anExhibit('supports', { publisher: other })]
  const parts = { exhibits, claim: { claimant: null } }
  expect(weighed(parts).recommendation).toBe('corroborated')
  const row = withHeads(aClaim({ id: theClaimId }), { claimant: ['the town', null] })
  expect(weighed(parts, { claims: [row] }).recommendation).toBe('attributed')
  const asPublisher = withHeads(aClaim({ id: theClaimId }), { claimantPublisherId: [other.id, null] })
  expect(weighed(parts, { claims: [asPublisher] }).recommendation).toBe('attributed')
})

it('evidence that not everybody calls first-hand is secondary', () => {
  const exhibit = anExhibit('supports', { evidence: { use: 'primary' } })
  const parts = { exhibits: [exhibit], standard: 'magazine' } as const
  const row = withHeads(exhibit.evidence, { use: ['secondary', 'primary'] })
  expect(weighed(parts).recommendation).toBe('corroborated')
  expect(weighed(parts, { evidence: [row] }).recommendation).toBe('attributed')
})

it('evidence whose stance is contested is found', () => {
  const evidence = anEvidence(anExcerpt(), 'supports')
  const row = withHeads(evidence, { stance: ['conflicts', 'supports'] })
  expect(contestedIn({ evidence: [row] }).stances).toEqual(new Set([evidence.id]))
})

it('never makes more origins of several heads than any one of them does', () => {
  const standings = fc.constantFrom<Standing>('suggested', 'confirmed', 'rejected')
  const publisherIds = fc.constantFrom(publisherA!.id, publisherB!.id, null)
  fc.assert(
    fc.property(fc.tuple(standings, standings), fc.tuple(publisherIds, publisherIds), (ties, named) => {
      const originsOf = (standing: Standing, publisherId: (typeof named)[number], contested?: Contested): number => {
        const [first, second] = exhibits as [(typeof exhibits)[number], (typeof exhibits)[number]]
        const source = { ...first.source, publisherId }
        const dependences = [aDependence(a, b, { standing })]
        const parts = { exhibits: [{ ...first, source }, second], publishers: [publisherA!], dependences }
        return assess(aCaseFile({ ...parts, ...(contested && { contested }) })).deciding.facts['independentOrigins']!
      }
      const tie = withHeads(aDependence(a, b, { standing: ties[1] }), { standing: ties })
      const source = withHeads({ ...a, publisherId: named[1] }, { publisherId: named })
      const together = originsOf(ties[1], named[1], contestedIn({ dependences: [tie], sources: [source] }))
      for (const standing of ties) {
        for (const id of named) expect(together).toBeLessThanOrEqual(originsOf(standing, id))
      }
    }),
  )
})

it('a publisher that somebody calls a party, or a distributor, counts as that until people agree', () => {
  const [one, other] = [aPublisher(), aPublisher()]
  const told = anExhibit('supports', { publisher: one, evidence: { use: 'primary' } })
  const kinds = (...named: PublisherKind[]) => ({ publishers: [withHeads(one, { kind: named })] })
  const magazine = { exhibits: [told], standard: 'magazine' } as const
  expect(weighed(magazine, kinds('party', 'outlet')).recommendation).toBe('attributed')
  const two = { exhibits: [told, anExhibit('supports', { publisher: other })] }
  expect(weighed(two, kinds('distributor', 'outlet')).recommendation).toBe('attributed')
  expect(weighed(two, kinds('company', 'outlet')).recommendation).toBe('corroborated')
  const party = aPublisher({ kind: 'party' })
  const either = withHeads(told.source, { publisherId: [party.id, one.id] })
  expect(weighed({ ...magazine, publishers: [party] }, { sources: [either] }).recommendation).toBe('attributed')
})

it('what people disagree on is found, each version once', () => {
  const [source, claim, dossier] = [aSource(), aClaim(), aDossier()]
  const excerpt = anExcerpt(source)
  const thresholds = { of: 'newsroom', anyOf: [{ origins: 3, primaryOrigins: 0, kinds: 0 }] } as const
  const found = contestedIn({
    sources: [withHeads(source, { kind: ['log', 'post', 'log'], standing: ['current', 'retracted'] })],
    claims: [withHeads(claim, { kind: ['event', 'quotation'] })],
    excerpts: [
      withHeads(excerpt, { speaker: [null, 'Ana Moss'] }),
      withHeads(anExcerpt(), { speaker: ['Ben', 'Ben'] }),
    ],
    dossiers: [withHeads(dossier, { standard: ['strict', 'newsroom'], thresholds: [null, thresholds] })],
  })
  expect([...found.sourceKinds, ...found.standings]).toEqual([
    [source.id, ['log', 'post']],
    [source.id, ['current', 'retracted']],
  ])
  expect([...found.claimKinds, ...found.speakers]).toEqual([
    [claim.id, ['event', 'quotation']],
    [excerpt.id, [null, 'Ana Moss']],
  ])
  expect(found.heldTo.map(({ standard, thresholds: own }) => [standard, own])).toEqual([
    ['strict', null],
    ['newsroom', null],
    ['strict', thresholds],
    ['newsroom', thresholds],
  ])
})

describe('what people disagree on counts for the least that any of them says', () => {
  const speakers = fc.constantFrom(null, 'Ines Marrable', 'Peter Vance', 'Marrable', 'Ada Marrable')
  const kinds = fc.constantFrom<SourceKind>('article', 'post', 'court-record', 'press-release', 'other')
  const standings = fc.constantFrom<SourceStanding>('current', 'corrected', 'retracted')
  const claimKinds = fc.constantFrom<ClaimKind>('event', 'quotation')
  const two = <T>(one: fc.Arbitrary<T>) => fc.tuple(one, one)
  const drawn = fc.record({
    said: fc.array(
      fc.record({
        stance: fc.constantFrom('supports' as const, 'supports' as const, 'conflicts' as const),
        use: fc.constantFrom('primary' as const, 'secondary' as const),
        speaker: two(speakers),
        kind: two(kinds),
        standing: two(standings),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    claimKind: two(claimKinds),
    claimant: fc.constantFrom(null, 'Ines Marrable'),
    standard: fc.constantFrom<StandardId>('newsroom', 'magazine', 'casualty-recorder', 'strict'),
    chosen: fc.infiniteStream(fc.constantFrom<0 | 1>(0, 1)),
  })

  it('whatever each of them says', () => {
    fc.assert(
      fc.property(drawn, ({ said, claimKind, claimant, standard, chosen }) => {
        const shown = said.map(({ stance, use, speaker, kind, standing }) =>
          anExhibit(stance, {
            evidence: { use },
            excerpt: { speaker: speaker[1] },
            source: { kind: kind[1], standing: standing[1] },
          }),
        )
        const claim = aClaim({ id: theClaimId, kind: claimKind[1], claimant })
        const contested = contestedIn({
          claims: [withHeads(claim, { kind: claimKind })],
          excerpts: shown.map(({ excerpt }, at) => withHeads(excerpt, { speaker: said[at]!.speaker })),
          sources: shown.map(({ source }, at) =>
            withHeads(source, { kind: said[at]!.kind, standing: said[at]!.standing }),
          ),
        })
        const pick = <T>(pair: readonly [T, T]): T => (chosen.next().value === 1 ? pair[1] : pair[0])
        const version = shown.map((exhibit, at) => ({
          ...exhibit,
          excerpt: { ...exhibit.excerpt, speaker: pick(said[at]!.speaker) },
          source: { ...exhibit.source, kind: pick(said[at]!.kind), standing: pick(said[at]!.standing) },
        }))
        const together = assess(aCaseFile({ exhibits: shown, claim, standard, contested }))
        const alone = assess(aCaseFile({ exhibits: version, claim: { ...claim, kind: pick(claimKind) }, standard }))
        for (const count of ['independentOrigins', 'primaryOrigins', 'kinds'] as const) {
          expect(together.deciding.facts[count]).toBeLessThanOrEqual(alone.deciding.facts[count]!)
        }
        if (together.recommendation === 'corroborated') expect(alone.recommendation).toBe('corroborated')
        if (together.recommendation === 'attributed')
          expect(['attributed', 'corroborated']).toContain(alone.recommendation)
      }),
      { numRuns: 1_000 },
    )
  })

  it('a name on which people disagree makes no one voice of two others', () => {
    const by = (speaker: string) => anExhibit('supports', { excerpt: { speaker } })
    const three = [by('Ana Smith'), by('Bob Smith'), by('Smith')] as const
    const parts = { exhibits: three, claim: { kind: 'quotation' } } as const
    expect(weighed(parts).recommendation).toBe('corroborated')
    const row = withHeads(three[2].excerpt, { speaker: ['Bob Smith', 'Smith'] })
    expect(weighed(parts, { excerpts: [row] }).deciding.code).toBe('attribution-conflict')
  })
})

/** The row of a record some of whose fields have several heads, the last being the one shown. */
function withHeads<T extends AnyRecord>(record: T, fields: Readonly<Record<string, readonly Json[]>>): Kept<T> {
  const heads = Object.fromEntries(
    Object.entries(fields).map(([field, values]) => [
      field,
      values.map((value, index) => ({ entry: `${index}` as EntryId, at: theInstant, value })),
    ]),
  )
  const $: RowMeta = { add: null, at: theInstant, born: true, heads, awaited: {} }
  return { ...record, $ }
}
