import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findWords, wordPattern } from './findWords.ts'

function found(text: string, query: string): string[] {
  const pattern = wordPattern(query)
  if (pattern === null) return []
  return findWords(text, pattern, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))
}

test.each([
  ['capitals make no difference', 'The Mayor and the MAYOR', 'mayor', ['Mayor', 'MAYOR']],
  ['nor do accents, on either side', 'A café, a cafe', 'Café', ['café', 'cafe']],
  ['an accent set apart is one too', 'cafe\u0301 noir', 'cafe n', ['cafe\u0301 n']],
  ['any white space is a space', 'two\r\n  words', 'two words', ['two\r\n  words']],
  ['a hyphen at the end of a line is passed over', 'the mas-\nsacre', 'massacre', ['mas-\nsacre']],
  ['quotation marks are of one kind', 'It’s “so”', '\'s "so"', ['’s “so”']],
  ['dashes are of one kind', '1988–1989', '1988-1989', ['1988–1989']],
  ['signs of an expression are only signs', 'a.c abc (x)', 'a.c', ['a.c']],
  ['Arabic and Persian forms are one letter', 'علي و علی', 'علی', ['علي', 'علی']],
  ['a vowel sign is an accent', 'كِتَاب', 'كتاب', ['كِتَاب']],
  ['a word within another is found', 'unable', 'able', ['able']],
  ['what is not there is not found', 'fifty', '50', []],
  ['a number is not another', '55 and 50', '50', ['50']],
])('%s', (_, text, query, expected) => expect(found(text, query)).toEqual(expected))

test('nothing to look for is no pattern', () => {
  expect(wordPattern('  ')).toBeNull()
})

test('every stretch finds what begins in it, so that all together find all', () => {
  const piece = fc.constantFrom('ab', 'á', 'B ', '-\n', 'x', '’', '\u00ad')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.integer({ min: 1, max: 7 }), (pieces, step) => {
      const text = pieces.join('')
      const pattern = wordPattern('ab')
      if (pattern === null) return
      const whole = findWords(text, pattern, { start: 0, end: text.length })
      const parts = Array.from({ length: Math.ceil(text.length / step) }, (_, index) =>
        findWords(text, pattern, { start: index * step, end: Math.min(text.length, (index + 1) * step) }),
      ).flat()
      expect(parts).toEqual(whole)
    }),
  )
})
