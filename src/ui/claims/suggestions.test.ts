import { expect, it } from 'vitest'
import { aClaim, aSource } from '../../../tests/builders.ts'
import { bearingOf, bearingWords } from '../../domain/figures/bearing.ts'
import { anchorAt } from '../../domain/quote/anchor.ts'
import { suggestionsOf } from './suggestions.ts'

const source = aSource({ language: 'en', role: 'source' })
const claim = aClaim({ text: 'More than 30,000 prisoners were executed in 1988.' })
const desk = { claim, exhibits: [], appearances: [], letters: new Map() }
const sources = { byId: new Map([[source.id, source]]), publisherById: new Map() }

const own = bearingWords(claim.text, null, 'en')

/** What is suggested of passages that have so much of the claim's words. */
function suggested(texts: readonly string[], share: number, isNamed = true) {
  const { id, textId } = source
  const found = texts.map(text => {
    const span = { start: 0, end: text.length }
    const view = { sentence: span, text, part: span, span, marks: [], share }
    const bearing = bearingOf(own, bearingWords(text, '2018', 'en'))
    const anchor = anchorAt(text, span)
    return { kind: 'source', id, sourceId: id, textId, titleMarks: [], anchor, bearing, isNamed, view } as const
  })
  return suggestionsOf(found, desk, sources)
}

function isSuggested(text: string, share: number): boolean {
  return suggested([text], share).length > 0
}

it('suggests a passage with a good part of the claim’s words, whatever number it has', () => {
  expect(isSuggested('Some 3,200 prisoners were shot.', 0.4)).toBe(true)
  expect(isSuggested('Some 3,200 prisoners were shot.', 0.2)).toBe(false)
})

it('suggests a passage with nothing that the claim names only where it has its figure or its time', () => {
  const texts = ['He did so.', 'There were more than 30,000 of them.', 'So it was in 1988.', 'So it was in 1989.']
  expect(suggested(texts, 0.5, false).map(({ found }) => texts.indexOf(found.anchor.exact))).toEqual([1, 2])
})

it('suggests no sentence that has the claim’s number for another thing alone', () => {
  expect(isSuggested('The summit connected more than 30,000 locations.', 0.7)).toBe(false)
  expect(isSuggested('In 30,000 villages 3,200 prisoners were executed.', 0.7)).toBe(true)
})

it('has passages with another figure of the same take turns with the others, and says which figure', () => {
  const texts = [
    'More than 30,000 prisoners were executed.',
    'Of the executed prisoners nobody speaks.',
    'Those 30,000 prisoners were executed in a summer.',
    'Some 3,200 prisoners were executed.',
    'They executed thousands of people.',
    'Prisoners were executed in 40 towns.',
    'Not 30,000 prisoners but 3,000 were executed.',
  ]
  expect(
    suggested(texts, 0.4).map(({ found, otherFigure }) => [texts.indexOf(found.anchor.exact), otherFigure]),
  ).toEqual([
    [0, null],
    [3, 'Some 3,200'],
    [2, null],
    [4, 'thousands'],
    [1, null],
    [6, '3,000'],
    [5, null],
  ])
})

it('puts the claim’s figures and its time first, and what tells of another time last', () => {
  const texts = [
    'In 1979 some 3,200 prisoners were executed.',
    'In 2009 the prisoners were executed one by one.',
    'The prisoners were executed one by one.',
    'In 1979 more than 30,000 prisoners were executed.',
    'In the summer of 1988 the prisoners were executed.',
    'Some 30,000 prisoners were executed.',
    'In July 1988 some 3,200 prisoners were executed.',
    'In 1988 the 30,000 prisoners were executed.',
    'Last year some 3,000 prisoners were executed.',
  ]
  expect(suggested(texts, 0.4).map(({ found }) => texts.indexOf(found.anchor.exact))).toEqual([
    7, 6, 5, 8, 4, 3, 2, 0, 1,
  ])
})
