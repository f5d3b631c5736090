import { expect, it } from 'vitest'
import { inventedText } from '../../../tests/support/inventedText.ts'
import { indexOfText } from '../text/textIndex.ts'
import { checkQuote } from './checkQuote.ts'
import { languageOfWords } from './language.ts'
import { meaningChanges } from './meaningChanges.ts'
import { otherForms } from './numberForms.ts'
import { writtenOtherwise } from './writtenOtherwise.ts'

function check(text: string, quote: string) {
  const { places } = checkQuote(indexOfText(text), { quote })
  return places.map(({ span, check: { outcome, differences } }) => [
    outcome,
    text.slice(span.start, span.end),
    ...differences.map(one => `${one.source} ${writtenOtherwise(one) ? '=' : '>'} ${one.quote}`),
  ])
}

const lead = 'It rained on the old town and the ferry. '

it.each([
  ['The judge said 17 people were killed.', 'seventeen people were killed', '17 people were killed', '17 = seventeen'],
  ['The judge said 17 died.', 'seventeen died', '17 died', '17 = seventeen'],
  ['The judge said seventeen died.', '17 died', 'seventeen died', 'seventeen = 17'],
  ['He saw thirty thousand men.', '30 000 men', 'thirty thousand men', 'thirty thousand = 30 000'],
  ['Two hundred and fifty pilots.', '250 pilots', 'Two hundred and fifty pilots', 'Two hundred and fifty = 250'],
  ['He saw 117 people there.', 'a hundred and seventeen people', '117 people', '117 = a hundred and seventeen'],
  ['It cost 3 million pounds.', 'three million pounds', '3 million pounds', '3 = three'],
  ['It cost three million pounds.', '3,000,000 pounds', 'three million pounds', 'three million = 3,000,000'],
  ['Of these 40% of the rest stayed.', 'forty percent of the rest', '40% of the rest', '40% = forty percent'],
  ['Of these 12 per cent stayed.', '12%', '12 per cent', 'per cent = %'],
  ['Il y avait trois mille morts dans la ville.', '3000 morts', 'trois mille morts', 'trois mille = 3000'],
  ['Es waren zwanzig Pferde und der Hund.', '20 Pferde', 'zwanzig Pferde', 'zwanzig = 20'],
  ['那天晚上港口有三千人被杀。', '3000人被杀', '三千人被杀', '三千 = 3000'],
  ['那天晚上港口有3000人被杀。', '三千人被杀', '3000人被杀', '3000 = 三千'],
  ['那天晚上港口有两千人被杀。', '2000人被杀', '两千人被杀', '两千 = 2000'],
])('a number that is most of the words is found as it is written there: %s', (text, quote, found, same) => {
  const before = /[a-z]/.test(quote) && !/[éè]|Pferde|morts/.test(quote) ? lead : ''
  expect(check(before + text, quote)).toEqual([['altered', found, same]])
})

it('several numbers are each written as they are there, and in parts, too', () => {
  const text = `${lead}Nine of the 17 sailors died, and thirty thousand men went home.`
  expect(check(text, '9 of the seventeen sailors')).toEqual([
    ['altered', 'Nine of the 17 sailors', 'Nine = 9', '17 = seventeen'],
  ])
  expect(check(text, 'the seventeen sailors … 30,000 men')).toEqual([
    [
      'altered',
      'the 17 sailors died, and thirty thousand men',
      '17 = seventeen',
      'died, and > …',
      'thirty thousand = 30,000',
    ],
  ])
})

it.each([
  ['He saw 117 people there.', 'seventeen people'],
  ['He saw 18 people there.', 'seventeen people'],
  ['他看见一百二十三人在那里。', '23人在那里'],
  ['He saw thousands of people there.', '1,000 people'],
  ['He was the first man there.', 'one man'],
  ['On 17 May he went.', 'seventeen'],
])('no other number is found for it, nor a part of one: %s, %s', (text, quote) => {
  expect(check(text, quote)).toEqual([])
})

it('a quote that stands there as it is, is looked for in no other way', () => {
  const text = `${lead}He said seventeen people. He said 17 people.`
  expect(check(text, 'seventeen people')).toEqual([['verbatim', 'seventeen people']])
})

it('is told rather than words that say something else', () => {
  const text = `${lead}Forty pilots went there. Two hundred and fifty pilots went. ${inventedText(20, 3)}`
  expect(check(text, '250 pilots went')).toEqual([
    ['altered', 'Two hundred and fifty pilots went', 'Two hundred and fifty = 250'],
  ])
})

it.each([
  ['It was in nineteen eighty-four that they came there.', '103 that they came'],
  ['It was twenty thirty when they came there.', '50 when they came'],
  ['They came five six times there.', '11 times there'],
])('words that make no sum are no number written otherwise: %s, %s', (text, quote) => {
  const same = check(`${lead}${text}`, quote)
  expect(same.flat().filter(told => told.includes(' = '))).toEqual([])
})

it('words without a number, and a number without words, have no other form', () => {
  for (const words of ['nobody of them', 'the first of them', 'one of them', '17', 'thousands of them'])
    expect(otherForms(words, languageOfWords(words))).toEqual([])
  expect(otherForms('17 of them', languageOfWords(''))).toEqual(['seventeen of them'])
})

it.each([
  ['The town lost no more than 30 tons of coal then.', 'over 30 tons of coal'],
  ['The town lost no more than 30 tons of coal then.', 'in excess of 30 tons of coal'],
  ['The town lost not more than 30 tons of coal then.', 'over thirty tons of coal'],
  ['The town lost no less than 30 tons of coal then.', 'fewer than 30 tons of coal'],
  ['The town lost no fewer than 30 tons of coal then.', 'less than 30 tons of coal'],
  ['The town never lost more than 30 tons of coal then, and not over 40 of oil.', 'more than 40 of oil'],
  ['The town lost hardly more than 30 tons of coal then.', 'over 30 tons of coal'],
  ['The town lost in the storm no more than 30 tons of coal then.', 'The town lost … over 30 tons of coal'],
  ['Die Stadt verlor nicht mehr als 30 Tonnen von der Kohle.', 'über 30 Tonnen von der Kohle'],
  ['Les morts dans la ville étaient pas plus de trente hommes et des femmes.', 'plus de 30 hommes'],
])('a longer limit that says the opposite is none of another form: %s, %s', (text, quote) => {
  const { places } = checkQuote(indexOfText(`${lead}${text}`), { quote })
  expect(places.flatMap(place => place.check.differences).filter(one => writtenOtherwise(one) !== null)).toEqual([])
  expect(places.flatMap(({ warnings }) => warnings).filter(({ kind }) => kind === 'same-value')).toEqual([])
})

it.each([
  ['三五', '35'],
  ['七八', '78'],
])('about so many in Chinese is no number of two digits: %s, %s', (several, number) => {
  for (const [had, has] of [
    [several, number],
    [number, several],
  ]) {
    const [text, quote] = [`那天晚上港口有${had}人受伤，后来船开走了。`, `港口有${has}人受伤`]
    expect(
      check(text, quote)
        .flat()
        .filter(told => told.includes(' = ')),
    ).toEqual([])
    expect(meaningChanges(text, text.replace(`${had}`, `${has}`))).not.toEqual([])
  }
})
