import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { rangeOfSpan, spanOfSelection } from './spanOfSelection.ts'

function page(): HTMLElement {
  const { container } = render(
    <div>
      <p>
        <span data-start={0}>One </span>
        <mark data-start={4}>two</mark>
      </p>
      <p>
        <span data-start={9}>three</span>
      </p>
    </div>,
  )
  return container
}

function select(range: Range): Selection {
  const selection = document.getSelection()
  if (!selection) throw new Error('A page has a selection.')
  selection.removeAllRanges()
  selection.addRange(range)
  return selection
}

test.each([
  { start: 0, end: 4 },
  { start: 2, end: 6 },
  { start: 5, end: 11 },
  { start: 0, end: 14 },
])('a span shown and read back is the same: $start to $end', span => {
  const root = page()
  const range = rangeOfSpan(root, span)
  expect(range && spanOfSelection(root, select(range))).toEqual(span)
})

test('everything selected is everything there is', () => {
  const root = page()
  const range = document.createRange()
  range.selectNodeContents(root)
  expect(spanOfSelection(root, select(range))).toEqual({ start: 0, end: 14 })
})

test('a caret selects nothing', () => {
  const root = page()
  const range = rangeOfSpan(root, { start: 2, end: 6 })
  range?.collapse(true)
  expect(range && spanOfSelection(root, select(range))).toBeNull()
})

test('what is selected elsewhere is not of this text', () => {
  const root = page()
  const other = page()
  const range = rangeOfSpan(other, { start: 0, end: 3 })
  expect(range && spanOfSelection(root, select(range))).toBeNull()
})
