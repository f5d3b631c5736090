import { expect, test } from 'vitest'
import { speakersNear } from './speakersNear.ts'

function near(text: string, words = 'the deck moved', medium: string | null = null) {
  const start = text.indexOf(words)
  const from = text.lastIndexOf('\n\n', start) + 1
  return speakersNear(text, { start, end: start + words.length }, { start: from, end: text.length }, medium)
}

test('of a quotation it is whoever the text has say it, not whom it speaks of', () => {
  const text =
    'Mrs. Marrable described a wet night.\n\n"The town has reported a flood," she said. "That night the deck moved."'
  expect(near(text)).toEqual({
    likely: { speaker: 'Mrs. Marrable', through: [], manner: 'direct', because: null },
    named: [{ speaker: 'Mrs. Marrable', through: [], manner: 'direct', because: null }],
  })
})

test('who speaks in another sentence is not offered', () => {
  expect(near('Ben Orr said it rained. At noon the deck moved.')).toEqual({ likely: null, named: [] })
  const told =
    'It rained, the town said in a statement. Its engineer, Ines Marrable, told the Post: "We saw that the deck moved."'
  expect(near(told).named).toMatchObject([{ speaker: 'Ines Marrable', through: ['Post'] }])
})

test('who speaks of something else in the same sentence can be chosen', () => {
  const { likely, named } = near('When Ben Orr said it rained, the deck moved, said Ines Marrable.')
  expect(likely).toMatchObject({ speaker: 'Ines Marrable', because: 'said Ines Marrable' })
  expect(named).toMatchObject([{ speaker: 'Ines Marrable' }, { speaker: 'Ben Orr' }])
})

test('a medium is none through whom its own words come', () => {
  const text = 'Ines Marrable told the Post that the deck moved.'
  for (const [medium, through] of [
    ['Eastbank Post', []],
    ['The Eastbank Post', []],
    ['Post Office', ['Post']],
    [null, ['Post']],
  ] as const)
    expect(near(text, 'the deck moved', medium).likely).toMatchObject({ through })
})

test('through whom the words come is kept', () => {
  expect(near('Ines Marrable told the Eastbank Post that the deck moved.').likely).toMatchObject({
    speaker: 'Ines Marrable',
    through: ['Eastbank Post'],
    manner: 'indirect',
  })
})
