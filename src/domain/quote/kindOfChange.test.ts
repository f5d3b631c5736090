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
  ['a limit of another word', `It rained. Over 90 ${sentence}`, `More than 90 ${sentence}`, 'hedge: Over > More than'],
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
