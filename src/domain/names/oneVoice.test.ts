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
