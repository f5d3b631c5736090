import { expect, it } from 'vitest'
import { aClaim, aDependence, anAffiliation, aPublisher, aSource, theDossierId } from '../../../tests/builders.ts'
import type { ClaimId } from '../../domain/id.ts'
import { originMapOf } from '../../domain/map/originMap.ts'
import { originLetters } from '../../domain/originLetters.ts'
import { foldOrigins } from '../../domain/origins.ts'
import type { Instant } from '../../domain/records.ts'
import { catalogueOf } from '../../messages/catalogue.ts'
import type { SourceList } from '../../queries/sourceList.ts'
import { formatOf } from '../shared/format.ts'
import { listForClaim } from './forClaim.ts'
import { savedCells } from './tableData.ts'
import { tiesTable } from './tiesTable.ts'

const publishers = ['Courier', 'Post', 'Herald'].map(name => aPublisher({ name }))
const sources = publishers.map(({ id, name }, at) =>
  aSource({ title: `By ${name}`, publisherId: id, addedAt: `2024-03-04T09:15:0${at}.000Z` as Instant }),
)
const [a, b, c] = sources
const [claim, other] = [aClaim({ text: 'It was closed.' }), aClaim({ text: 'Water rose.' })]
const dependences = [
  aDependence(a!, b!, { standing: 'rejected', reason: 'Both had the release.' }),
  aDependence(a!, c!, { kind: 'same-release', standing: 'confirmed', reason: 'One contact.' }),
  aDependence(b!, c!, { kind: 'cites', from: b!.id, claimId: claim.id, standing: 'suggested', reason: '' }),
  aDependence(a!, b!, { kind: 'same-informant', claimId: other.id, standing: 'rejected', reason: 'Two engineers.' }),
]
const affiliations = [anAffiliation(publishers[0]!, publishers[1]!, { standing: 'rejected', reason: 'Sold in May.' })]

function savedTies(claimId: ClaimId | null) {
  const origins = foldOrigins({ sources, publishers, affiliations, dependences, exceptions: [] })
  const whole = {
    sources,
    byId: new Map(sources.map(source => [source.id, source])),
    publisherById: new Map(publishers.map(publisher => [publisher.id, publisher])),
    fileOf: new Map(),
    dependences,
    affiliations,
    claimWords: new Map([claim, other].map(({ id, text }) => [id, text])),
    origins,
    letters: originLetters(origins.held),
  } as unknown as SourceList
  const list = claimId === null ? whole : listForClaim(whole, claimId)
  const { clusters } = originMapOf(list.origins, list.letters, list.byId)
  const props = { dossierId: theDossierId, list, clusters, claimId, claimTies: null }
  return savedCells(tiesTable(catalogueOf('en'), formatOf('en', 'UTC'), props)).slice(1)
}

it('lists what holds, then what holds for one claim alone, then what was rejected, with the reason', () => {
  const rows = savedTies(null)
  expect(rows).toHaveLength(5)
  expect(rows.map(([, , standing]) => standing)).toEqual(['confirmed', 'suggested', 'rejected', 'rejected', 'rejected'])
  expect(rows.map(([letters]) => letters)).toEqual(['A', 'A, B', 'A, B', 'A, B', 'A, B'])
  expect(rows[1]?.[1]).toBe('“By Post” cites “By Herald” · Only for the claim “It was closed.”')
  expect(new Set(rows.map(([, , , reason]) => reason))).toEqual(
    new Set(['One contact.', '', 'Both had the release.', 'Two engineers.', 'Sold in May.']),
  )
  expect(rows.find(([, , , reason]) => reason === 'Two engineers.')?.[1]).toContain('Only for the claim “Water rose.”')
})

it('lists for one claim nothing that is of another', () => {
  const rows = savedTies(claim.id)
  expect(rows).toHaveLength(4)
  expect(rows.some(([, text]) => String(text).includes('Water rose.'))).toBe(false)
})
