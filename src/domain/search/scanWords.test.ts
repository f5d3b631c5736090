import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanWords, wordsOf } from './scanWords.ts'

describe('words of a text', () => {
  it.each([
    ['case and accents', 'Café CAFÉ cafe\u0301', ['cafe', 'cafe', 'cafe']],
    ['initials', 'the U.N. and the U.S.', ['the', 'un', 'and', 'the', 'us']],
    ['a stop that ends a sentence', 'It fell. Then', ['it', 'fell', 'then']],
    ['numbers', '1,000 men, 3.2 km, 14,15 and 16', ['1000', 'men', '3.2', 'km', '14', '15', 'and', '16']],
    ['contractions', 'they don’t', ['they', 'dont']],
    ['possessives', 'the bishop’s men', ['the', 'bishop', 's', 'men']],
    ['elision', 'l’eau', ['l', 'eau']],
    ['a word cut by a line’s end', 'polit-\n  ical', ['political']],
    ['a list of names cut by a line’s end', 'Anne-\nMarie', ['anne', 'marie']],
    ['soft hyphens', 'polit\u00adical', ['political']],
    ['ligatures', 'ﬁre oﬃce', ['fire', 'office']],
    ['hyphens', 'so-called', ['so', 'called']],
    ['Persian and Arabic letters', 'كتاب کتاب', ['کتاب', 'کتاب']],
    ['Chinese', '大桥关闭', ['大', '桥', '关', '闭']],
    ['Greek', 'ΟΔΥΣΣΕΥΣ', ['οδυσσευσ']],
    ['nothing', ' …—', []],
  ])('%s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it('stand where they say, in order, apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), text => {
        let last = 0
        scanWords(text, (_, length, start, end) => {
          expect(length).toBeGreaterThan(0)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        })
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
