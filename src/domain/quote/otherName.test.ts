import { describe, expect, it } from 'vitest'
import { indexOfText } from '../text/textIndex.ts'
import { checkQuote } from './checkQuote.ts'

function warned(text: string, quote: string): readonly string[] {
  const [place] = checkQuote(indexOfText(text), { quote }).places
  expect(place?.check.outcome).toBe('editorial')
  return place?.warnings.filter(({ kind }) => kind === 'other-name').map(({ source }) => source) ?? []
}

describe('a bracket with a name', () => {
  it.each([
    ['Hamid Nouri', '[Ebrahim Raisi]'],
    ['Nouri', '[Raisi]'],
    ['Khomeini', '[Khamenei]'],
    ['President Ibrahim Morad', '[Ebrahim Raisi]'],
    ['the United Nations', '[Amnesty International]'],
    ['Iran', '[Iraq]'],
  ])('warns in the place of another: %s %s', (name, bracket) => {
    const text = `They say there is no doubt that ${name} must be brought to justice.`
    expect(warned(text, `there is no doubt that ${bracket} must be brought to justice`)).toHaveLength(1)
  })

  it.each([
    ['he', '[Ebrahim Raisi]'],
    ['the judge', '[Ebrahim Raisi]'],
    ['the President', '[Ebrahim Raisi]'],
    ['his deputy in Tehran', '[Ebrahim Raisi]'],
    ['Nouri', '[Hamid Nouri]'],
    ['Nouri', '[the defendant]'],
    ['the United Nations', '[the UN]'],
    ['Rohani', '[Rouhani]'],
    ['Iran', '[the Iranian regime]'],
    ['Iran', '[Iranian officials]'],
  ])('is ordinary in the place of anything else: %s %s', (words, bracket) => {
    const text = `They say there is no doubt that ${words} must be brought to justice.`
    expect(warned(text, `there is no doubt that ${bracket} must be brought to justice`)).toEqual([])
  })

  it('is ordinary at the beginning of a sentence', () => {
    const quote = '[Ebrahim Raisi] must be brought to justice for that'
    expect(warned('We met. He must be brought to justice for that.', quote)).toEqual([])
  })

  it('is ordinary for a noun of German, which has a capital as well', () => {
    const text = 'Sie sagen, dass die Gefangenen in dem Hafen der Stadt waren.'
    expect(warned(text, 'dass die [Häftlinge] in dem Hafen der Stadt waren')).toEqual([])
  })
})
