import { expect, test } from 'vitest'
import { wordsApart } from './wordsApart.ts'

function apart(a: string, b: string) {
  const found = wordsApart(a, b)
  return [found.a.map(({ start, end }) => a.slice(start, end)), found.b.map(({ start, end }) => b.slice(start, end))]
}

test.each([
  [
    'They meant to keep the bridge, as in May, for the town.',
    'They meant to keep the bridge for the town',
    [['as in May,'], []],
  ],
  ['Nobody saw the deck move at noon.', 'Nobody saw the deck fall before noon.', [['move at'], ['fall before']]],
  ['It was the bridge that fell that day.', 'It was that bridge that fell.', [['the', 'that day.'], ['that']]],
  ['“The bridge,” she said', 'the bridge she said', [[], []]],
])('%s / %s', (a, b, differing) => expect(apart(a, b)).toEqual(differing))
