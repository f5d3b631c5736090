import { expect, test } from 'vitest'
import { passageAt, passageOfQuote } from './passage.ts'
import { oneLine } from '../shared/oneLine.ts'

test('white space dragged along does not become part of a passage', () => {
  expect(passageAt('One two three.', { start: 3, end: 8 })).toMatchObject({ span: { start: 4, end: 7 }, quoted: 'two' })
})

test('half a character selected is the whole of it', () => {
  expect(passageAt('a👩‍🚀b', { start: 1, end: 3 })?.quoted).toBe('👩‍🚀')
})

test('white space alone is no passage', () => {
  expect(passageAt('One  two', { start: 3, end: 5 })).toBeNull()
})

test('words given keep their own form beside how it differs', () => {
  const passage = passageOfQuote('It fell by\nnight.', { start: 0, end: 17 }, 'It fell by night.', null)
  expect(passage).toMatchObject({ quoted: 'It fell by night.', check: { outcome: 'artefact' } })
})

test('a wrapped passage reads as one line', () => {
  expect(oneLine(' It fell\r\n  by night. ')).toBe('It fell by night.')
})
