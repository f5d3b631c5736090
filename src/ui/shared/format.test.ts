import { expect, test } from 'vitest'
import type { PartialDate } from '../../domain/records.ts'
import { formatOf } from './format.ts'

const english = formatOf('en', 'UTC')
const persian = formatOf('fa', 'UTC')

test.each([
  ['2021', '2021'],
  ['2021-03', 'March 2021'],
  ['2021-03-09', '9 March 2021'],
  ['some time in spring', 'some time in spring'],
])('%s is written as %s, no more than is known', (date, expected) => {
  expect(english.partialDate(date as PartialDate)).toBe(expected)
})

test('a date without an hour is the same day in every time zone', () => {
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago'])
    expect(formatOf('en', zone).partialDate('2021-03-09' as PartialDate)).toBe('9 March 2021')
})

test('a day that no month has is shown as it stands', () => {
  expect(formatOf('en').partialDate('2021-02-30' as PartialDate)).toBe('2021-02-30')
})

test('an instant that is none is shown as it stands', () => {
  expect(english.date('yesterday')).toBe('yesterday')
})

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1_400, '1 kB'],
  [1_400_000, '1.4 MB'],
  [2_500_000_000, '2.5 GB'],
])('%d bytes are written as %s', (bytes, expected) => {
  expect(english.bytes(bytes)).toBe(expected)
})

test.each([
  [200, '1 second'],
  [40_000, '40 seconds'],
  [180_000, '3 minutes'],
  [7_200_000, '2 hours'],
])('%d ms are written as %s', (milliseconds, expected) => {
  expect(english.duration(milliseconds)).toBe(expected)
})

test('each language has its own figures', () => {
  expect(english.number(12400)).toBe('12,400')
  expect(persian.number(12400)).toBe('۱۲٬۴۰۰')
})
