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
  ['There were 30,000 executions.', false],
  ['They counted 30,000 bodies.', false],
  ['The order tore 30,000 families apart.', false],
  ['They executed 30,000 Kurds.', false],
  ['They burnt 30,000 documents.', true],
  ['They executed thousands of prisoners.', false],
  ['The summit connected 12 locations.', false],
  ['The prisoners were executed.', false],
])('%s: %s', (passage, isOther) => {
  expect(isOfOtherThing(figuresIn(claim, 'en'), figuresIn(passage, 'en'))).toBe(isOther)
})

it.each([
  ['The ship lost 12 crew.', 'The ship lost 12 sailors.', false],
  ['They shot 12 Kurds.', 'They shot 12 men.', false],
  ['They took 12 nuns.', 'They took 12 sisters.', false],
  ['They burnt 12 villages.', 'They burnt 12 hamlets.', false],
  ['They burnt 12 villages.', 'They shot 12 soldiers.', true],
])('%s %s: %s', (said, passage, isOther) => {
  expect(isOfOtherThing(figuresIn(said, 'en'), figuresIn(passage, 'en'))).toBe(isOther)
})
