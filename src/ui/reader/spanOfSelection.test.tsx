import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { pointOf, rangesOf, selectionIn, spanOf } from './spanOfSelection.ts'

const LENGTH = 100

/** A text of 100 characters, of which these stretches are drawn. */
function page(): HTMLElement {
  const { container } = render(
    <div>
      <div contentEditable={false} />
      <p>
        <span data-start={10}>One </span>
        <mark data-start={14}>two</mark>
      </p>
      <p>
        <span data-start={19}>three</span>
      </p>
      <div contentEditable={false} />
    </div>,
  )
  const [root] = container.children
  if (!(root instanceof HTMLElement)) throw new Error('A page has an element.')
  return root
}

function select(anchorNode: Node, anchorOffset: number, focusNode: Node, focusOffset: number): Selection {
  const selection = document.getSelection()
  if (!selection) throw new Error('A page has a selection.')
  selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset)
  return selection
}

test.each([
  { anchor: 10, focus: 14 },
  { anchor: 12, focus: 16 },
  { anchor: 15, focus: 21 },
  { anchor: 24, focus: 11 },
  { anchor: 12, focus: 12 },
])('a selection shown and read back is the same: $anchor to $focus', wanted => {
  const root = page()
  const [from, to] = [pointOf(root, wanted.anchor), pointOf(root, wanted.focus)]
  if (!from || !to) throw new Error('Both ends are drawn.')
  expect(selectionIn(root, select(from.node, from.offset, to.node, to.offset), LENGTH)).toEqual(wanted)
})

test('everything selected is the whole text, drawn or not', () => {
  const root = page()
  expect(selectionIn(root, select(root, 0, root, root.childNodes.length), LENGTH)).toEqual({ anchor: 0, focus: LENGTH })
})

test('what is selected elsewhere is not of this text', () => {
  const root = page()
  const other = page()
  const point = pointOf(other, 12)
  if (!point) throw new Error('It is drawn.')
  expect(selectionIn(root, select(point.node, 0, point.node, 1), LENGTH)).toBeNull()
})

test('a span reads from left to right, whichever way it was selected', () => {
  expect(spanOf({ anchor: 24, focus: 11 })).toEqual({ start: 11, end: 24 })
})

test('of several spans the drawn parts have ranges', () => {
  const spans = [
    { start: 0, end: 5 },
    { start: 5, end: 12 },
    { start: 13, end: 20 },
    { start: 22, end: 90 },
    { start: 95, end: 99 },
  ]
  expect(rangesOf(page(), spans).map(String)).toEqual(['On', ' twot', 'ee'])
})
