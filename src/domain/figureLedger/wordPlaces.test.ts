import { expect, it } from 'vitest'
import { wordPlaces } from './wordPlaces.ts'

it.each([
  ['two score of men, then two score', 'two score', ['two score', 'two score']],
  ['Two score of men', ' two  score ', ['Two score']],
  ['two\nscore', 'two score', ['two\nscore']],
  ['two, Two', 'Two', ['Two']],
  ['(a+b)? $5.00 [x] - y/z', '(a+b)? $5.00 [x] - y/z', ['(a+b)? $5.00 [x] - y/z']],
  ['نیم میلیون نفر', 'نیم میلیون', ['نیم میلیون']],
  ['5.00', '5x00', []],
  ['some words', '  ', []],
])('in “%s” “%s” stands as %j', (text, words, places) =>
  expect(wordPlaces(text, words).map(({ start, end }) => text.slice(start, end))).toEqual(places),
)
