import { expect, it } from 'vitest'
import { indexOfText } from '../text/textIndex.ts'
import { checkQuote } from './checkQuote.ts'

/** The first difference of a quote in which the words of the source stand otherwise. */
function changeOf(text: string, quote: string): string {
  const place = checkQuote(indexOfText(text), { quote }).places[0]
  const [first, ...others] =
    place?.check.differences.map(difference => `${difference.kind}: ${difference.source} > ${difference.quote}`) ?? []
  return [first ?? 'none', ...others, ...(place?.warnings.map(({ kind }) => `! ${kind}`) ?? [])].join('; ')
}

const sentence = 'of the passengers had been taken off by the pilots before dawn.'

it.each([
  ['a limit that opens a sentence', `It rained. Over 90 ${sentence}`, `Nearly 90 ${sentence}`, 'hedge: Over > Nearly'],
  [
    'a limit in other words',
    `It rained. Over 90 ${sentence}`,
    `More than 90 ${sentence}`,
    'number: Over 90 > More than 90; ! same-value',
  ],
  [
    'a name in the place of such a word',
    `It rained. Over 90 ${sentence}`,
    `Stensund 90 ${sentence}`,
    'name: Over > Stensund',
  ],
  [
    'the name that something is of',
    'It was Brandia’s harbour that the pilots of the old town took them to.',
    'It was Brandia harbour that the pilots of the old town took them to.',
    'word: Brandia’s > Brandia',
  ],
  [
    'one among others',
    'It was one of the worst storms that the pilots of the old town had seen.',
    'It was the worst storms that the pilots of the old town had seen.',
    'hedge: one of > ',
  ],
  [
    'another number of them',
    'It was one of the storms that the pilots of the old town had seen.',
    'It was two of the storms that the pilots of the old town had seen.',
    'number: one > two',
  ],
  [
    'a number that there is of it',
    'There was one pilot in the old town who had seen the storm come in.',
    'There was a pilot in the old town who had seen the storm come in.',
    'number: one > a',
  ],
  [
    'the number of what has a name',
    'It was built before World War II by the pilots of the old town.',
    'It was built before World War I by the pilots of the old town.',
    'number: II > I',
  ],
])('names %s', (_, text, quote, change) => expect(changeOf(text, quote)).toBe(change))

it.each([
  [
    'two words that are both in use',
    'The men were hanged at dawn',
    'The men were banged at dawn',
    'word: hanged > banged',
  ],
  ['two that the text has', 'The gall of an oak is no gali', 'The gali of an oak is no gali', 'word: gall > gali'],
  ['two numbers and words', 'It was six in the morning', 'It was fix in the morning', 'number: six > fix'],
  ['two words of German', 'An jenem Tag lag die Stadt da', 'An jenem Tag tag die Stadt da', 'word: lag > tag'],
  ['a name', 'The clerk Avaei saw it', 'The clerk Avaci saw it', 'name: Avaei > Avaci; ! name'],
  ['a name of two', 'The clerk Ali Kbani saw it', 'The clerk Ali Khani saw it', 'name: Kbani > Khani; ! name'],
])('takes no change of one for misread where it is of %s', (_, text, quote, change) => {
  const rest = ' from the house beside the old harbour gate.'
  expect(changeOf(`It rained. ${text}${rest}`, `${quote}${rest}`)).toBe(change)
})

it.each([
  ['is no word', 'The men left the harbour at dawn', 'Tbe men left tbe barbour at dawn', 3],
  ['is no word, though the other is like a third', 'It was dawn and had been', 'It was clawn and bad been', 1],
  ['has lost the capital of a name', 'The lranian clerk came from lran', 'The Iranian clerk came from Iran', 2],
  [
    'opens a sentence',
    'Somebody called. Sornebody came, somebody else',
    'Somebody called. Somebody came, somebody else',
    1,
  ],
])('takes a change for misread where one side %s', (_, text, quote, misread) => {
  const rest = ' and nobody saw it from the old house by the gate.'
  const changes = changeOf(`It rained. ${text}${rest}`, `${quote}${rest}`)
  expect(changes.match(/\bocr: /g)).toHaveLength(misread)
})

it.each([
  ['The mayor said that 50 were killed', 'The mayor said that so were killed', 'number: 50 > so'],
  ['It was known that 15 killed three men', 'It was known that IS killed three men', 'number: 15 > IS'],
  ['He had been asked to 6 of the houses', 'He had been asked to b of the houses', 'number: 6 > b'],
  ['He had wanted to meet at the gate', 'He had wanted 10 meet at the gate', 'number: to > 10'],
  ['He came at 10am with the mail', 'He came at loam with the mail', 'number: 10am > loam'],
  ['He came on the 50th day to them', 'He came on the soth day to them', 'number: 50th > soth'],
  ['The boat was built in the 50s for them', 'The boat was built in the sos for them', 'number: 50s > sos'],
])('takes no number in digits for misread where a word stands: %s', (text, quote, change) => {
  const rest = ' in the harbour of the old town in the night.'
  expect(changeOf(`It rained. ${text}${rest}`, `${quote}${rest}`)).toBe(change)
})

it('takes a digit within a word, and a letter within a number, for misread', () => {
  const rest = ' in the harbour of the old town in the night.'
  expect(changeOf(`It rained. One 0f the 1S men was there${rest}`, `One of the 15 men was there${rest}`)).toBe(
    'ocr: 0f > of; ocr: 1S > 15',
  )
})
