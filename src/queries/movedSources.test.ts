import { expect, it } from 'vitest'
import { aPublisher, aSource } from '../../tests/builders.ts'
import { asCounted, type Contested, nothingContested } from '../domain/contested.ts'
import type { Publisher, Source } from '../domain/records.ts'
import { movedSources } from './movedSources.ts'
import { type Ground, groundOf } from './originGround.ts'

const [acme, herald] = [aPublisher({ name: 'Acme' }), aPublisher({ name: 'Herald' })]
const [own, ofOther] = [aSource({ publisherId: acme.id }), aSource({ publisherId: herald.id })]

it('a publisher’s kind moves the sources of all records of its name', () => {
  const twin = aPublisher({ name: 'ACME' })
  const sources = [own, ofOther, aSource({ publisherId: twin.id })]
  const before = ground(sources, [acme, herald, twin])
  const after = ground(sources, [acme, herald, { ...twin, kind: 'party' }])
  expect([...movedSources(before, after, new Map([['publishers', [twin.id]]])).sources].toSorted()).toEqual(
    [sources[0]!.id, sources[2]!.id].toSorted(),
  )
})

it('a publisher’s kind moves sources that somebody says it published, whatever publisher is shown', () => {
  const contested = { ...nothingContested, publishers: new Map([[ofOther.id, [acme.id, herald.id]]]) }
  const before = ground([ofOther], [acme, herald], contested)
  const after = ground([ofOther], [{ ...acme, kind: 'party' }, herald], contested)
  expect([...movedSources(before, after, new Map([['publishers', [acme.id]]])).sources]).toEqual([ofOther.id])
})

function ground(
  sources: readonly Source[],
  publishers: readonly Publisher[],
  contested: Contested = nothingContested,
): Ground {
  const facts = { sources, publishers, affiliations: [], dependences: [], exceptions: [] }
  return groundOf(asCounted(facts, contested), contested)
}
