import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexOfText } from '../text/textIndex.ts'
import { checkAt } from './checkAt.ts'
import { checkQuote } from './checkQuote.ts'
import { cutsMeaning, cutsWord, wholeWordsAround } from './wordCuts.ts'

function spanIn(text: string, words: string) {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

describe('a passage that is cut so that it says something else', () => {
  it.each([
    ['unjust governments use it.', 'just governments use it'],
    ['But unfortunately, they chose that road.', 'fortunately, they chose that road'],
    ['The non-governmental body of the town agreed.', 'governmental body of the town'],
    ['They dis-\nagreed with the harbour office.', 'agreed with the harbour office'],
    ['C’était une arrestation illégale de la police.', 'légale de la police'],
    ['On a dit l’injuste arrestation du maire.', 'juste arrestation du maire'],
    ['Es war eine unzulässige Festnahme im Hafen.', 'zulässige Festnahme im Hafen'],
    ['این کار را نمی‌شود در بندر کرد.', 'شود در بندر کرد'],
    ['The men of the harbour didn’t go.', 'The men of the harbour didn'],
    ['The town was left harmless by it.', 'The town was left harm'],
    ['They executed 120,000 political prisoners.', '20,000 political prisoners'],
    ['They executed 120,000 political prisoners.', 'They executed 120'],
    ['It rose by 11.5 metres at the harbour.', '1.5 metres at the harbour'],
    ['About 50 people of the town were killed.', '0 people of the town were'],
    ['Of the people killed there were 50', 'Of the people killed there were 5'],
    ['It cost the town of the harbour $20bn in all.', 'It cost the town of the harbour $20'],
    ['They counted 120\u00a0000 men at the harbour.', '000 men at the harbour'],
    ['The worst crime since World War II', 'The worst crime since World War I'],
    ['The worst crime of the men since WWII', 'The worst crime of the men since WWI'],
    ['They killed twenty-five men at the harbour.', 'five men at the harbour'],
    ['The men whom they killed were twenty-five', 'The men whom they killed were twenty'],
  ])('is not that passage: %s | %s', (text, quote) => {
    const span = spanIn(text, quote)
    expect(checkAt(text, span, quote).outcome).toBe('altered')
    expect(checkQuote(indexOfText(text), { quote }).places[0]?.check.outcome).not.toBe('verbatim')
    const whole = wholeWordsAround(text, span)
    expect(whole.end - whole.start).toBeGreaterThan(quote.length)
    expect(cutsMeaning(text, whole) || cutsWord(text, whole)).toBe(false)
  })

  it.each([
    ['the paralegal harbour office closed', 'legal harbour office closed'],
    ['The massacre12 was denied by the town.', 'The massacre'],
    ['in 1988.12 The harbour froze.', 'The harbour froze'],
    ['He saw 20 men. I saw two.', 'He saw 20 men. I'],
    ['the regime’s harbour office', 'the regime'],
    ['the well-known harbour office', 'known harbour office'],
  ])('is that passage all the same: %s | %s', (text, quote) => {
    expect(checkAt(text, spanIn(text, quote), quote).outcome).toBe('verbatim')
  })
})

describe('a selection', () => {
  it.each([
    ['They left the harbour town.', 'e harbo', 'the harbour'],
    ['It was the mas-\nsacre of the town.', 'acre of', 'mas-\nsacre of'],
    ['über Łódź geflogen', 'ódź gef', 'Łódź geflogen'],
    ['the cafe\u0301s closed', 'closed', 'closed'],
    ['the cafe\u0301s closed', 'ca', 'cafe\u0301s'],
    ['the regime’s office', 'regime', 'regime'],
    ['他们关闭了港口。', '关闭', '关闭'],
    ['It was, they say, closed.', ', they say,', ', they say,'],
  ])('takes words whole, and no more: %s | %s', (text, selected, whole) => {
    const { start, end } = wholeWordsAround(text, spanIn(text, selected))
    expect(text.slice(start, end)).toBe(whole)
  })

  it('is never made less, is whole after one look, and cuts nothing', () => {
    const part = fc.constantFrom(
      'un',
      'just ',
      'non-',
      'the ',
      '1',
      '20,000 ',
      '.5',
      'II ',
      'twenty-',
      'five ',
      'n’t ',
      '-\n',
      '\u00ad',
      '港口',
      'نمی‌شود ',
    )
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (parts, a, b) => {
        const text = parts.join('')
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y)
        const whole = wholeWordsAround(text, { start, end })
        expect(whole.start).toBeLessThanOrEqual(start)
        expect(whole.end).toBeGreaterThanOrEqual(end)
        expect(wholeWordsAround(text, whole)).toEqual(whole)
        if (start < end) expect(cutsWord(text, whole) || cutsMeaning(text, whole)).toBe(false)
      }),
      { numRuns: 1000 },
    )
  })
})
