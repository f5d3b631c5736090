import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksOf } from './blocks.ts'
import { blockAround, blocksIn, MOST_LENGTH, pieceAt, pieceIndexAt, piecesOf } from './pieces.ts'

function piecesIn(text: string) {
  const pieces = piecesOf(text, blocksOf(text))
  return { pieces, all: Array.from({ length: pieces.count }, (_, index) => pieceAt(pieces, index)) }
}

test('a block is a piece', () => {
  const { all } = piecesIn('One.\n\nTwo.')
  expect(all).toMatchObject([
    { start: 0, end: 4, kind: 'paragraph', opens: true, closes: true },
    { start: 6, end: 10, kind: 'paragraph', opens: true, closes: true },
  ])
})

test('a text without a line end is cut into pieces that leave nothing out', () => {
  const text = 'All of it stands on one line. '.repeat(2_000).trim()
  const { pieces, all } = piecesIn(text)
  expect(all.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
  expect(all.every(({ start, end }) => end - start <= MOST_LENGTH)).toBe(true)
  expect(all.slice(0, -1).every(({ end }) => text.slice(end - 2, end) === '. ')).toBe(true)
  expect(all.map(({ opens }) => opens).indexOf(true, 1)).toBe(-1)
  expect(blockAround(pieces, 5)).toEqual({ start: 0, end: text.length })
})

test('no character is cut where there is no space to cut at', () => {
  const text = '👩‍🚀'.repeat(3_000)
  const { all } = piecesIn(text)
  expect(all.length).toBeGreaterThan(1)
  for (const { start } of all) expect(start % '👩‍🚀'.length).toBe(0)
})

test('every offset has the piece that holds it, or the next', () => {
  const word = fc.constantFrom('a ', 'b', '\n\n', '\n', '. ', 'é')
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), fc.nat(100), (words, offset) => {
      const { pieces, all } = piecesIn(words.join(''))
      const expected = all.findIndex(({ end }) => end > offset)
      expect(pieceIndexAt(pieces, offset)).toBe(expected === -1 ? all.length - 1 : expected)
    }),
  )
})

test('the blocks come back out of their pieces', () => {
  const text = `One.\n\n${'Two goes on. '.repeat(1_000)}\n\n• Three`
  expect(blocksIn(piecesOf(text, blocksOf(text)))).toEqual(blocksOf(text))
})
