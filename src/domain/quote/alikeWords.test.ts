import { expect, it } from 'vitest'
import { alikes, hasAlike } from './alikeWords.ts'
import { grouped } from '../grouped.ts'
import { shapeOf } from './confusables.ts'

it('every listed word could be misread as another that is known', () => {
  const forms = [...alikes].flatMap(word => [word, ...inflected(word)].filter(hasAlike))
  const byShape = grouped([...new Set(forms)], shapeOf)
  expect([...alikes].filter(word => (byShape.get(shapeOf(word))?.length ?? 0) < 2)).toEqual([])
})

function inflected(word: string): string[] {
  const stems = [word, `${word}${word.at(-1)}`, ...(word.endsWith('e') ? [word.slice(0, -1)] : [])]
  return stems.flatMap(stem => ['s', 'es', 'd', 'ed', 'ing', 'er', 'ers'].map(ending => stem + ending))
}

it.each(['hanged', 'Banged', 'six', 'fix', 'batting', 'hated', 'baking', 'stehen', 'sont', 'falta', 'fatto'])(
  '%s is one, whatever its ending',
  word => expect(hasAlike(word)).toBe(true),
)

it.each(['harbour', 'barbour', 'moming', 'tbe', 'hirn', 'ing', 's', ''])('%s is none', word =>
  expect(hasAlike(word)).toBe(false),
)
