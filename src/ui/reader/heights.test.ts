import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Heights } from './heights.ts'

test('sums follow what is measured', () => {
  const heights = new Heights(Float64Array.of(10, 20, 30))
  heights.set(1, 50)
  expect([heights.before(0), heights.before(1), heights.before(2), heights.total]).toEqual([0, 10, 60, 90])
  expect([heights.indexAt(-5), heights.indexAt(9), heights.indexAt(10), heights.indexAt(999)]).toEqual([0, 0, 1, 2])
})

test('a text of nothing has no height', () => {
  const heights = new Heights(new Float64Array(0))
  expect([heights.total, heights.indexAt(5)]).toEqual([0, 0])
})

test('every height falls into the piece whose top and bottom are around it', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(sizes, fc.nat(39), fc.nat(60), fc.nat(1999), (guesses, changed, height, offset) => {
      const heights = new Heights(Float64Array.from(guesses))
      heights.set(changed % guesses.length, height)
      fc.pre(offset < heights.total)
      const index = heights.indexAt(offset)
      expect(heights.before(index)).toBeLessThanOrEqual(offset)
      expect(heights.before(index + 1)).toBeGreaterThan(offset)
    }),
  )
})
