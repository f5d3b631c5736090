import { describe, expect, it } from 'vitest'
import { packed } from '../reading/projection.ts'
import { phraseAt } from './hasWords.ts'
import { passageView } from './passageView.ts'
import { SearchIndex } from './searchIndex.ts'
import { cutWords, withWholeWords } from './wholeWords.ts'

const none = packed([])
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
  return passageView({ text: passage, whole: passage, edits: none }, { start: 0, end: passage.length }, looking)
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
      passageView({ text: passage, whole: passage, edits: none }, { start: 0, end: passage.length }, looking).marks.map(
        ({ start, end }) => passage.slice(start, end),
      )
    expect(marked('Prisoners were executed.')).toEqual(['Prisoners', 'executed'])
    expect(marked('They were there.')).toEqual(['were'])
  })

  it('is shown as it is read, and its words are marked there', () => {
    const captured = 'It rained. The coun-\ncil closed the har-\nbour bridge. Nobody came.'
    const cuts = cutWords(captured)
    const whole = withWholeWords(captured, cuts)
    const index = new SearchIndex()
    index.add({ title: '', text: whole })
    const { weights } = index.termsOf('councils closing harbours', false)
    const looking = { language: 'en', termOf: index.termOf, weights, phrase: undefined }
    const view = passageView(
      { text: captured, whole, edits: packed(cuts) },
      { start: 0, end: captured.length },
      looking,
    )
    expect(view.text).toBe('It rained. The council closed the harbour bridge. Nobody came.')
    expect(view.marks.map(({ start, end }) => view.text.slice(start, end))).toEqual(['council', 'closed', 'harbour'])
    expect(view.part && view.text.slice(view.part.start, view.part.end)).toBe('The council closed the harbour bridge.')
    expect(captured.slice(view.sentence.start, view.sentence.end)).toBe('The coun-\ncil closed the har-\nbour bridge.')
  })

  it('is shown as it was captured where reading leaves nothing of it', () => {
    const captured = 'Menu of the harbour'
    const index = new SearchIndex()
    index.add({ title: '', text: captured })
    const { weights } = index.termsOf('harbour', false)
    const looking = { language: 'en', termOf: index.termOf, weights, phrase: undefined }
    const edits = packed([{ start: 0, end: captured.length, replacement: '' }])
    const view = passageView({ text: captured, whole: captured, edits }, { start: 0, end: captured.length }, looking)
    expect([view.text, view.marks]).toEqual([captured, [{ start: 12, end: 19 }]])
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
