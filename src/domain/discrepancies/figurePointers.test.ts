import { expect, it } from 'vitest'
import { figurePointers } from './figurePointers.ts'
import { readPassage } from './passage.ts'

function pointed(...texts: readonly [string, string]) {
  const [a, b] = texts.map(text => readPassage({ text, language: 'en', published: null, speaker: null }, []))
  if (!a || !b) throw new Error('A pair has two sides.')
  return figurePointers(a, b).map(pointer => [
    pointer.how,
    texts[0].slice(pointer.a.start, pointer.a.end),
    pointer.b && texts[1].slice(pointer.b.start, pointer.b.end),
  ])
}

it.each<[string, string, (string | null)[][]]>([
  ['Most of the 8,000 miners struck.', 'Most of the 800 miners struck.', [['conflict', '8,000', '800']]],
  ['Most of the 8,000 miners were hanged.', 'Half the 800 miners were arrested.', [['conflict', '8,000', '800']]],
  ['Most of the 8,000 miners struck.', 'Half of the 8,000 miners struck.', []],
  ['Most of the 8,000 miners struck.', '800 miners struck.', []],
  ['800 miners struck.', 'Most of the 8,000 miners struck.', []],
  ['Not 8,000 miners but 800 struck.', '800 miners struck.', []],
])('a whole of which a share is told differs from such a whole alone: %s / %s', (a, b, expected) => {
  expect(pointed(a, b)).toEqual(expected)
})
