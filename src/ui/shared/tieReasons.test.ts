import { expect, it } from 'vitest'
import { aSource } from '../../../tests/builders.ts'
import type { SourceId } from '../../domain/id.ts'
import { catalogueOf } from '../../messages/catalogue.ts'
import { formatOf } from './format.ts'
import { saySign, sayShared } from './tieReasons.ts'

const say = catalogueOf('en')
const source = aSource({ title: 'Quay “log”' })
const list = { byId: new Map([[source.id, source]]) }

it('quotes what tells of a tie, and says nothing of a source that is gone', () => {
  const sign = { type: 'author', sourceId: source.id, place: null, words: 'Ida Quill' } as const
  expect(saySign(say, list, sign)).toBe('“Quay ‘log’” is signed by “Ida Quill”')
  expect(saySign(say, list, { ...sign, sourceId: 'source:gone' as SourceId })).toBeNull()
})

it('tells how much two texts share, and nothing where one of them was longer when they were compared', () => {
  const file = { fileName: 'a.txt', bytes: 1, digest: '', mediaType: '', encoding: 'utf-8', encodingGuessed: false }
  const other = aSource()
  const fileOf = new Map([source, other].map(({ id }) => [id, { ...file, length: 200 }])) as never
  const tie = {
    sourceIds: [source.id, other.id],
    passages: [
      [
        { start: 0, end: 100 },
        { start: 50, end: 150 },
      ],
    ],
  } as const
  expect(sayShared(say, formatOf('en'), { fileOf }, tie)).toBe('1 passage in common, about 50% of the shorter text')
  const longer = [
    [
      { start: 0, end: 300 },
      { start: 0, end: 100 },
    ],
  ] as const
  expect(sayShared(say, formatOf('en'), { fileOf }, { ...tie, passages: longer })).toBeNull()
})
