import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inventedText } from '../../../tests/support/inventedText.ts'
import { perturbedQuotes } from '../../../tests/support/perturbedQuotes.ts'
import { scoresOf } from '../../../tests/support/quoteScores.ts'
import { randomFrom } from '../../../tests/support/random.ts'
import type { QuoteOutcome } from '../records.ts'
import { indexOfText } from '../text/textIndex.ts'
import { checkAt } from './checkAt.ts'
import { checkQuote } from './checkQuote.ts'

describe('perturbed quotes', () => {
  it('are judged rightly', () => {
    const text = inventedText(2500, 20)
    const strangers = inventedText(400, 22).split(' ').toSorted().join(' ')
    const quotes = perturbedQuotes(text, 340, randomFrom(21), strangers)
    const { wrong, ...scores } = scoresOf(indexOfText(text), quotes)
    expect(quotes).toHaveLength(340)
    expect(wrong.map(({ perturbation, quote, was }) => `${perturbation}: ${quote} -> ${was}`).slice(0, 4)).toEqual([])
    expect(scores).toMatchObject({
      located: scores.present,
      accepted: 0,
      outcomes: 340,
      named: scores.meaning,
      calledMeaning: 0,
    })
  })
})

describe('laws', () => {
  const text = inventedText(400, 30)
  const index = indexOfText(text)
  const passages = fc.tuple(fc.nat(text.length - 400), fc.integer({ min: 60, max: 240 })).map(([from, length]) => {
    const start = from + text.slice(from).search(/(?<=\s)[\p{L}\p{N}]/u)
    return { start, end: text.indexOf(' ', start + length) }
  })
  const quoteAt = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  const outcome = (quote: string, span: { start: number; end: number }) =>
    checkQuote(index, { quote, hint: span.start }).places[0]?.check.outcome

  it('what is taken from the text is verbatim there', () => {
    fc.assert(
      fc.property(passages, span => {
        const { places } = checkQuote(index, { quote: quoteAt(span) })
        expect(places[0]?.check.outcome).toBe('verbatim')
        expect(places.map(place => place.span.start)).toContain(span.start)
      }),
    )
  })

  it('noise of extraction and typesetting changes no outcome', () => {
    const noises: readonly ((quote: string) => string)[] = [
      quote => quote.replaceAll(' ', '\n'),
      quote => quote.replaceAll(' ', ' \u00a0'),
      quote => quote.replaceAll(/(\p{L}{3})(\p{L}{3})/gu, '$1\u00ad$2'),
      quote => quote.replaceAll(/[“”]/g, '"'),
      quote => quote.normalize('NFD'),
      quote => quote.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ'),
      quote => quote.replaceAll(' — ', '—'),
      quote => quote.replace(/(\p{Ll}{3})(\p{Ll}{3})/u, '$1-\n$2'),
    ]
    const changes: readonly (readonly [QuoteOutcome, (quote: string) => string | null])[] = [
      ['artefact', quote => quote],
      ['altered', quote => changed(quote, /\d(?!.*\d)/, digit => String((Number(digit) + 1) % 10))],
      ['altered', quote => changed(quote, / (?:not|never) /, () => ' ')],
    ]
    fc.assert(
      fc.property(passages, fc.subarray([...noises]), fc.constantFrom(...changes), (span, chosen, [wanted, change]) => {
        const quote = change(quoteAt(span))
        fc.pre(quote !== null)
        const noisy = chosen.reduce((result, noise) => noise(result), quote ?? '')
        const got = outcome(noisy, span)
        expect(wanted === 'artefact' && got === 'verbatim' ? 'artefact' : got).toBe(wanted)
      }),
      { numRuns: 200 },
    )
  })

  it('one changed digit, negation or name always does', () => {
    const changes: readonly ((quote: string) => string | null)[] = [
      quote => changed(quote, /\d/, digit => String((Number(digit) + 1) % 10)),
      quote => changed(quote, /(?<= )(?:not|never|no|without) (?=\p{L})/u, () => ''),
      quote => changed(quote, /(?<= )(?:was|were) (?=\p{L})/u, was => `${was}not `),
      quote => changed(quote, /(?<=\p{L} )(?:Lindqvist|Berg|Okafor|Sedlak|Novak)/u, () => 'Wexford'),
    ]
    fc.assert(
      fc.property(passages, fc.constantFrom(...changes), (span, change) => {
        const quote = change(quoteAt(span))
        fc.pre(quote !== null)
        expect(['altered', 'absent']).toContain(outcome(quote ?? '', span) ?? 'absent')
      }),
      { numRuns: 200 },
    )
  })

  it('brackets around words that stand there are one bracket each, and no more', () => {
    fc.assert(
      fc.property(passages, fc.nat(), fc.integer({ min: 1, max: 4 }), (span, nth, length) => {
        const words = quoteAt(span).split(' ')
        const from = nth % words.length
        const inside = words.slice(from, from + length).join(' ')
        fc.pre(/^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u.test(inside))
        const quote = [...words.slice(0, from), `[${inside}]`, ...words.slice(from + length)].join(' ')
        const { differences } = checkAt(text, span, quote)
        expect(differences.map(({ kind, quote: given }) => `${kind}: ${given}`)).toEqual([`bracket: [${inside}]`])
      }),
      { numRuns: 200, examples: [[{ start: 7083, end: 7149 }, 0, 2]] },
    )
  })

  it('every difference is where it says', () => {
    fc.assert(
      fc.property(passages, fc.nat(), (span, nth) => {
        const words = quoteAt(span).split(' ')
        words.splice(nth % words.length, 1)
        const quote = words.join(' ')
        for (const place of checkQuote(index, { quote }).places) {
          for (const { source, sourceSpan, quote: given, quoteSpan } of place.check.differences) {
            expect(text.slice(sourceSpan.start, sourceSpan.end)).toBe(source)
            expect(quote.slice(quoteSpan.start, quoteSpan.end)).toBe(given)
          }
        }
      }),
      { numRuns: 100 },
    )
  })
})

function changed(quote: string, pattern: RegExp, change: (found: string) => string): string | null {
  const result = quote.replace(pattern, change)
  return result === quote ? null : result
}
