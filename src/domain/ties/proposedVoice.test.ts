import { describe, expect, it } from 'vitest'
import { anExcerpt, aSource } from '../../../tests/builders.ts'
import type { Excerpt } from '../records.ts'
import { proposedVoice } from './proposedVoice.ts'

function of(prefix: string, exact: string, suffix: string, said: Partial<Excerpt> = {}): string | null {
  const span = { start: prefix.length, end: prefix.length + exact.length }
  return proposedVoice(anExcerpt(aSource(), { anchor: { prefix, exact, suffix, span }, ...said }))
}

describe('the speaker of an excerpt', () => {
  it.each([
    ['', '“We closed it,” said Ines Marrable, town engineer.', ''],
    ['', '“We closed it', ',” said Ines Marrable, town engin'],
    ['d no more. Ines Marrable said that ', 'it was closed', '. The rest'],
  ])('is proposed from %j, %j, %j', (...words) => expect(of(...words)).toBe('Ines Marrable'))

  it.each([
    ['is cut off', 'nes Marrable said that ', 'it was closed', '.'],
    ['stands in another sentence', 'Ines Marrable said so. ', 'It was closed', '.'],
    ['is an office', '', 'It was closed, said the town engineer', '.'],
  ])('is not where the name %s', (_, ...words) => expect(of(...words)).toBeNull())

  it('is of the passage, and not of the same words before it', () => {
    const before = 'at. Oskar Thewlis said that it was closed. Ines Marrable said that '
    expect(of(before, 'it was closed', '.')).toBe('Ines Marrable')
  })

  it('is not once a person has said whose words they are', () => {
    expect(of('', 'Closed, said Ines Marrable.', '', { speaker: 'Oskar Thewlis' })).toBeNull()
    expect(of('', 'Closed, said Ines Marrable.', '', { manner: 'indirect' })).toBeNull()
  })
})
