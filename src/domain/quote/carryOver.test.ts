import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCheck, anExcerpt } from '../../../tests/builders.ts'
import type { Excerpt } from '../records.ts'
import { anchorAt } from './anchor.ts'
import { carryOver } from './carryOver.ts'

describe('carryOver', () => {
  it('finds a passage whose own letters are the same in both readings', () => {
    const carried = carryOver(
      excerptOf('Caf‚ closed. The bridge fell.', 'The bridge fell.'),
      'Caf‚ closed. The bridge fell.',
      'Café closed. The bridge fell.',
    )
    expect(carried?.anchor).toMatchObject({
      exact: 'The bridge fell.',
      prefix: 'Café closed. ',
      span: { start: 13, end: 29 },
    })
  })

  it('leaves alone a passage whose letters are other ones now', () => {
    expect(carryOver(excerptOf('Caf‚ closed.', 'Caf‚'), 'Caf‚ closed.', 'Café closed.')).toBeNull()
  })

  it('takes the second of two for the second of two, also where characters became fewer before it', () => {
    const [before, after] = ['Ã© It fell. Ã© It fell. Ã©', 'é It fell. é It fell. é']
    const carried = carryOver(excerptOf(before, 'It fell.', 15), before, after)
    expect(carried?.anchor.span).toEqual({ start: 13, end: 21 })
  })

  it('moves nothing where the words stand another number of times', () => {
    const before = 'It fell. It fell‚'
    expect(carryOver(excerptOf(before, 'It fell'), before, 'It fell. It fell. It fell.')).toBeNull()
  })

  it('moves nothing whose words did not stand where they were said to', () => {
    const excerpt = excerptOf('One two.', 'two')
    expect(carryOver(excerpt, 'One one two.', 'One two.')).toBeNull()
  })

  it('moves the places of differences along', () => {
    const before = 'Ã© polit- ical'
    const check = aCheck('artefact', 'hyphenation')
    const carried = carryOver({ ...excerptOf(before, 'polit- ical'), check }, before, 'é polit- ical')
    expect(carried?.check.differences.map(({ sourceSpan }) => sourceSpan.start)).toEqual(
      check.differences.map(({ sourceSpan }) => sourceSpan.start - 1),
    )
  })

  it('gives the passage its own place back in the same reading, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b', ' ', 'é') }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const [start = 0, end = 0] = [a % text.length, b % (text.length + 1)].toSorted((x, y) => x - y)
          fc.pre(start < end)
          const excerpt = excerptOf(text, text.slice(start, end), start)
          expect(carryOver(excerpt, text, text)?.anchor).toEqual(excerpt.anchor)
        },
      ),
    )
  })
})

function excerptOf(text: string, words: string, from = 0): Excerpt {
  const start = text.indexOf(words, from)
  return { ...anExcerpt(), quoted: words, anchor: anchorAt(text, { start, end: start + words.length }) }
}
