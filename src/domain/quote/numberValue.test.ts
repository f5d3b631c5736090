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
  ['nineteen eighty-four', '103'],
  ['nineteen eighty-four', '1984'],
  ['twenty thirty', '50'],
  ['five six', '11'],
  ['five and six', '11'],
  ['twenty and five', '25'],
  ['twenty-four seven', '31'],
  ['ten five', '15'],
  ['sixty twelve', '72'],
  ['17 five', '22'],
  ['two dozen', '14'],
  ['one half', '1.5'],
  ['half million', '1,000,000'],
  ['two hundred three hundred', '20,300'],
  ['two thousand three thousand', '5,000'],
  ['two thousand three million', '3,002,000'],
  ['two thousand million', '1,002,000'],
  ['thousand nineteen hundred', '2,900'],
  ['quatre-vingt-dix', '34'],
  ['quatre-vingts', '24'],
  ['dix-cinq', '15'],
  ['beş on', '15'],
  ['दो चार', '6'],
  ['दस-पाँच', '15'],
])('number words that make no sum, as those of %s, are not %s', (phrase, other) => {
  expect([isSame(phrase, other), isSame(other, phrase)]).toEqual([false, false])
})

it.each([
  ['two hundred and five thousand three hundred and sixty-four', '205,364'],
  ['three million two thousand and one', '3,002,001'],
  ['nineteen hundred', '1,900'],
  ['twelve hundred and fifty', '1,250'],
  ['30 thousand five hundred', '30,500'],
  ['1.5 million', '1,500,000'],
  ['half million', '500,000'],
  ['soixante-dix-sept', '77'],
  ['soixante-quinze', '75'],
  ['dix-huit', '18'],
  ['deux cent vingt', '220'],
  ['on beş', '15'],
  ['bin dokuz yüz elli', '1950'],
  ['אלפיים מאתיים', '2200'],
  ['तीन लाख पचास हज़ार', '350000'],
])('number words that make a sum are read as it: %s, %s', (phrase, other) => {
  expect([isSame(phrase, other), isSame(other, phrase)]).toEqual([true, true])
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
