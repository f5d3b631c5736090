import { expect, it } from 'vitest'
import { aDependence, aPublisher, aSource } from '../../../tests/builders.ts'
import { foldOrigins } from '../origins.ts'
import type { Source } from '../records.ts'
import { countsOf } from './weigh.ts'

it('counts both ways, and gives what nobody has named a publisher of no origin of its own either way', () => {
  const publishers = [aPublisher(), aPublisher()]
  const [one, other] = publishers.map(({ id }) => aSource({ publisherId: id })) as [Source, Source]
  const nameless = aSource({ publisherId: null })
  const ties = [one, nameless].map(source => aDependence(source, other, { standing: 'suggested' }))
  const sources = [one, other, nameless]
  const origins = foldOrigins({ sources, publishers, affiliations: [], dependences: ties, exceptions: [] })
  const isNamed = (id: Source['id']): boolean => id !== nameless.id
  expect(countsOf(new Set(sources.map(({ id }) => id)), isNamed, origins)).toEqual({
    documents: 3,
    origins: 1,
    originsIfRejected: 2,
  })
  expect(countsOf(new Set([nameless.id]), isNamed, origins)).toMatchObject({ origins: 1, originsIfRejected: 1 })
})
