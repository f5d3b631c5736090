import { describe, expect, it } from 'vitest'
import { indexOfText } from '../text/textIndex.ts'
import { anchorAt } from './anchor.ts'
import { checkQuote } from './checkQuote.ts'
import { acceptanceOf, keptWarnings } from './keptWarnings.ts'

const first = 'The pump failed twice in the night'
const next = 'Nobody in the town was told of it'
const joined = `${first} … ${next}`
const told = (said: string, between: string, saidNext: string) =>
  `It rained in Tern Quay. “${first},” ${said} ${between} “${next},” ${saidNext} It went on.`

function speakers(text: string, quote = joined) {
  const [place] = checkQuote(indexOfText(text), { quote }).places
  expect(place?.check.outcome).toBe('editorial')
  return place?.warnings.find(({ kind }) => kind === 'two-speakers')?.speakers ?? null
}

describe('a mark of omission', () => {
  it.each([
    ['beside both quotations', told('said Ines Marrable.', 'The mayor left.', 'said Ben Orr.')],
    ['at once', told('said Ines Marrable.', '', 'said Ben Orr.')],
    ['in paragraphs of their own', told('said Ines Marrable.', '\n\n', 'Ben Orr told the inquiry.')],
    ['before one of them', told('said Ines Marrable.', 'Ben Orr said:', 'and left.')],
  ])('that leads from one speaker to another is warned of: named %s', (_, text) => {
    expect(speakers(text)).toEqual(['Ines Marrable', 'Ben Orr'])
    expect(speakers(text, `“${first}” [...] “${next}”`)).toEqual(['Ines Marrable', 'Ben Orr'])
  })

  it.each([
    ['one speaker', told('said Ines Marrable.', 'The mayor left.', 'said Mrs. Marrable.')],
    ['one speaker who is not named again', told('said Ines Marrable.', 'It rained.', 'she added.')],
    ['a speaker whom nobody names', told('he said.', 'The mayor left.', 'said Ben Orr.')],
    ['one who may be anybody by name', told('said Ines Marrable.', 'It rained.', 'said the harbour engineer.')],
    [
      'what is told of both outside of quotations',
      told('said Ines Marrable.', 'Ben Orr left.', '').replaceAll(/[“”]/g, ''),
    ],
    ['one quotation that quotes another', `“${first},” said Ben Orr, “and ‘it held,’ said Ada. ${next},” he said.`],
  ])('that stays with %s is not', (_, text) => expect(speakers(text)).toBeNull())

  it('at an end of a quote is not', () => {
    const text = told('said Ines Marrable.', 'The mayor left.', 'said Ben Orr.')
    expect(speakers(text, `… ${next}`)).toBeNull()
    expect(speakers(text, `${first} …`)).toBeNull()
  })
})

describe('a kept quote', () => {
  const kept = (text: string) => {
    const [place] = checkQuote(indexOfText(text), { quote: joined }).places
    if (!place) throw new Error('It stands there.')
    return { anchor: anchorAt(text, place.span), quoted: joined, check: place.check }
  }

  it('keeps the warning, and is accepted with a note', () => {
    const excerpt = kept(told('said Ines Marrable.', 'The mayor left.', 'said Ben Orr.'))
    expect(keptWarnings(excerpt)).toMatchObject([{ kind: 'two-speakers', speakers: ['Ines Marrable', 'Ben Orr'] }])
    expect(acceptanceOf(excerpt)).toBe('with-note')
  })

  it('takes no name that its context cuts off for another', () => {
    const excerpt = kept(told('said Ines Marrable.', 'The mayor left.', 'said Mrs. Catherine Ines Alva Marrable.'))
    expect(excerpt.anchor.suffix).toMatch(/Ines Alva$/)
    expect(keptWarnings(excerpt)).toEqual([])
  })
})
