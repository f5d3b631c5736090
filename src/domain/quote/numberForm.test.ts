import { expect, it } from 'vitest'
import { indexOfText } from '../text/textIndex.ts'
import { checkQuote } from './checkQuote.ts'

function check(text: string, quote: string) {
  const place = checkQuote(indexOfText(`They say that ${text} before dawn.`), { quote }).places[0]
  return [place?.check.outcome ?? 'absent', ...(place?.check.differences.map(({ kind }) => kind) ?? [])]
}

it.each([
  ['the boys were aged 14,15 and 16 when they came', 'the boys were aged 14, 15 and 16 when they came'],
  ['the boys were aged 9,10,11 or 12 when they came', 'the boys were aged 9, 10, 11 or 12 when they came'],
  ['the boys were aged 14, 15 and 16 when they came', 'the boys were aged 14,15 and 16 when they came'],
])('a space between numbers that count up is an artefact: %s', (text, quote) => {
  expect(check(text, quote)).toEqual(['artefact', ...quote.match(/\d,(?= ?\d)/g)!.map(() => 'whitespace')])
})

it.each([
  ['the boys had paid 14,15 for bread when they came', 'the boys had paid 14, 15 for bread when they came'],
  [
    'the boys had paid 12,50 and 60 for bread when they came',
    'the boys had paid 12, 50 and 60 for bread when they came',
  ],
  ['the boys had paid 1,5 and 6 for bread when they came', 'the boys had paid 1, 5 and 6 for bread when they came'],
  [
    'the boys had paid 14,15 and 16,5 for bread when they came',
    'the boys had paid 14, 15 and 16,5 for bread when they came',
  ],
  ['the water was 3.2 feet higher when they came', 'the water was 3. 2 feet higher when they came'],
])('elsewhere it may make two numbers of one: %s', (text, quote) => {
  expect(check(text, quote)).toEqual(['altered', 'number'])
})
