import { expect, test } from 'vitest'
import { saidBy } from './saidBy.ts'

const text = [
  'Ada Moss opened the hearing.',
  '“It rained all night,” said Ben Orr, town engineer.',
  '“Then the deck moved,” he added.',
  '“Nobody crossed,” the harbour master said.',
  '“The lamps were out.”',
].join('\n\n')

function told(words: string, given: string) {
  const start = text.indexOf(words)
  return saidBy(text, given)({ start, end: start + words.length })
}

test.each(['Ben Orr', 'Orr', 'Mr. Ben Orr', 'B. Orr'])('%s is a form of the name that the text has', given =>
  expect(told('the deck moved', given)).toEqual({ type: 'theirs' }),
)

test('whom else the text names is told', () => {
  expect(told('the deck moved', 'Ada Moss')).toEqual({ type: 'others', speaker: 'Ben Orr' })
  expect(told('It rained', 'Ines Marrable')).toEqual({ type: 'others', speaker: 'Ben Orr' })
})

test('where nobody is named it counts whether the name stands in the text at all', () => {
  expect(told('The lamps were out', 'Ada Moss')).toEqual({ type: 'unsaid' })
  expect(told('The lamps were out', 'Ines Marrable')).toEqual({ type: 'unknown' })
})

test('who is called by an office may be anybody, or the same office', () => {
  expect(told('Nobody crossed', 'Ada Moss')).toEqual({ type: 'unsaid' })
  expect(told('Nobody crossed', 'The harbour master')).toEqual({ type: 'theirs' })
})
