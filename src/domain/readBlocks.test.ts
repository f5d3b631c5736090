import { describe, expect, test } from 'vitest'
import { readBlocks } from './readBlocks.ts'

describe('the structure of a text', () => {
  const paragraph = { kind: 'paragraph', level: 0, start: 0, end: 4 } as const

  test('is taken as it was kept', () => {
    const blocks = [paragraph, { ...paragraph, start: 6, end: 9 }]
    expect(readBlocks(JSON.parse(JSON.stringify(blocks)), 9)).toEqual(blocks)
  })

  test.each([
    ['is no list', { blocks: [] }],
    ['holds another kind of block', [{ ...paragraph, kind: 'banner' }]],
    ['lacks a field', [{ kind: 'paragraph', start: 0, end: 4 }]],
    ['counts before the text', [{ ...paragraph, start: -1 }]],
    ['goes beyond the text', [{ ...paragraph, end: 10 }]],
    ['overlaps', [paragraph, { ...paragraph, start: 3, end: 9 }]],
    ['runs backwards', [{ ...paragraph, start: 4, end: 0 }]],
  ])('is refused where it %s', (_, value) => expect(readBlocks(value, 9)).toBeNull())
})
