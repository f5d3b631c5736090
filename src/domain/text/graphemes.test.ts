import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { trimSpan } from './characters.ts'
import { snapToGraphemes } from './graphemes.ts'

describe('snapToGraphemes', () => {
  it.each([
    ['a surrogate pair', 'a😀b', 2, '😀'],
    ['a letter and its mark', 'cafe\u0301s', 4, 'e\u0301'],
    ['an emoji sequence', 'a👩‍👩‍👧‍👦b', 5, '👩‍👩‍👧‍👦'],
    ['CR LF', 'a\r\nb', 2, '\r\n'],
    ['a flag', 'a🇫🇷🇩🇪b', 3, '🇫🇷'],
    ['a vowel sign', 'की', 1, 'की'],
  ])('does not cut %s', (_, text, cut, character) => {
    const before = snapToGraphemes(text, { start: 0, end: cut })
    expect(text.slice(0, before.end).endsWith(character)).toBe(true)
    const after = snapToGraphemes(text, { start: cut, end: text.length })
    expect(text.slice(after.start).startsWith(character)).toBe(true)
  })

  it('widens, ends on boundaries of the whole text, and does so once', () => {
    const pieces = fc.constantFrom('a', ' ', 'e\u0301', '😀', '👩‍👧', '\r\n', '🇫🇷', '한', 'ى\u064b')
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1 }), fc.nat(), fc.nat(), (parts, a, b) => {
        const text = parts.join('')
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y)
        const snapped = snapToGraphemes(text, { start, end })
        const boundaries = [...new Intl.Segmenter().segment(text)].map(({ index }) => index).concat(text.length)
        expect(boundaries).toContain(snapped.start)
        expect(boundaries).toContain(snapped.end)
        expect(snapped.start).toBeLessThanOrEqual(start)
        expect(snapToGraphemes(text, snapped)).toEqual(snapped)
      }),
    )
  })
})

describe('trimSpan', () => {
  it('drops white space at both ends', () => {
    expect(trimSpan(' \n a b\u00a0', { start: 0, end: 7 })).toEqual({ start: 3, end: 6 })
  })

  it('leaves an empty span where there is nothing else', () => {
    expect(trimSpan('a   b', { start: 1, end: 4 })).toEqual({ start: 1, end: 1 })
  })
})
