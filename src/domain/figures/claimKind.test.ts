import { expect, it } from 'vitest'
import { claimKind } from './claimKind.ts'

it.each([
  ['30,000 political prisoners were executed in 1988.', 'en', 'quantity'],
  ['Turnout fell by 8 per cent.', 'en', 'quantity'],
  ['In 1988 the minister, 52, signed the second order.', 'en', 'other'],
  ['The bridge fell on 5 May 1988.', 'en', 'other'],
  ['Trois mille personnes furent tuées.', 'fr', 'quantity'],
])('%s (%s) is a claim of kind %s', (text, language, kind) => expect(claimKind(text, language)).toBe(kind))
