import { expect, test } from 'vitest'
import { attributionsNear } from './attribution.ts'

function near(text: string, words: string) {
  const start = text.indexOf(words)
  return attributionsNear(text, { start, end: start + words.length }, { start: 0, end: text.length })
}

test.each([
  ['“We closed it,” said Ines Marrable, town engineer.', '“We closed it,”', 'Ines Marrable', 'direct'],
  ['“We closed it at once, and would again,” said Ines Marrable.', 'We closed it at once', 'Ines Marrable', 'direct'],
  ['Ines Marrable told the Post that it was closed at noon.', 'it was closed at noon', 'Ines Marrable', 'indirect'],
  ['Ines Marrable, town engineer, said it was closed.', 'it was closed', 'Ines Marrable', 'indirect'],
  ['It was closed, according to the town council.', 'It was closed', 'the town council', 'indirect'],
  ['The harbour master said two cables had rusted.', 'two cables had rusted', 'The harbour master', 'indirect'],
  ['Dr. Amir Ali Khan said so twice.', 'so twice', 'Dr. Amir Ali Khan', 'indirect'],
])('%s', (text, words, speaker, manner) => expect(near(text, words)[0]).toMatchObject({ speaker, manner }))

test('the words that say so are given with it', () => {
  expect(near('“We closed it,” said Ines Marrable.', 'We closed it').map(({ because }) => because)).toEqual([
    'said Ines Marrable',
  ])
})

test('the nearest of two comes first', () => {
  const text = 'Ada Moss said it rained. Ben Orr said the deck moved.'
  expect(near(text, 'the deck moved').map(({ speaker }) => speaker)).toEqual(['Ben Orr', 'Ada Moss'])
})

test.each([
  ['nobody by name', 'She said it rained.', 'it rained'],
  ['nobody at all', 'It rained all night on the western ramp.', 'It rained'],
])('%s is no speaker', (_, text, words) => expect(near(text, words)).toEqual([]))

test('another paragraph is not asked', () => {
  const text = 'Ada Moss said no.\n\nIt rained.'
  const start = text.indexOf('It rained')
  expect(attributionsNear(text, { start, end: start + 9 }, { start, end: text.length })).toEqual([])
})
