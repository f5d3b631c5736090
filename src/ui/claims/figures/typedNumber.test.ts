import { expect, it } from 'vitest'
import { typedNumber } from './typedNumber.ts'

it.each([
  ['55', 55],
  ['2.5', 2.5],
  ['30,000', 30_000],
  ['1 250 000.5', 1_250_000.5],
  ['30’000', 30_000],
  ['12,50,000', 1_250_000],
  ['۳۰٬۰۰۰', 30_000],
  ['٢٫٥', 2.5],
])('reads %s', (typed, value) => expect(typedNumber(typed)).toBe(value))

it.each(['', '2,5', '30,00', '1,2345', '.5', '-3', 'many', '1.000.000', '1,,000'])(
  'takes %j for no number rather than for another one',
  typed => expect(typedNumber(typed)).toBeNull(),
)
