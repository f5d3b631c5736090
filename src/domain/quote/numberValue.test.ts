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
