import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hanNumbers, hanValue } from './hanNumber.ts'

it.each([
  ['三', 3],
  ['十', 10],
  ['十七', 17],
  ['二十三', 23],
  ['一百零三', 103],
  ['三千', 3000],
  ['两千', 2000],
  ['兩千零五', 2005],
  ['三万五千', 35_000],
  ['三十五萬', 350_000],
  ['3千', 3000],
  ['1.5亿', 150_000_000],
  ['3亿5千万', 350_000_000],
  ['二〇一六', 2016],
  ['一九八四', 1984],
  ['二〇', 20],
  ['零五', 5],
])('%s is %d', (phrase, value) => {
  expect(hanValue(phrase)).toBe(value)
})

it.each([
  ['三五'],
  ['七八'],
  ['一二'],
  ['三五万'],
  ['十七八'],
  ['三四五'],
  ['两三'],
  ['三千五'],
  ['二三千'],
  ['3000'],
  ['三千人'],
  [''],
  ['千人'],
])('%s is no number, or one that is told in two ways', phrase => {
  expect(hanValue(phrase)).toBeNull()
})

it('is read as it is written, in each way', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999_999), value => {
      const ways = hanNumbers(value)
      expect(ways.length).toBeGreaterThan(0)
      expect(ways.map(hanValue)).toEqual(ways.map(() => value))
    }),
  )
  expect(hanNumbers(2000)).toEqual(['二千', '两千', '兩千'])
  expect(hanNumbers(17)).toEqual(['一十七', '十七'])
})
