import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fitted, isolated, runsLeftwards, textWidth, wrapped } from './textWidth.ts'

it('cuts what is too long, keeps the whole beside it, and leaves what fits', () => {
  expect(fitted('Harbour bridge closed', 400, 13)).toEqual({ text: 'Harbour bridge closed', full: null })
  const cut = fitted('Harbour bridge closed after a movement of the deck', 120, 13)
  expect(cut.text).toMatch(/^Harbour .*…$/)
  expect(cut.full).toBe('Harbour bridge closed after a movement of the deck')
})

it('never cuts a character in two', () => {
  expect(fitted('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 40, 13).text).toMatch(/^(?:👩‍👩‍👧)+…$/u)
})

it('breaks any text into lines that fit, none of it lost before the last', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 60, max: 400 }), (text, width) => {
      const lines = wrapped(text, width, 12, 3)
      expect(lines.length).toBeLessThanOrEqual(3)
      for (const line of lines) expect(textWidth(line.text, 12)).toBeLessThanOrEqual(width + 12 * 4)
      const plain = (words: string): string => words.replace(/\s+/g, '')
      const last = lines.at(-1)
      if (last?.full === null) expect(plain(lines.map(line => line.text).join(''))).toBe(plain(text))
      else expect(plain(last?.full ?? '')).toBe(plain(text))
    }),
  )
})

it.each([
  ['پل بسته شد', true],
  ['12: الجسر', true],
  ['The bridge', false],
  ['2024', false],
])('%s runs leftwards: %s', (text, leftwards) => expect(runsLeftwards(text)).toBe(leftwards))

it('keeps a sentence running its own way when it begins with a name that runs the other', () => {
  expect(runsLeftwards(`${isolated('روزنامه بندر')} and the Courier have the same owner`)).toBe(false)
  expect(isolated('The Courier')).toBe('The Courier')
})
