import { expect, test } from 'vitest'
import { Heights } from './heights.ts'
import { indexAtPlace, rowsOf, windowAround } from './textWindow.ts'

const even = (count: number, height: number) => new Heights(new Float64Array(count).fill(height))

function written(rows: ReturnType<typeof rowsOf>): string {
  return rows.map(row => (row.type === 'piece' ? `${row.index}` : `[${row.height}]`)).join(' ')
}

test('a view draws what is in it and one and a half of it on each side', () => {
  expect(windowAround(even(1_000, 10), 500, 0, 100)).toEqual({ first: 485, last: 525 })
})

test('at the top nothing is above', () => {
  expect(windowAround(even(1_000, 10), 0, 40, 100)).toEqual({ first: 0, last: 21 })
})

test('room is left for what is not drawn', () => {
  expect(written(rowsOf(even(10, 10), { first: 4, last: 5 }, []))).toBe('[40] 4 5 [40]')
})

test('pinned pieces are drawn wherever they are', () => {
  expect(written(rowsOf(even(10, 10), { first: 4, last: 5 }, [8, 1, 4]))).toBe('[10] 1 [20] 4 5 [20] 8 [10]')
})

test('a text higher than browsers draw leaves less room, and every place of the page is still some piece', () => {
  const heights = even(1_000_000, 100)
  const rows = rowsOf(heights, { first: 0, last: 9 }, [])
  expect(rows.at(-1)).toMatchObject({ type: 'room', height: (100_000_000 - 1_000) * 0.12 })
  expect(indexAtPlace(heights, 6_000_000)).toBe(500_000)
})

test('a text of nothing has no rows', () => {
  expect(rowsOf(even(0, 0), { first: 0, last: 0 }, [0])).toEqual([])
})
