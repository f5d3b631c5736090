import { describe, expect, it } from 'vitest'
import { indexOfText } from '../text/textIndex.ts'
import { checkAt } from './checkAt.ts'
import { checkQuote } from './checkQuote.ts'
import { cutsMeaning, cutsWord, wholeWordsAround } from './wordCuts.ts'

function spanIn(text: string, words: string) {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

describe('a passage that parts a hyphenated word', () => {
  it.each([
    ['The vice-president Harris was in the town.', 'president Harris was in'],
    ['The ex-president Obama was in the town.', 'president Obama was in the town'],
    ['The self-confessed liar of the town left.', 'confessed liar of the town'],
    ['The self-\nconfessed liar of the town left.', 'confessed liar of the town'],
    ['It was an un-American act of the town.', 'American act of the town'],
    ['The pseudo-scientific book of the town.', 'scientific book of the town'],
    ['They met the president-elect', 'They met the president'],
    ['They met his mother-in-law', 'They met his mother'],
    ['این کار غیر قانونی و بی رحمانه بود.', 'قانونی و بی رحمانه بود'],
    ['این کار غیرقانونی و بی‌رحمانه بود.', 'قانونی و بی‌رحمانه بود'],
    ['این کار قانونی و بی رحمانه بود.', 'رحمانه بود'],
    ['كان هذا العمل غير قانوني في المدينة.', 'قانوني في المدينة'],
  ])('says something else where the other part turns it: %s | %s', (text, quote) => {
    const span = spanIn(text, quote)
    expect(checkAt(text, span, quote).outcome).toBe('altered')
    expect(checkQuote(indexOfText(text), { quote }).places[0]?.check.outcome).not.toBe('verbatim')
    const whole = wholeWordsAround(text, span)
    expect(cutsMeaning(text, whole) || cutsWord(text, whole)).toBe(false)
  })

  it('is warned of where it does not', () => {
    const [place] = checkQuote(indexOfText('The well-known harbour office closed.'), {
      quote: 'known harbour office',
    }).places
    expect(place).toMatchObject({ check: { outcome: 'verbatim' }, warnings: [{ kind: 'cut-word' }] })
  })

  it.each([
    ['the Iran-backed men of the town', 'backed men of the town'],
    ['the 20-year plan of the town', 'year plan of the town'],
    ['the five-year plan of the town', 'year plan of the town'],
    ['the men of al-Qaeda in the town', 'Qaeda in the town'],
    ['Le ministre est parti, dit-il dans la ville.', 'Le ministre est parti, dit'],
  ])('is no other where it is a number or a name: %s | %s', (text, quote) => {
    expect(checkQuote(indexOfText(text), { quote }).places).toMatchObject([
      { check: { outcome: 'verbatim' }, warnings: [] },
    ])
  })
})
