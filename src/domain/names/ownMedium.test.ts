import { expect, it } from 'vitest'
import { isOwnMedium } from './ownMedium.ts'

it.each([
  ['Coast Times', 'Coast Times', true],
  ['the Coast Times', 'The Coast Times', true],
  ['Echo', 'Dunmere Echo', true],
  ['BBC', 'BBC News', true],
  ['Coast', 'Coast Times', false],
  ['Times', 'Coast Echo', false],
  ['Coast Times', 'Times', false],
  ['', 'Coast Times', false],
])('%j is a name that the text of %j has for itself: %j', (name, medium, is) => {
  expect(isOwnMedium(name, medium)).toBe(is)
})
