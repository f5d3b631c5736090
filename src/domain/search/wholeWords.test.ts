import { expect, test } from 'vitest'
import { wordsOf } from './scanWords.ts'
import { withWholeWords } from './wholeWords.ts'

const witness = 'The harbourmaster saw a well-known international ferry.'

test.each([
  ['the harbour-\nmaster', ['the', 'harbourmaster']],
  ['the har-bourmaster', ['the', 'harbourmaster']],
  ['an in-ternational ferry', ['an', 'international', 'ferry']],
  ['an inter¬\nnational ferry', ['an', 'international', 'ferry']],
  ['a well-\nknown ferry', ['a', 'well', 'known', 'ferry']],
  ['a soft\u00adly ﬁtted deck', ['a', 'softly', 'fitted', 'deck']],
  ['the ferry-house', ['the', 'ferry', 'house']],
])('%j is found as it is read', (cut, words) => {
  const text = `${witness} ${cut}`
  const whole = withWholeWords(text)
  expect(whole).toHaveLength(text.length)
  expect(wordsOf(whole.slice(witness.length))).toEqual(words)
})

test('a text without such hyphens is left as it is', () => expect(withWholeWords(witness)).toBe(witness))
