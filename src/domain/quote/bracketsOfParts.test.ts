import fc from 'fast-check'
import { expect, it } from 'vitest'
import { indexOfText } from '../text/textIndex.ts'
import { checkAt } from './checkAt.ts'
import { checkQuote } from './checkQuote.ts'
import { drawnQuote } from './drawn.ts'

const text = 'It rained. They [sic] left the harbour in the evening and the pilots went home after that. So it was.'

function check(quote: string) {
  const place = checkQuote(indexOfText(text), { quote }).places[0]
  if (!place) return ['absent']
  return [
    text.slice(place.span.start, place.span.end),
    ...place.check.differences.map(({ source, quote: given }) => `${source} > ${given}`),
    ...place.warnings.map(({ kind }) => kind),
  ]
}

it.each([
  [
    'left the harbour [in the evening] … the pilots went home',
    ['left the harbour in the evening and the pilots went home', 'in the evening > [in the evening]', 'and > …'],
  ],
  [
    'left the harbour [sic] … the pilots went home',
    ['left the harbour in the evening and the pilots went home', ' > [sic]', 'in the evening and > …'],
  ],
  [
    'left the harbour … [the] pilots went home',
    ['left the harbour in the evening and the pilots went home', 'in the evening and > …', 'the > [the]'],
  ],
  [
    'They [sic] … the pilots went home after that',
    [
      'They [sic] left the harbour in the evening and the pilots went home after that',
      'left the harbour in the evening and > …',
    ],
  ],
])('a bracket beside a mark of omission is whole: %s', (quote, told) => {
  expect(check(quote)).toEqual(told)
})

it.each([
  ['[They] … left the harbour in the evening', ['left the harbour in the evening', ' > [They]', ' > …']],
  ['[the pilots] … went home after that', ['went home after that', ' > [the pilots]', ' > …']],
  ['left the harbour in the evening … [sic]', ['left the harbour in the evening', ' > …', ' > [sic]']],
  [
    'left the harbour … [they] … went home',
    [
      'left the harbour in the evening and the pilots went home',
      ' > …',
      ' > [they]',
      'in the evening and the pilots > …',
    ],
  ],
  [
    '[sic] … the pilots went home after that',
    [
      '[sic] left the harbour in the evening and the pilots went home after that',
      'left the harbour in the evening and > …',
    ],
  ],
])('a part may be nothing but a bracket: %s', (quote, told) => {
  expect(check(quote)).toEqual(told)
})

it('whatever brackets and marks of omission stand between the words, each is drawn whole', () => {
  const mark = fc.constantFrom(' ', ' … ', ' [the] ', ' [sic] ', ' [sic] … ', ' … [they] ', ' … [they] … ')
  const words = 'They left the harbour in the evening and the pilots went home after that'.split(' ')
  fc.assert(
    fc.property(fc.array(mark, { minLength: words.length, maxLength: words.length }), marks => {
      const quote = words.map((word, nth) => word + (marks[nth] ?? '')).join('')
      const source = text.slice(11, 89).replace('[sic] ', '')
      const { differences } = checkAt(source, { start: 0, end: source.length }, quote)
      for (const piece of drawnQuote(quote, differences)) {
        if (piece.type === 'same') expect(piece.words).not.toMatch(/[[\]…]/)
        else expect(piece.words.split('[').length).toBe(piece.words.split(']').length)
      }
    }),
    { numRuns: 300 },
  )
})
