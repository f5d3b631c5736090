import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findApproximate } from './approximate.ts'

describe('findApproximate', () => {
  it.each([
    ['theboatcameback', 'atnoontheboatcamebackagain', { start: 6, end: 21, errors: 0 }],
    ['theboatcameback', 'atnoontheb0atcamebackagain', { start: 6, end: 21, errors: 1 }],
    ['theboatcameback', 'atnoontheboatback', { start: 6, end: 17, errors: 4 }],
  ])('finds %j in %j', (pattern, text, place) => {
    expect(findApproximate(pattern, text, 5)).toEqual(place)
  })

  it('gives nothing for what takes more edits, or for no letters', () => {
    expect(findApproximate('theboatcameback', 'atnoontheboatback', 3)).toBeNull()
    expect(findApproximate('', 'atnoon', 3)).toBeNull()
  })

  it('counts as the table of edits does, in patterns of any length', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 90 }).map(parts => parts.join(''))
    fc.assert(
      fc.property(letters, letters, (pattern, text) => {
        fc.pre(pattern !== '')
        const found = findApproximate(pattern, text, Infinity)
        expect(found?.errors).toBe(Math.min(...lastRow(pattern, text)))
        const place = text.slice(found?.start, found?.end)
        expect(lastRow(place, pattern, true).at(-1)).toBe(found?.errors)
      }),
      { numRuns: 300 },
    )
  })
})

/** The last row of the table of edits: for each end in the text, the least edits (Sellers 1980); whole texts where `whole`. */
function lastRow(pattern: string, text: string, whole = false): number[] {
  let row = Array.from({ length: text.length + 1 }, (_, j) => (whole ? j : 0))
  for (let i = 1; i <= pattern.length; i++) {
    const next = [i]
    for (let j = 1; j <= text.length; j++) {
      const change = (row[j - 1] ?? 0) + (pattern[i - 1] === text[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row
}
