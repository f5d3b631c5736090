import { expect, test } from 'vitest'
import type { QuoteCheck } from '../records.ts'
import { anchorAt } from './anchor.ts'
import { heldCheck } from './checkAnchored.ts'

const text = `${'At noon the harbour was open. '.repeat(9)}They shot 120,000 men in the mas-sacre of World War II.`
const verbatim: QuoteCheck = { outcome: 'verbatim', differences: [] }

function held(words: string, quoted: string, check: QuoteCheck) {
  const start = text.indexOf(words)
  return heldCheck({ anchor: anchorAt(text, { start, end: start + words.length }), quoted, check })
}

test('words that stand there whole are verbatim', () => {
  expect(held('They shot 120,000 men', 'They shot 120,000 men', verbatim)).toEqual(verbatim)
})

test.each(['20,000 men in the', 'sacre of World War I'])('what is cut out of a number is not: %s', words => {
  const { outcome, differences } = held(words, words, verbatim)
  expect(outcome).toBe('altered')
  for (const { source, sourceSpan } of differences) expect(text.slice(sourceSpan.start, sourceSpan.end)).toBe(source)
})

test('words that are said to be verbatim and are not are judged', () => {
  expect(held('They shot 120,000 men', 'They shot 12,000 men', verbatim).outcome).toBe('altered')
})

test('what the whole text decided stays', () => {
  const check: QuoteCheck = { outcome: 'artefact', differences: [] }
  expect(held('mas-sacre', 'massacre', check)).toBe(check)
})
