import { expect, it } from 'vitest'
import { bearingOf, bearingWords } from './bearing.ts'

const claim = bearingWords('More than 30,000 prisoners were executed in 1988.', null, 'en')

function bearing(passage: string, published: string | null = '2018') {
  const { otherFigure, ...told } = bearingOf(claim, bearingWords(passage, published, 'en'))
  return { ...told, otherFigure: otherFigure && passage.slice(otherFigure.start, otherFigure.end) }
}

it.each([
  ['Some 30,000 prisoners were executed.', true, null],
  ['At least 30,000 people were killed.', true, null],
  ['Some 3,200 prisoners were killed.', false, 'Some 3,200'],
  ['Some 3,200 prisoners were arrested.', false, null],
  ['Some 30,000 prisoners were arrested.', false, null],
  ['Some 30,000 prisoners were arrested and 3,200 prisoners executed.', false, '3,200'],
  ['Fewer than 30,000 prisoners were executed.', false, 'Fewer than 30,000'],
  ['Some 3,200 prisoners were executed.', false, 'Some 3,200'],
  ['Not 30,000 prisoners but 3,000 were executed.', false, '3,000'],
  ['Prisoners were executed in 40 towns.', false, null],
  ['It took 33 years.', false, null],
])('tells whether a passage has the claim’s figure or another: %s', (passage, hasOwnFigure, otherFigure) => {
  expect(bearing(passage)).toMatchObject({ hasOwnFigure, otherFigure, isOfOtherThing: false })
})

it.each([
  ['Some 1,240 households had no water.', null],
  ['More than 1,200 households had no water.', null],
  ['About 1,200 homes had no water.', null],
  ['1,200 households had no water.', null],
  ['Fewer than 1,200 households had no water.', 'Fewer than 1,200'],
  ['Some 900 households had no water.', 'Some 900'],
  ['Of the 9,000 households, 1,240 had no water.', null],
  ['Of the 9,000 households, 900 had no water.', '900'],
  ['900 of the 1,240 households had no water.', null],
])('takes for another figure only what excludes the claim’s: %s', (passage, words) => {
  const counted = bearingWords('1,240 households had no water.', null, 'en')
  const { otherFigure } = bearingOf(counted, bearingWords(passage, null, 'en'))
  expect(otherFigure && passage.slice(otherFigure.start, otherFigure.end)).toBe(words)
})

it('knows a number that is of another thing alone', () => {
  expect(bearing('It connected more than 30,000 locations.')).toMatchObject({ isOfOtherThing: true, otherFigure: null })
})

it.each([
  ['They were executed in 1988.', 'same'],
  ['They were executed in July 1988.', 'same'],
  ['In 2016 the tape of 1988 was published.', 'same'],
  ['They were executed in 1979.', 'other'],
  ['They were executed one by one.', 'untold'],
  ['They were executed last year.', 'untold'],
])('tells whether a passage is of the claim’s time: %s', (passage, time) => {
  expect(bearing(passage)).toMatchObject({ time })
})

it('knows no time where the claim tells none', () => {
  const timeless = bearingWords('More than 30,000 prisoners were executed.', null, 'en')
  expect(bearingOf(timeless, bearingWords('In 1979 they were executed.', null, 'en')).time).toBe('untold')
})
