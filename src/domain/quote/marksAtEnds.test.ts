import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkAt } from './checkAt.ts'

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
