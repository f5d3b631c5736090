import { expect, test } from 'vitest'
import { keepQuestion, keptQuestion, requestOf } from './readerState.ts'

test.each([
  ['the address names the claim', '?claim=claim:1', null, { claimId: 'claim:1', passage: null }],
  ['so does the history entry', '', { claimId: 'claim:1' }, { claimId: 'claim:1', passage: null }],
  [
    'a place found elsewhere comes along',
    '',
    { passage: { span: { start: 2, end: 5 }, quoted: 'abc' } },
    { claimId: null, passage: { span: { start: 2, end: 5 }, quoted: 'abc', said: null } },
  ],
  [
    'or for its own words',
    '',
    { passage: { span: { start: 2, end: 5 }, quoted: null } },
    { claimId: null, passage: { span: { start: 2, end: 5 }, quoted: null, said: null } },
  ],
  ['a place that is none is left out', '', { passage: { span: { start: 5, end: 2 }, quoted: 'abc' } }, nothing()],
  ['so is one without words', '', { passage: { span: { start: 2, end: 5 } } }, nothing()],
  ['so is anything else', '', 'quote', nothing()],
])('%s', (_, search, state, expected) => expect(requestOf(search, state)).toEqual(expected))

test('what was looked for is found again by its entry', () => {
  keepQuestion('one', { quote: 'words', everywhere: true })
  expect(keptQuestion('one')).toEqual({ quote: 'words', everywhere: true })
  expect(keptQuestion('two')).toEqual({ quote: '', everywhere: false })
})

function nothing() {
  return { claimId: null, passage: null }
}
