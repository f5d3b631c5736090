import { expect, it } from 'vitest'
import { aDependence, anAffiliation, aPublisher, aSource } from '../../../tests/builders.ts'
import { drawOriginMap } from '../../domain/map/drawOriginMap.ts'
import type { Shape } from '../../domain/drawing/drawing.ts'
import { originMapOf } from '../../domain/map/originMap.ts'
import type { MatrixRow } from '../../domain/map/matrix.ts'
import { newId } from '../../domain/id.ts'
import { originLetters } from '../../domain/originLetters.ts'
import { foldOrigins } from '../../domain/origins.ts'
import { catalogueOf } from '../../messages/catalogue.ts'
import type { SourceList } from '../../queries/sourceList.ts'
import { formatOf } from '../shared/format.ts'
import { wordedMap } from './wordedMap.ts'
import { wordedMatrix } from './wordedMatrix.ts'

const say = catalogueOf('en')
const long = (name: string): string =>
  `${name}: ${'a title that goes on and on about the harbour bridge, '.repeat(3)}and ends`
const publishers = [aPublisher(), aPublisher()]
const sources = publishers.map(({ id }, at) => aSource({ title: long(`Title ${at}`), publisherId: id }))
const [a, b] = sources as [(typeof sources)[number], (typeof sources)[number]]
const reason =
  'The second has four paragraphs of the first in another order, and names it in its byline at the very end.'
const tie = aDependence(a, b, { standing: 'suggested', from: a.id, reason })
const affiliation = anAffiliation(publishers[0]!, publishers[1]!, { standing: 'suggested' })
const origins = foldOrigins({ sources, publishers, affiliations: [affiliation], dependences: [tie], exceptions: [] })
const letters = originLetters(origins.held)
const byId = new Map(sources.map(source => [source.id, source]))
const list = {
  sources,
  byId,
  publisherById: new Map(publishers.map(publisher => [publisher.id, publisher])),
  origins,
  letters,
} as unknown as SourceList
const { clusters } = originMapOf(origins, letters, byId)

it('says first that a tie is suggested, and leaves nothing of its reason out, however narrow the drawing', () => {
  const map = wordedMap(say, formatOf('en', 'UTC'), list, clusters)
  const notes = map.cards.flatMap(({ bonds }) => bonds.flatMap(bond => bond.notes))
  expect(notes).toHaveLength(2)
  for (const note of notes) expect(note).toMatch(/^Suggested: /)
  const drawn = wordsIn(drawOriginMap(map, 360).shapes).join(' ')
  expect(drawn).toContain('Suggested: “Title 0')
  expect(drawn).toContain('at the very end.')
})

it('says in a narrow matrix what is counted once, and the second side by its number', () => {
  const side = { documents: 2, origins: 1, originsIfRejected: 2, unnamed: 0 }
  const row: MatrixRow = {
    claimId: newId('claim'),
    text: 'It closed.',
    counts: { supports: side, conflicts: side },
    cells: [],
  }
  const [worded] = wordedMatrix(say, { list, clusters }, [row]).rows
  expect(worded?.tallies.map(({ short }) => short)).toEqual(['1 or 2 origins', '1 or 2'])
})

function wordsIn(shapes: readonly Shape[]): readonly string[] {
  return shapes.flatMap(shape =>
    shape.type === 'words' ? [shape.text] : shape.type === 'part' ? wordsIn(shape.shapes) : [],
  )
}
