import { assert, constantFrom, integer, nat, property } from 'fast-check'
import { expect, test } from 'vitest'
import { listAction, ringTarget, targetOf, typeaheadTarget, type ListKeyPress } from './listKeys.ts'

function press(key: string, more: Partial<ListKeyPress> = {}): ListKeyPress {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more }
}
const at = (index: number) => ({ index, count: 100, page: 10, letters: true })

test.each([
  ['ArrowDown', 4, 5],
  ['ArrowDown', 99, 99],
  ['ArrowDown', -1, 0],
  ['ArrowUp', 4, 3],
  ['ArrowUp', 0, 0],
  ['ArrowUp', -1, 99],
  ['j', 4, 5],
  ['k', 4, 3],
  ['Home', 50, 0],
  ['End', 50, 99],
  ['PageDown', 50, 59],
  ['PageDown', 95, 99],
  ['PageUp', 50, 41],
  ['PageUp', 3, 0],
])('%s goes from row %d to row %d', (key, from, to) => {
  expect(targetOf(key, at(from))).toBe(to)
})

test('j and k are only letters where single keys are turned off', () => {
  expect(targetOf('j', { ...at(4), letters: false })).toBeNull()
})

test('no key ever leaves the list', () => {
  const keys = constantFrom('ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'PageUp', 'j', 'k')
  assert(
    property(keys, integer({ min: -1, max: 40 }), integer({ min: 1, max: 40 }), nat(50), (key, index, count, page) => {
      const to = targetOf(key, { index: Math.min(index, count - 1), count, page, letters: true })
      expect(to).not.toBeNull()
      expect(to).toBeGreaterThanOrEqual(0)
      expect(to).toBeLessThan(count)
    }),
  )
})

test.each([
  [press('Enter'), { type: 'open' }],
  [press(' '), { type: 'toggle' }],
  [press('a', { ctrlKey: true }), { type: 'select-all' }],
  [press('A', { metaKey: true }), { type: 'select-all' }],
  [press('ArrowDown', { shiftKey: true }), { type: 'move', to: 5, extend: true }],
  [press('ArrowDown', { altKey: true }), null],
  [press('k', { ctrlKey: true }), null],
  [press('q'), null],
])('%o does %o', (pressed, action) => {
  expect(listAction(pressed, at(4))).toEqual(action)
})

test('nothing can be done in an empty list', () => {
  expect(listAction(press('Enter'), { index: -1, count: 0, page: 10, letters: true })).toBeNull()
})

test.each([
  ['ArrowDown', 0, 2],
  ['ArrowDown', 3, 0],
  ['ArrowUp', 0, 3],
  ['ArrowUp', 2, 0],
  ['Home', 3, 0],
  ['End', 0, 3],
  ['ArrowDown', -1, 0],
])('in a ring whose second is disabled, %s goes from %d to %d', (key, from, to) => {
  expect(ringTarget(key, from, [false, true, false, false])).toBe(to)
})

test('a ring of disabled things goes nowhere', () => {
  expect(ringTarget('ArrowDown', 0, [true, true])).toBeNull()
})

test.each([
  ['r', 0, 2],
  ['rr', 2, 3],
  ['rem', 0, 3],
  ['c', 0, 1],
  ['x', 0, -1],
])('typing %s from %d finds %d', (typed, from, found) => {
  expect(typeaheadTarget(typed, from, ['Open', 'Copy', 'Rename', 'Remove'])).toBe(found)
})
