import { expect, test } from 'vitest'
import { csvRows } from './csvPreview.ts'

test('reads quotes, commas and line ends within cells, and leaves out a row that is cut off', () => {
  const text = '\ufeff"a","b ""c"", d"\r\n"line\r\nend",7\r\n"cut'
  expect(csvRows(text, 10)).toEqual([
    ['a', 'b "c", d'],
    ['line\r\nend', '7'],
  ])
  expect(csvRows(text, 1)).toHaveLength(1)
})
