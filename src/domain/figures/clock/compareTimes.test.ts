import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareFigures } from '../compareFigures.ts'
import { timesIn } from './timesIn.ts'

const timeOf = (text: string) => {
  const [time] = timesIn(text, 'en')
  if (time === undefined) throw new Error(`No time of day in: ${text}`)
  return time
}
const verdict = (one: string, other: string) => compareFigures(timeOf(one), timeOf(other))

describe('two times of day', () => {
  it.each([
    ['at 06:20', 'at 6.20 am', 'equal'],
    ['at 06:20', 'at twenty past six', 'compatible'],
    ['at 18:20', 'at twenty past six', 'compatible'],
    ['at 12:20', 'at twenty past six', 'conflict'],
    ['at 06:20', 'at 07:45', 'conflict'],
    ['at 6:20', 'at 7:45', 'conflict'],
    ['at 06:20', 'at 6:20 pm', 'conflict'],
    ['at 06:20', 'by half past six', 'compatible'],
    ['at 16:20', 'by half past three', 'conflict'],
    ['at 06:20', 'after 7 am', 'conflict'],
    ['at about 06:20', 'at 06:30', 'compatible'],
    ['at 06:28', 'at 06:30', 'rounding'],
    ['at 06:20', 'at 06:30', 'conflict'],
    ['between 11 pm and 1 am', 'at 00:30', 'compatible'],
    ['between 7 and 9 pm', 'at 8 am', 'conflict'],
    ['at 06:20 GMT', 'at 07:20 CET', 'other-scope'],
    ['at 06:20 GMT', 'at 06:20', 'equal'],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(verdict(one, other)).toBe(expected)
    expect(verdict(other, one)).toBe(expected)
  })

  it('of one clock, told in any way, never exclude one another', () => {
    const minutes = fc.integer({ min: 0, max: 59 }).map(minute => String(minute).padStart(2, '0'))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), minutes, (hour, minute) => {
        const full = `at ${String(hour).padStart(2, '0')}:${minute}`
        const half = hour < 12 ? 'am' : 'pm'
        const short = `${hour % 12 === 0 ? 12 : hour % 12}:${minute}`
        // "10:20" may be of the evening.
        const isOf24 = hour < 10 || hour > 12
        expect(verdict(full, `at ${short} ${half}`)).toBe(isOf24 ? 'equal' : 'compatible')
        expect(verdict(full, `at ${short}`)).not.toBe('conflict')
        expect(verdict(full, `at ${short} ${half === 'am' ? 'pm' : 'am'}`)).toBe(isOf24 ? 'conflict' : 'compatible')
      }),
    )
  })
})
