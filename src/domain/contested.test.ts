import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  aCaseFile,
  aClaim,
  aDependence,
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
import type { AnyRecord, Standing } from './records.ts'
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
