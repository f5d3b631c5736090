import { expect, it } from 'vitest'
import { figuresIn } from './figuresIn.ts'
import { isOfOtherThing } from './otherThing.ts'

const claim = 'More than 30,000 political prisoners were executed in a few months.'

it.each([
  ['The summit connected more than 30,000 locations within a few months.', true],
  ['The summit cost $30,000.', true],
  ['The summit connected 30,000 locations of 120 prisoners.', false],
  ['They executed 30,000 in all.', false],
  ['They executed 30,000 MEK members.', false],
  ['They executed 30,000 women.', false],
  ['They executed thousands of prisoners.', false],
  ['The summit connected 12 locations.', false],
  ['The prisoners were executed.', false],
])('%s: %s', (passage, isOther) => {
  expect(isOfOtherThing(figuresIn(claim, 'en'), figuresIn(passage, 'en'))).toBe(isOther)
})
