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
