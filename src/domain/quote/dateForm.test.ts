import { expect, it } from 'vitest'
import { indexOfText } from '../text/textIndex.ts'
import { checkQuote } from './checkQuote.ts'
import { meaningChanges } from './meaningChanges.ts'
import { writtenOtherwise } from './writtenOtherwise.ts'

function check(text: string, quote: string) {
  const place = checkQuote(indexOfText(text), { quote }).places[0]
  return (place?.check.differences ?? []).map(difference => {
    const isSame = writtenOtherwise(difference) !== null
    return `${difference.kind}: ${difference.source} ${isSame ? '=' : '>'} ${difference.quote}`
  })
}

const rest = 'the pilots of the old town saw the lamps of the ferry go out'
const text = `It rained. On August 1, 2010, ${rest}. It went on.`

it.each([
  ['On 1 August 2010,', ['date: August 1, 2010 = 1 August 2010']],
  ['On 1st August 2010,', ['date: August 1, 2010 = 1st August 2010']],
  ['On the 1st of August, 2010,', ['date: August 1, 2010 = the 1st of August, 2010']],
  ['On August 1st, 2010,', ['date: 1 = 1st']],
  ['On 2 August 2010,', ['date: August 1, 2010 > 2 August 2010']],
  ['On 1 August 2011,', ['date: August 1, 2010 > 1 August 2011']],
  ['On August 2, 2010,', ['date: August 1, 2010 > August 2, 2010']],
])('a date is one change, in whatever order: %s', (date, changes) => {
  expect(check(text, `${date} ${rest}`)).toEqual(changes)
})

it.each([
  ['On May 17, 2012, in', 'On 17 May 2012, in', ['date: May 17, 2012 = 17 May 2012']],
  ['On May 17, 2012 in', 'On 17 May 2012 in', ['date: May 17, 2012 = 17 May 2012']],
  ['On 17 May 2012 in', 'On May 17, 2012 in', ['date: 17 May 2012 = May 17, 2012']],
  ['On May 17, 2012 in', 'On 18 May 2012 in', ['date: May 17, 2012 > 18 May 2012']],
  ['On May 17, 2012, in', 'On May 17 2012, in', ['punctuation: ,  >  ']],
  ['On May 9, 2012, in', 'On May 92012, in', ['number: ,  > ']],
  ['On lines 17, 2012 in', 'On lines 17 2012 in', ['number: ,  >  ']],
  ['By boats of 10–15 in', 'By boats of 10 to 15 in', ['number: 10–15 = 10 to 15']],
  ['By boats of 10–15 in', 'By boats of 10 to 16 in', ['number: 10–15 > 10 to 16']],
])('its year and its comma are of it, and a range of numbers is none: %s, %s', (source, quote, changes) => {
  const people = 'the night the pilots left the old town'
  expect(check(`It rained. ${source} ${people}.`, `${quote} ${people}`)).toEqual(changes)
})

it.each([
  ['Over 90 percent of the', '90% of the', ['number: percent = %']],
  ['Over 90 percent of the', 'Over 90 per cent of the', ['whitespace:  >  ']],
  ['Over 90% of the', 'Over 90 percent of the', ['number: % = percent']],
  ['Over 90% of the', 'Over ninety per cent of the', ['number: 90% = ninety per cent']],
  ['Over 90 percent of the', 'Over 9% of the', ['number: 90 percent > 9%']],
  ['Over 90 of the', 'Over 90% of the', ['number:   > % ']],
])('a share is the same however it is read: %s, %s', (source, quote, changes) => {
  const people = 'passengers had been taken off by the pilots'
  expect(check(`It rained. ${source} ${people}.`, `${quote} ${people}`)).toEqual(changes)
})

it.each([
  ['90 percent. It went on.', '90%.', ['number: percent = %']],
  ['ninety percent. It went on.', '90%.', ['number: ninety = 90', 'number: percent = %']],
  ['90%. It went on.', '90 percent.', ['number: % = percent']],
  ['90 pilots. It went on.', '90%', ['number:  > %']],
])('at the end of a quote, too: %s, %s', (source, quote, changes) => {
  const lead = 'Of the passengers the pilots had taken off'
  expect(check(`It rained. ${lead} ${source}`, `${lead} ${quote}`)).toEqual(changes)
})

it('in a new version nothing else is said by it', () => {
  expect(meaningChanges(`On August 1, 2010, ${rest}`, `On 1 August 2010, ${rest}`)).toEqual([])
  expect(meaningChanges(`On August 1, 2010, ${rest}`, `On 2 August 2010, ${rest}`)).toHaveLength(1)
})
