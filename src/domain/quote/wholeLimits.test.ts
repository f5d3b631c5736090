import { expect, it } from 'vitest'
import { indexOfText } from '../text/textIndex.ts'
import { checkAt } from './checkAt.ts'
import { checkQuote } from './checkQuote.ts'
import { meaningChanges } from './meaningChanges.ts'
import { writtenOtherwise } from './writtenOtherwise.ts'

const people = 'sailors of the old town had been on board that night'

function told(text: string, quote: string) {
  const place = checkQuote(indexOfText(text), { quote }).places[0]
  return (place?.check.differences ?? []).map(
    one => `${one.kind}: ${one.source} ${writtenOtherwise(one) ? '=' : '>'} ${one.quote}`,
  )
}

it.each([
  ['Over 30,000', 'More than 30,000'],
  ['More than 30,000', 'Over 30,000'],
  ['More than 30,000', 'above thirty thousand'],
  ['Nearly 30,000', 'Almost 30,000'],
  ['About 300', 'Around 300'],
  ['About 300', 'Some 300'],
  ['Approximately 300', 'roughly three hundred'],
  ['At least 40', 'No fewer than 40'],
  ['At least 40', 'Not less than 40'],
  ['No less than 40', 'No fewer than 40'],
  ['At most 40', 'No more than 40'],
  ['At most 40', 'Up to 40'],
  ['Not more than 40', 'No more than 40'],
  ['Fewer than 40', 'Less than 40'],
  ['More than $40 million worth of', 'Over $40 million worth of'],
])('a hedge in other words is of one number: %s, %s', (source, quote) => {
  const number = / worth of/
  expect(told(`It rained. ${source} ${people}.`, `${quote} ${people}`)).toEqual([
    `number: ${source.replace(number, '')} = ${quote.replace(number, '')}`,
  ])
  expect(told(`It rained. They say that ${source} ${people}.`, `They say that ${quote} ${people}`)).toEqual([
    `number: ${source.replace(number, '')} = ${quote.replace(number, '')}`,
  ])
})

it.each([
  ['Nearly 30,000', 'Almost 30,000'],
  ['At least 40', 'No fewer than 40'],
  ['No more than 40', 'As many as 40'],
  ['Fewer than 40', 'Less than 40'],
  ['Over 40', 'Over forty'],
])('a hedge that is one in any place changes no meaning in other words: %s, %s', (source, quote) => {
  expect(meaningChanges(`${source} ${people}`, `${quote} ${people}`)).toEqual([])
})

it.each([
  ['The ferry sank over two weeks in the harbour', 'The ferry sank more than two weeks in the harbour'],
  ['The ferry sank below two boats in the harbour', 'The ferry sank less than two boats in the harbour'],
  ['It is up to two judges to decide on the ferry', 'It is at most two judges to decide on the ferry'],
  ['They spoke about 30 prisoners in the old town', 'They spoke around 30 prisoners in the old town'],
  ['They stood around 30 prisoners in the old town', 'They stood some 30 prisoners in the old town'],
  ['Er war unter 30 Gefangenen in der alten Stadt', 'Er war weniger als 30 Gefangenen in der alten Stadt'],
  ['Sie sprachen über 30 Gefangene in der Stadt', 'Sie sprachen mehr als 30 Gefangene in der Stadt'],
  ['La ville est près de 30 villages que les pilotes', 'La ville est presque 30 villages que les pilotes'],
  ['Fueron hasta 30 casas de la ciudad con los pilotos', 'Fueron como máximo 30 casas de la ciudad con los pilotos'],
])('a word that hedges in some places alone may say something else: %s', (before, now) => {
  expect(meaningChanges(before, now)).not.toEqual([])
  expect(meaningChanges(now, before)).not.toEqual([])
})

it.each([
  ['Over 30,000', 'Nearly 30,000', 'hedge'],
  ['Over 30,000', '30,000', null],
  ['They say that over 30,000', 'They say that 30,000', 'hedge'],
  ['30,000', 'Over 30,000', 'hedge'],
  ['At least 40', 'At most 40', 'hedge'],
  ['At least 40', 'More than 40', 'hedge'],
  ['They say that no fewer than 40', 'They say that fewer than 40', 'negation'],
  ['Over 30,000', 'More than 31,000', 'number'],
  ['About 300', 'Nearly 300', 'hedge'],
])('another hedge, another number or none is a change: %s, %s', (source, quote, kind) => {
  const changes = told(`It rained. ${source} ${people}.`, `${quote} ${people}`)
  if (kind === null) expect(changes).toEqual([])
  else expect(changes.some(change => change.startsWith(kind) && change.includes(' > '))).toBe(true)
})

it('words that hedge no number stay what they are', () => {
  expect(
    told(`It rained. They went over the river with ${people}.`, `They went above the river with ${people}`),
  ).toEqual(['hedge: over > above'])
  expect(told(`It rained. They saw some of the ${people}.`, `They saw about of the ${people}`)).toEqual([
    'hedge: some > about',
  ])
})

it('few words are found by it, and judged alike at a place', () => {
  const text = 'It rained. Some 300 pilots stayed in the old town.'
  expect(told(text, 'about 300 pilots')).toEqual(['number: Some 300 = about 300'])
  const span = { start: 11, end: 33 }
  expect(checkAt(text, span, 'Around three hundred pilots stayed').differences).toMatchObject([
    { kind: 'number', source: 'Some 300', quote: 'Around three hundred' },
  ])
})

it.each([
  ['over $30 million', 'more than €30 million'],
  ['over $30 million', 'more than 30 million'],
  ['over 30 million', 'more than £30 million'],
  ['over 30%', 'more than 30'],
  ['over 30', 'more than 30%'],
  ['over 30', 'more than 30 percent'],
  ['over 30 €', 'more than 30'],
  ['over 30 €', 'more than 30 $'],
  ['over 30‰', 'more than 30%'],
  ['over 30°', 'more than 30'],
])('another currency or share is no number in other words: %s, %s', (source, quote) => {
  const [text, words] = [`They lost ${source} of it all then`, `They lost ${quote} of it all then`]
  expect(told(`It rained. ${text}.`, words).some(change => change.includes('='))).toBe(false)
  expect(meaningChanges(text, words)).not.toEqual([])
  expect(meaningChanges(words, text)).not.toEqual([])
})

it.each([
  ['nearly 30%', 'almost 30 percent'],
  ['nearly €30', 'almost €30'],
  ['nearly $30 million', 'almost $30,000,000'],
])('a currency or share written otherwise is the same: %s, %s', (source, quote) => {
  expect(meaningChanges(`They lost ${source} of it all then`, `They lost ${quote} of it all then`)).toEqual([])
})
