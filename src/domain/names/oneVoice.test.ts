import { expect, it } from 'vitest'
import { isOneVoice } from './oneVoice.ts'

it.each([
  ['Telegram', 'Telegram Messenger'],
  ['Facebook', 'Facebook Inc'],
  ['YouTube', 'YouTube Europe'],
])('takes %s and %s for one voice, though a button may say the first', (a, b) => {
  expect(isOneVoice(a, b)).toBe(true)
  expect(isOneVoice(b, a)).toBe(true)
})

it('reads the initial that a name opens with, also where a sentence could open with that word', () => {
  expect(isOneVoice('A. Fenn', 'Ada Fenn')).toBe(true)
  expect(isOneVoice('A. Fenn', 'Bea Fenn')).toBe(false)
  expect(isOneVoice('I. Marrable', 'Oskar Marrable')).toBe(false)
})
