import { expect, test } from 'vitest'
import { isPressed, isSingleKey, keysForPeople, type KeyPress } from './shortcutKeys.ts'

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more }
}

test.each([
  ['j', press('j'), true],
  ['j', press('J', { shiftKey: true }), false],
  ['j', press('k'), false],
  ['j', press('j', { ctrlKey: true }), false],
  ['j', press('j', { altKey: true }), false],
  ['Shift+j', press('J', { shiftKey: true }), true],
  ['?', press('?', { shiftKey: true }), true],
  ['/', press('/', { shiftKey: true }), true],
  ['Mod+k', press('k', { ctrlKey: true }), true],
  ['Mod+k', press('k', { metaKey: true }), true],
  ['Mod+k', press('k'), false],
  ['Mod+Shift+z', press('Z', { ctrlKey: true, shiftKey: true }), true],
  ['Mod+z', press('Z', { ctrlKey: true, shiftKey: true }), false],
  ['Escape', press('Escape'), true],
  ['Enter', press('Enter', { shiftKey: true }), false],
  ['+', press('+', { shiftKey: true }), true],
])('%s against %o: %s', (keys, pressed, expected) => {
  expect(isPressed(keys, pressed)).toBe(expected)
})

test('letters and digits work while a Persian or a Russian layout is on', () => {
  expect(isPressed('j', press('ت', { code: 'KeyJ' }))).toBe(true)
  expect(isPressed('1', press('۱', { code: 'Digit1' }))).toBe(true)
  expect(isPressed('Mod+k', press('л', { code: 'KeyK', ctrlKey: true }))).toBe(true)
  expect(isPressed('j', press('ن', { code: 'KeyK' }))).toBe(false)
})

test('a Latin layout goes by what the key says, not by where it lies', () => {
  expect(isPressed('z', press('y', { code: 'KeyZ' }))).toBe(false)
})

test('only plain characters can be turned off', () => {
  expect(['j', '1', '?', 'Shift+x'].filter(isSingleKey)).toHaveLength(4)
  expect(['Mod+k', 'Escape', 'Alt+1', 'ArrowDown'].filter(isSingleKey)).toEqual([])
})

test.each([
  ['Mod+k', false, 'Ctrl K'],
  ['Mod+k', true, '⌘ K'],
  ['Escape', false, 'Esc'],
  ['1', false, '1'],
])('%s (a Mac: %s) is shown as %s', (keys, apple, expected) => {
  expect(keysForPeople(keys, apple)).toBe(expected)
})
