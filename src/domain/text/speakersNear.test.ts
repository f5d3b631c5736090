import { expect, test } from 'vitest'
import { speakersNear } from './speakersNear.ts'

function near(text: string, words = 'the deck moved') {
  const start = text.indexOf(words)
  const from = text.lastIndexOf('\n\n', start) + 1
  return speakersNear(text, { start, end: start + words.length }, { start: from, end: text.length })
}

test('of a quotation it is whoever the text has say it, not whom it speaks of', () => {
  const text =
    'Mrs. Marrable described a wet night.\n\n"The town has reported a flood," she said. "That night the deck moved."'
  expect(near(text)).toEqual({
    likely: { speaker: 'Mrs. Marrable', through: [], manner: 'direct' },
    named: [{ speaker: 'Mrs. Marrable', through: [], manner: 'direct' }],
  })
})

test('who speaks of something else near the passage is named, and taken for nobody’s voice', () => {
  const { likely, named } = near('Ben Orr said it rained. At noon the deck moved.')
  expect(likely).toBeNull()
  expect(named).toMatchObject([{ speaker: 'Ben Orr' }])
})

test('through whom the words come is kept', () => {
  expect(near('Ines Marrable told the Eastbank Post that the deck moved.').likely).toMatchObject({
    speaker: 'Ines Marrable',
    through: ['Eastbank Post'],
    manner: 'indirect',
  })
})
