import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointOffsets, codeUnitOffsets } from './codePoints.ts'

describe('codePointOffsets', () => {
  it('counts a surrogate pair as one', () => {
    expect(codePointOffsets('a😀b', [0, 1, 3, 4])).toEqual([0, 1, 2, 3])
  })

  it('goes back to the boundary before where an offset cuts a pair or lies past the end', () => {
    expect(codePointOffsets('a😀b', [2, 9])).toEqual([1, 3])
  })

  it('counts a lone surrogate as one', () => {
    expect(codePointOffsets('\ud800a\udc00', [1, 2, 3])).toEqual([1, 2, 3])
  })

  it('is taken back by codeUnitOffsets, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const points = Array.from({ length: [...text].length + 1 }, (_, i) => i)
        const units = codeUnitOffsets(text, points)
        expect(codePointOffsets(text, units)).toEqual(points)
        expect(units.at(-1)).toBe(text.length)
      }),
    )
  })
})
