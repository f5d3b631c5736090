import { expect, it } from 'vitest'
import { knownLanguages } from './language.ts'
import { isSameAmount } from './numberValue.ts'

function isSame(phrase: string, other: string): boolean {
  return knownLanguages.some(language => isSameAmount(phrase, other, language))
}

it.each([
  ['sixty-four', '60-4'],
  ['twenty-five', '20-5'],
  ['sixty-four', '60–4'],
  ['sixty-four', '60 to 4'],
  ['10-15', '10-16'],
])('%s is not %s', (phrase, other) => {
  expect([isSame(phrase, other), isSame(other, phrase)]).toEqual([false, false])
})

it.each([
  ['sixty-four', '64'],
  ['10-15', '10–15'],
  ['10 - 15', 'ten to fifteen'],
  ['ten–fifteen', '10-15'],
  ['zwei bis drei', '2–3'],
])('%s is %s', (phrase, other) => {
  expect([isSame(phrase, other), isSame(other, phrase)]).toEqual([true, true])
})

it.each([
  ['thousands', '1,000'],
  ['hundreds', '100'],
  ['millones', '1.000.000'],
  ['first', 'one'],
  ['twice', 'two'],
  ['30 12', '42'],
  ['三千五', '3005'],
  ['$30', '30'],
  ['$30', '€30'],
  ['30 €', 'thirty'],
  ['30‰', '30'],
  ['-30', '30'],
  ['−30', 'thirty'],
])('%s is no amount that %s is', (phrase, other) => {
  expect([isSame(phrase, other), isSame(other, phrase)]).toEqual([false, false])
})

it.each([
  ['thirty thousand', '30 000'],
  ['three millions', '3,000,000'],
  ['a hundred and six', '106'],
  ['trois mille', '3 000'],
  ['三千', '3000'],
  ['两千', '二千'],
  ['$3 million', '$3,000,000'],
])('%s and %s are one number', (phrase, other) => {
  expect([isSame(phrase, other), isSame(other, phrase)]).toEqual([true, true])
})
