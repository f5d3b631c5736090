import { describe, expect, it } from 'vitest'
import { phraseAt } from './hasWords.ts'
import { passageView } from './passageView.ts'
import { SearchIndex } from './searchIndex.ts'

const text =
  'The ferry sails at noon. Inspectors had closed the bridge twice before, and each time it opened again within a day. Nobody saw the deck move. ' +
  'The council met on Tuesday.'

function viewOf(query: string, passage = text, phrase?: string) {
  const index = new SearchIndex()
  index.add({ title: '', text: passage })
  index.add({ title: '', text: 'Something else was said about the weather.' })
  const { weights } = index.termsOf(query, false)
  const place = phrase === undefined ? undefined : (phraseAt(passage, phrase) ?? undefined)
  const looking = { language: 'en', termOf: index.termOf, weights, phrase: place }
  return passageView(passage, passage, { start: 0, end: passage.length }, looking)
}

describe('what is shown of a passage', () => {
  it('is the sentence that has most of the words, and what stands around it', () => {
    const { sentence, span, text: shown } = viewOf('closing bridges')
    expect(text.slice(sentence.start, sentence.end)).toMatch(/^Inspectors .* a day\.$/)
    expect(text.slice(span.start, span.end)).toBe(shown)
  })

  it('marks the words in any form', () => {
    const { text: shown, marks } = viewOf('closing bridges')
    expect(marks.map(({ start, end }) => shown.slice(start, end))).toEqual(['closed', 'bridge'])
  })

  it('marks what names something though every passage has it, and no auxiliary though few have', () => {
    const index = new SearchIndex()
    const sentences = ['Prisoners sang.', 'Prisoners slept.', 'Prisoners were executed.', 'The prisoners left.']
    for (const sentence of sentences) index.add({ title: '', text: sentence })
    const { weights } = index.termsOf('prisoners who were executed', false)
    const looking = { language: 'en', termOf: index.termOf, weights, phrase: undefined }
    const marked = (passage: string) =>
      passageView(passage, passage, { start: 0, end: passage.length }, looking).marks.map(({ start, end }) =>
        passage.slice(start, end),
      )
    expect(marked('Prisoners were executed.')).toEqual(['Prisoners', 'executed'])
    expect(marked('They were there.')).toEqual(['were'])
  })

  it('says how much of the query it has', () => {
    expect(viewOf('bridge').share).toBe(1)
    expect(viewOf('bridge weather').share).toBeCloseTo(0.5)
  })

  it('is about the phrase, where one was asked for', () => {
    const { sentence } = viewOf('closed bridge the deck', text, 'the deck')
    expect(text.slice(sentence.start, sentence.end)).toBe('Nobody saw the deck move.')
  })

  it('is about the first sentence where none has any of the words', () => {
    const { sentence, marks, share } = viewOf('')
    expect(text.slice(sentence.start, sentence.end)).toBe('The ferry sails at noon.')
    expect({ marks, share }).toEqual({ marks: [], share: 0 })
  })

  it('is cut between words where a sentence is long', () => {
    const long = `${'and then another word '.repeat(40)}bridge ${'and then another word '.repeat(40)}`
    const { text: shown, marks } = viewOf('bridge', long)
    expect(shown.length).toBeLessThan(400)
    expect(marks.map(({ start, end }) => shown.slice(start, end))).toEqual(['bridge'])
    expect(` ${long} `).toContain(` ${shown.trim()} `)
  })
})
