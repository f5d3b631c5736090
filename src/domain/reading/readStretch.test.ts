import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packed, project } from './projection.ts'
import { readStretch } from './readStretch.ts'

const text = 'The coun-\ncil met the o\ufb03cers of the in-ternational pa\u00adnel at noon.'
const edits = packed(
  ['-\n', '-ternational'].map(mark => {
    const start = text.indexOf(mark)
    return { start, end: start + (mark === '-\n' ? 2 : 1), replacement: '' }
  }),
)

it('reads a stretch with its words whole and its letters apart', () => {
  const read = readStretch(text, edits, { start: 4, end: text.length })
  expect(read.text).toBe('council met the officers of the international panel at noon.')
  const placed = (words: string) => {
    const start = text.indexOf(words)
    const { start: from, end } = read.placeOf({ start, end: start + words.length })
    return read.text.slice(from, end)
  }
  expect(placed('coun-\ncil')).toBe('council')
  expect(placed('o\ufb03cers')).toBe('officers')
  expect(placed('met')).toBe('met')
})

it('reads as much of an edit as the stretch has of it', () => {
  expect(readStretch(text, edits, { start: 4, end: 9 }).text).toBe('coun')
  expect(readStretch(text, edits, { start: 9, end: 17 }).text).toBe('cil met')
})

it('reads what the whole text is read as there, wherever no edit is cut', () => {
  const words = fc.array(fc.constantFrom('the ', 'coun', '-\n', 'cil ', 'noon. '), { maxLength: 30 })
  fc.assert(
    fc.property(words, fc.nat(40), fc.nat(40), (parts, from, length) => {
      const captured = parts.join('')
      const all = [...captured.matchAll(/-\n/g)].map(({ index }) => ({ start: index, end: index + 2, replacement: '' }))
      const start = Math.min(from, captured.length)
      const end = Math.min(captured.length, start + length)
      const isCut = all.some(one => [start, end].some(at => one.start < at && at < one.end))
      const inside = captured.slice(start, end).replaceAll('-\n', '')
      const expected = isCut ? inside.replace(/^\n|-$/g, '') : inside
      expect(readStretch(captured, packed(all), { start, end }).text).toBe(expected)
      expect(project(captured, all).text).toContain(expected)
    }),
  )
})
