import { expect, test } from 'vitest'
import { originTint } from './originTint.ts'

test.each([
  ['A', 1],
  ['B', 2],
  ['L', 12],
  ['M', 1],
  ['Z', 2],
  ['AA', 3],
  ['A2', 1],
  ['B+1', 2],
  ['B12+3', 2],
])('origin %s has tint %d', (letter, tint) => {
  expect(originTint(letter)).toBe(tint)
})
