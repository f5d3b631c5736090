import { expect, test } from 'vitest'
import { previewOf } from './readingPreview.ts'

test('shows the first lines that read otherwise, and says how many there are', () => {
  const before = 'One\nCaf‚\nTwo\nf‚te\nd‚j…'
  expect(previewOf(before, 'One\nCafé\nTwo\nfête\ndéjà', 2)).toEqual({
    count: 3,
    lines: [
      { number: 2, before: 'Caf‚', after: 'Café' },
      { number: 4, before: 'f‚te', after: 'fête' },
    ],
  })
})

test('shows a long line from shortly before where it differs', () => {
  const [line] = previewOf(`${'a'.repeat(500)}‚${'b'.repeat(500)}`, `${'a'.repeat(500)}é${'b'.repeat(500)}`, 1).lines
  expect(line?.before).toBe(`…${'a'.repeat(40)}‚${'b'.repeat(119)}…`)
  expect(line?.after).toBe(`…${'a'.repeat(40)}é${'b'.repeat(119)}…`)
})

test('shows lines that only one of the two has', () => {
  expect(previewOf('One', 'One\nTwo', 3)).toEqual({ count: 1, lines: [{ number: 2, before: '', after: 'Two' }] })
})

test('shows nothing of readings that are the same', () => {
  expect(previewOf('One\nTwo', 'One\nTwo', 3)).toEqual({ count: 0, lines: [] })
})
