import { expect, it } from 'vitest'
import { aClaim, aDependence, aPublisher, aSource } from '../../../tests/builders.ts'
import type { Dependence } from '../../domain/records.ts'
import { foldOrigins } from '../../domain/origins.ts'
import { claimTiesAmong, claimTiesOf } from './forClaim.ts'

const publishers = [aPublisher(), aPublisher()]
const [a, b] = publishers.map(({ id }) => aSource({ publisherId: id }))
const sources = [a!, b!, aSource({ publisherId: publishers[0]!.id })]
const [second, first] = [aClaim({ text: 'Water rose.' }), aClaim({ text: 'It was closed.' })]

function tiesWith(...dependences: Dependence[]) {
  const claimWords = new Map([first, second].map(({ id, text }) => [id, text]))
  const origins = foldOrigins({ sources, publishers, affiliations: [], dependences, exceptions: [] })
  return claimTiesOf({ dependences, claimWords, origins })
}

it('tells for which claims alone an origin is one with another, each once, by their words', () => {
  const ties = tiesWith(
    aDependence(a!, b!, { claimId: second.id }),
    aDependence(a!, b!, { claimId: first.id, kind: 'cites' }),
    aDependence(sources[2]!, b!, { claimId: first.id, kind: 'same-author' }),
  )
  expect(claimTiesAmong(ties, [a!.id, sources[2]!.id]).map(({ text }) => text)).toEqual([first.text, second.text])
})

it.each([
  ['was rejected', aDependence(a!, b!, { claimId: first.id, standing: 'rejected' })],
  ['holds for every claim', aDependence(a!, b!)],
  ['joins what is one anyhow', aDependence(a!, sources[2]!, { claimId: first.id })],
  ['is of a claim that is gone', aDependence(a!, b!, { claimId: aClaim().id })],
])('tells nothing of a tie that %s', (_, tie) => {
  expect(tiesWith(tie).size).toBe(0)
})
