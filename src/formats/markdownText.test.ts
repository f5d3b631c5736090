import { expect, test } from 'vitest'
import { plain, quotation } from './markdownText.ts'

test.each([
  ['<script>alert(1)</script>', '&lt;script\\>alert(1)&lt;/script\\>'],
  ['<!-- hidden -->', '&lt;!-- hidden --\\>'],
  ['# Heading', '\\# Heading'],
  ['- point', '\\- point'],
  ['+ point', '\\+ point'],
  ['12. point', '12\\. point'],
  ['3) point', '3\\) point'],
  ['---', '\\---'],
  ['===', '\\==='],
  ['> quote', '\\> quote'],
  ['a | b', 'a \\| b'],
  ['`code`', '\\`code\\`'],
  ['*loud* _quiet_ ~gone~', '\\*loud\\* \\_quiet\\_ \\~gone\\~'],
  ['[text](https://x.example)', '\\[text\\](https\\://x.example)'],
  ['![image](x)', '\\!\\[image\\](x)'],
  ['[ref]: https://x.example', '\\[ref\\]: https\\://x.example'],
  ['www.example.org', 'www\\.example.org'],
  ['me@example.org', 'me\\@example.org'],
  ['&lt; &#60; AT&T & co', '&amp;lt; &amp;#60; AT&amp;T & co'],
  ['back\\slash', 'back\\\\slash'],
  ['two\n\n# lines', 'two # lines'],
  ['\u202Eevil\u0000', '⟨U+202E⟩evil⟨U+0000⟩'],
])('%j is only words', (words, written) => {
  expect(plain(words)).toBe(written)
})

test.each([
  'The bridge closed on Monday.',
  '“30,000” – half of 55 %',
  'پل بسته شد.',
  'M. (ret.) de Vries-Smith, 3.5 km',
])('%s stays as it is', words => {
  expect(plain(words)).toBe(words)
})

test('a quotation keeps its lines, and no line leaves it or becomes markup', () => {
  expect(quotation('one\n# two\r\n\r\n- three')).toBe('> one  \n> \\# two  \n>  \n> \\- three')
})
