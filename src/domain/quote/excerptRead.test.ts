import { expect, it } from 'vitest'
import { anchorAt } from './anchor.ts'
import { checkAt } from './checkAt.ts'
import { excerptRead } from './excerptRead.ts'

function read(captured: string, given: string, words: string) {
  const start = captured.indexOf(words)
  const excerpt = {
    anchor: anchorAt(captured, { start: 0, end: captured.length }),
    check: checkAt(captured, { start: 0, end: captured.length }, given),
  }
  const { text, span } = excerptRead(excerpt, { text: captured, span: { start, end: start + words.length } })
  return [text, text.slice(span.start, span.end)]
}

it('reads without the hyphen of a line’s end, and has a place where its words have moved to', () => {
  expect(read('They were treat-\ned at night, 41 in all.', 'They were treated at night, 41 in all.', '41')).toEqual([
    'They were treated at night, 41 in all.',
    '41',
  ])
})

it('reads a place across such a hyphen as one word', () => {
  expect(read('The 30 polit-\nical prisoners', 'The 30 political prisoners', 'polit-\nical')[1]).toBe('political')
})

it('stays what the source has in all else that the quote has otherwise', () => {
  expect(read('Of 1,000 men — “no more” — 41 came.', 'Of 1000 men - "no more" - 41 came.', '1,000')).toEqual([
    'Of 1,000 men — “no more” — 41 came.',
    '1,000',
  ])
})
