import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anchorAt } from './anchor.ts'
import { checkAt } from './checkAt.ts'
import { settledAt } from './settledAt.ts'

function check(passage: string, quote: string) {
  const text = `It rained. ${passage} on the quay.`
  const { outcome, differences } = checkAt(text, { start: 11, end: 11 + passage.length }, quote)
  return [outcome, ...differences.map(({ kind, source, quote: given }) => `${kind}: ${source} > ${given}`)]
}

it.each([
  ['They were unarmed', 'They were unarmed.', ['editorial', 'punctuation:  > .']],
  ['They were unarmed,', 'They were unarmed.', ['editorial', 'punctuation: , > .']],
  ['They were un-armed,', 'They were unarmed.', ['editorial', 'punctuation: - > ', 'punctuation: , > .']],
  ['“They were unarmed,”', 'They were unarmed', ['editorial', 'punctuation: “ > ', 'punctuation: ,” > ']],
  ['They were 40% strong.', 'They were 40 % strong', ['editorial', 'whitespace:  >  ', 'punctuation: . > ']],
  ['They were 12 per cent.', 'They were 12%', ['altered', 'number: per cent > %', 'punctuation: . > ']],
  ['They were 90', 'They were 90%', ['altered', 'number:  > %']],
  ['They were 90', 'They were 90…', ['editorial', 'ellipsis:  > …']],
  ['They were 90', 'They [were] 90.', ['editorial', 'bracket: were > [were]', 'punctuation:  > .']],
])('a mark at an end is a difference of its own: %s, %s', (passage, quote, told) => {
  expect(check(passage, quote)).toEqual(told)
})

it.each([
  ['“The pump failed at night.”', '“The pump stopped at night.”', ['word: failed > stopped']],
  [
    '“The pump failed at night.”',
    '"The pump stopped at night."',
    ['quotes: “ > "', 'word: failed > stopped', 'quotes: ” > "'],
  ],
  ['«The pump failed at night»', '«The pump stopped at night»', ['word: failed > stopped']],
  ['“The pump failed at night.”', '“The pump stopped at night”', ['word: failed > stopped', 'punctuation: .” > ”']],
  ['“They were unarmed,” he said. “All.”', '“They were armed,” he said. “All.”', ['negation: unarmed > armed']],
  ['The pump failed at night.', '“The pump stopped at night.”', ['word: failed > stopped']],
  [
    '“The pump failed at night.”',
    'The pump stopped at night.',
    ['punctuation: “ > ', 'word: failed > stopped', 'punctuation: ” > '],
  ],
])('quotation marks that both have do not differ: %s, %s', (passage, quote, told) => {
  expect(check(passage, quote)).toEqual(['altered', ...told])
})

it('nor do they where a kept quote is settled at a place', () => {
  const quoted = '“The pump failed at night.”'
  const before = `It rained. ${quoted} So they said.`
  const now = 'It rained. “The pump stopped at night.” So they said.'
  const excerpt = { anchor: anchorAt(before, { start: 11, end: 11 + quoted.length }), quoted }
  const check = checkAt(before, excerpt.anchor.span, quoted)
  const place = { span: { start: 11, end: 11 + quoted.length + 1 }, isAsGiven: true }
  expect(settledAt({ ...excerpt, check }, before, now, place).check.differences).toMatchObject([
    { kind: 'word', source: 'stopped', quote: 'failed' },
  ])
})

it('what is not verbatim always says what differs', () => {
  const marks = fc.string({ unit: fc.constantFrom('.', ',', '“', '"', ' ', '[', ']', '%', '-', '\u00ad', '…', 'a') })
  fc.assert(
    fc.property(marks, marks, marks, marks, (...[a, b, c, d]) => {
      const [outcome, ...told] = check(`${a}They were${b}`, `${c}They were${d}`)
      expect(outcome === 'verbatim' || outcome === 'absent' || told.length > 0).toBe(true)
    }),
    { numRuns: 3000 },
  )
})
