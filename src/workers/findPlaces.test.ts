import { expect, test } from 'vitest'
import { findPlaces, MOST_PLACES } from './findPlaces.ts'

test('a text longer than a stretch is looked through to its end', () => {
  const text = `${'x'.repeat((1 << 20) - 2)}needle${'y'.repeat(1 << 20)} Needle`
  const found = [...findPlaces(text, 'needle')]
  const places = found.flatMap(stretch => [...stretch.places])
  expect(places).toEqual([(1 << 20) - 2, (1 << 20) + 4, text.length - 6, text.length])
  expect(found.some(({ more }) => more)).toBe(false)
})

test('past the most that anybody steps through the search ends, and says so', () => {
  const found = [...findPlaces('a'.repeat(MOST_PLACES + 5), 'a')]
  expect(found.at(-1)?.more).toBe(true)
  expect(found.flatMap(stretch => [...stretch.places])).toHaveLength(MOST_PLACES * 2)
})

test('no words are nowhere', () => {
  expect([...findPlaces('text', ' ')]).toEqual([])
})
