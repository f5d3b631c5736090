import { expect, it } from 'vitest'
import { actsTold, areOtherActs } from './actTold.ts'
import { figuresIn } from './figuresIn.ts'

/** The act of each figure of a text; `null` where none is told. */
function acts(text: string): (string | null)[] {
  const figures = figuresIn(text, 'en')
  const told = actsTold(text, 'en', figures)
  return figures.map(figure => told.get(figure)?.act ?? null)
}

it.each<[string, (string | null)[]]>([
  ['8,000 miners were arrested in May.', ['arrest']],
  ['8,000 miners in Karaj had been jailed.', ['arrest']],
  ['They murdered 80 miners.', ['killing']],
  ['The deaths of more than 80 miners are told.', ['killing']],
  ['12 miners were killed and 40 injured.', ['killing', 'injury']],
  ['12 dead and 40 wounded.', ['killing', 'injury']],
  ['80 miners who were later freed', ['release']],
])('tells what became of those that are counted: %s', (text, expected) => {
  expect(acts(text)).toEqual(expected)
})

it.each([
  '80 miners were arrested and later executed.',
  'They executed 80 miners who had been arrested.',
  '80 guards killed a miner.',
  '80 miners came; others were arrested.',
])('tells nothing where it is not one thing, or another’s: %s', text => {
  expect(acts(text)).toEqual([null])
})

it('tells acts apart only where both are told', () => {
  const [killed, shot] = ['killed', 'executed'].map(words => ({ act: 'killing', words }))
  expect(areOtherActs(killed, shot)).toBe(false)
  expect(areOtherActs(killed, null)).toBe(false)
  expect(areOtherActs(killed, { act: 'arrest', words: 'arrested' })).toBe(true)
})
