import { describe, expect, it } from 'vitest'
import { indexOfText } from '../text/textIndex.ts'
import { nearestWords } from './nearestWords.ts'

const text =
  'It was a Steadfast re-\nsponse, the Mayor said: “We didn’t close the harbour for 1,000 people; an unlawful arrest was made at the café. He never left the town.”'

function nearest(words: string) {
  const found = nearestWords(indexOfText(text), words)
  return found && [text.slice(found.span.start, found.span.end), found.isCarried]
}

describe('few words', () => {
  it.each<[string, string]>([
    ['as they stand', 'response'],
    ['with another capital', 'steadfast'],
    ['with the comma of the sentence around them', 'steadfast,'],
    ['across the end of a line', 'steadfast response'],
    ['with the marks of another hand', "didn't"],
    ['in a number grouped otherwise', '1000'],
    ['without an accent', 'cafe'],
    ['with an ending in brackets', 'harbour[s]'],
    ['with words left out between few', 'arrest … café'],
    ['that are long', '"We didn\'t close the harbour'],
    ['with words left out, and said so', 'an unlawful … at the café'],
  ])('are carried %s', (_, words) => {
    expect(nearest(words)?.[1]).toBe(true)
  })

  it.each<[string, string]>([
    ['lawful', 'unlawful'],
    ['steadfastly', 'Steadfast'],
    ['close the harbor', 'close the harbour'],
    ['an lawful arrest was made', 'an unlawful arrest was made'],
    ['close the harbour … the café', 'close the harbour for 1,000 people; an unlawful arrest was made at the café'],
    ['He … town', 'He never left the town'],
    ['the café. He … left the town', 'the café. He never left the town'],
    ['harbour [EU]', 'harbour'],
    ['for [500] people; an unlawful arrest', 'for 1,000 people; an unlawful arrest'],
  ])('%s: are near %s, and no more', (words, found) => {
    expect(nearest(words)).toEqual([found, false])
  })

  it.each([
    'art',
    'firm',
    'café … town',
    'town … left',
    'ill … made',
    'harsh answer',
    'a quite unrelated sentence of many words',
    '…',
    '',
  ])('are not there: %j', words => {
    expect(nearest(words)).toBeNull()
  })
})
