import { expect, test } from 'vitest'
import { rangeOf, toggled } from './selection.ts'

test('toggling twice leaves the selection as it was, and never changes the first set', () => {
  const before = new Set(['a'])
  expect([...toggled(toggled(before, 'b'), 'b')]).toEqual(['a'])
  expect([...before]).toEqual(['a'])
})

test('a range is the same from either end', () => {
  const keys = ['a', 'b', 'c', 'd']
  expect([...rangeOf(keys, 1, 3)]).toEqual(['b', 'c', 'd'])
  expect([...rangeOf(keys, 3, 1)]).toEqual(['b', 'c', 'd'])
  expect([...rangeOf(keys, 2, 2)]).toEqual(['c'])
})
