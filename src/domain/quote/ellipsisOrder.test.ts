import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checked } from '../../../tests/support/checkedQuote.ts'
import type { Difference, Span } from '../records.ts'
import { lettersOf } from '../text/skeleton.ts'
import { indexOfText } from '../text/textIndex.ts'
import { checkQuote } from './checkQuote.ts'

describe('the parts of a quote beside a mark of omission', () => {
  it.each([
    ['I will not withdraw. You will not withdraw.', 'You will … withdraw', 'You will not withdraw'],
    [
      'Opponents said that the mayor must resign. The mayor will not resign.',
      'The mayor will … resign',
      'The mayor will not resign',
    ],
    [
      'The board had promised to pay the workers. On Friday, the board did not pay the workers in full.',
      'the board did … pay the workers',
      'the board did not pay the workers',
    ],
  ])('stand in order: in "%s"', (text, quote, found) => {
    expect(checked(text, quote)).toMatchObject({
      outcome: 'editorial',
      found,
      starts: [text.indexOf(found)],
      changes: ['ellipsis: not > …'],
      warnings: ['negation: not'],
    })
  })

  it('are as near as may be, and of equals those in whose capitals it stands', () => {
    const near =
      'The committee heard what he told the committee on 9 June. The committee did not find his account credible.'
    expect(checked(near, 'The committee […] find his account credible')).toMatchObject({
      starts: [near.indexOf('The committee did')],
      changes: ['ellipsis: did not > […]'],
      warnings: ['negation: not'],
    })
    const inner = 'The finance committee met. Later the finance committee adopted it, and adjourned.'
    expect(checked(inner, 'The finance committee … adjourned')).toMatchObject({
      starts: [inner.indexOf('the finance')],
      changes: ['case: t > T', 'ellipsis: adopted it, and > …'],
    })
    const apart = 'We saw that the finance committee sadly adjourned. The finance committee then adjourned.'
    expect(checked(apart, 'The finance committee … adjourned').starts).toEqual([
      apart.indexOf('The finance'),
      apart.indexOf('the finance'),
    ])
  })

  it('do where each word stands many times, and are what the place says', () => {
    const words = fc.constantFrom('the', 'mayor', 'will', 'resign', 'not', 'committee', 'withdraw', 'today', 'harbour')
    const sentences = fc
      .array(words, { minLength: 2, maxLength: 7 })
      .map(([first = '', ...rest]) => [first[0]?.toUpperCase() + first.slice(1), ...rest].join(' '))
    const texts = fc.array(sentences, { minLength: 2, maxLength: 6 }).map(all => `${all.join('. ')}.`)
    const cuts = fc.array(fc.nat({ max: 12 }), { minLength: 2, maxLength: 5 })
    fc.assert(
      fc.property(texts, fc.nat(), cuts, fc.boolean(), (text, from, lengths, isLower) => {
        const all = text.split(' ')
        const parts: string[] = []
        let at = from % all.length
        for (const [nth, length] of lengths.entries()) {
          const part = all.slice(at, at + 1 + (length % 4)).join(' ')
          if (nth % 2 === 0 && part !== '') parts.push(part)
          at += 1 + (length % 4)
        }
        fc.pre(parts.length > 1)
        const quote = isLower ? parts.join(' … ').toLowerCase() : parts.join(' … ')
        for (const { span, check, given } of checkQuote(indexOfText(text), { quote }).places) {
          expect(span.start).toBeLessThan(span.end)
          expect(lettersOf(rebuilt(text, span, check.differences))).toBe(lettersOf(quote.slice(given.start, given.end)))
        }
      }),
      { numRuns: 400 },
    )
  })
})

/** The text of a place with each difference put the way the quote has it: the quote, where the differences are all. */
function rebuilt(text: string, span: Span, differences: readonly Difference[]): string {
  let [result, at] = ['', span.start]
  for (const { sourceSpan, source, quote } of differences) {
    expect(sourceSpan.start).toBeGreaterThanOrEqual(at)
    expect(text.slice(sourceSpan.start, sourceSpan.end)).toBe(source)
    result += text.slice(at, sourceSpan.start) + quote
    at = sourceSpan.end
  }
  return result + text.slice(at, span.end)
}
