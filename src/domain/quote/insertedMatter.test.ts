import { describe, expect, it } from 'vitest'
import { skeletonOf } from '../text/skeleton.ts'
import { findQuote } from './findQuote.ts'
import { checkAt } from './checkAt.ts'

const quote = 'The inquiry found that the prisoners were guilty of nothing at all.'

function interruptedBy(inserted: string): string {
  return `It met in May. The inquiry found that the prisoners were${inserted}guilty of nothing at all. It closed.`
}

describe('a passage with whole lines inside', () => {
  it.each([
    ['a caption', '\n\nPhoto: the harbour at night\n\n'],
    ['a credit in brackets', '\n\n(Maria Lind, Harbour Press)\n\n'],
    ['a name under a picture', '\n\nMaria Lind, Head of the Inquiry\n\n'],
    ['an advertisement', '\n\nADVERTISEMENT\n\n'],
    ['a running head with its number', '\n14 THE HARBOUR INQUIRY\n'],
    ['a page number that says so', '\n- Page 14 -\n'],
    ['two captions', '\n\n\nPhoto: the harbour\n\nFigure 2: the pier\n\n'],
  ])('is found around %s', (_, inserted) => {
    const text = interruptedBy(inserted)
    const [place] = findQuote(skeletonOf(text), { quote })
    expect(place?.check.outcome).toBe('artefact')
    expect(place?.check.differences).toMatchObject([{ kind: 'inserted-matter', source: inserted, quote: ' ' }])
    expect(place && checkAt(text, place.span, quote)).toEqual(place?.check)
  })

  it('is found around a page number that has neighbours', () => {
    const text = `The first page.\n\n13\n\n${interruptedBy('\n\n14\n\n')}`
    expect(findQuote(skeletonOf(text), { quote })).toHaveLength(1)
    expect(findQuote(skeletonOf(interruptedBy('\n\n14\n\n')), { quote })).toEqual([])
  })

  it('is found around a head that the text repeats', () => {
    const text = `The harbour inquiry of may\n\nSome text.\n\n${interruptedBy('\n\nThe harbour inquiry of may\n\n')}`
    expect(findQuote(skeletonOf(text), { quote })).toHaveLength(1)
  })

  it('is found where a page ends inside a word', () => {
    const text = 'The inquiry found that the prison-\n\n14 THE HARBOUR INQUIRY\n\ners were guilty of nothing at all.'
    const [place] = findQuote(skeletonOf(text), { quote })
    expect(place?.check.differences).toMatchObject([{ kind: 'inserted-matter', quote: '' }])
  })

  it('is found on three pages', () => {
    const text = 'The inquiry found\n14 THE HARBOUR\nthat the prisoners\n15 THE HARBOUR\nwere guilty of nothing at all.'
    expect(findQuote(skeletonOf(text), { quote })[0]?.check.differences).toHaveLength(2)
  })

  it.each([
    ['a line of the sentence itself', '\nnot in any way\n'],
    ['a line of the sentence, set apart', '\n\nnot in any way\n\n'],
    ['a statement set apart', '\n\nNo prisoner was ever harmed\n\n'],
    ['a negation in capitals', '\n\nNEVER EVER\n\n'],
    ['a word that all but denies', '\n\nHardly\n\n'],
    ['a word that doubts', '\n\nAllegedly\n\n'],
    ['words in the same line', ' (Photo: the harbour) '],
    ['a caption that is not set apart', '\nPhoto: the harbour at night\n'],
    ['a caption and a line of the sentence', '\n\nPhoto: the harbour\n\nnot in any way\n\n'],
    ['more than captions take', `\n\nPhoto: ${'the harbour '.repeat(120)}\n\n`],
  ])('is not found around %s', (_, inserted) => {
    expect(findQuote(skeletonOf(interruptedBy(inserted)), { quote })).toEqual([])
  })

  it('is not found around what denies in another language', () => {
    const text = 'Das Gericht fand, dass die Gefangenen in dem Hafen\n\nNicht\n\nschuldig waren und gehen durften.'
    const words = 'Das Gericht fand, dass die Gefangenen in dem Hafen schuldig waren'
    expect(findQuote(skeletonOf(text), { quote: words })).toEqual([])
    expect(findQuote(skeletonOf(text.replace('Nicht', 'Bild: der Hafen')), { quote: words })).toHaveLength(1)
  })

  it('is not found where a sentence ends before, or begins after', () => {
    const ends = 'The inquiry found that the prisoners were.\n\nPhoto: the harbour\n\nguilty of nothing at all.'
    expect(findQuote(skeletonOf(ends), { quote: quote.replace('were', 'were.') })).toEqual([])
    const begins = 'The inquiry found that the prisoners were\n\nPhoto: the harbour\n\nGuilty of nothing at all.'
    expect(findQuote(skeletonOf(begins), { quote: quote.replace('guilty', 'Guilty') })).toEqual([])
  })

  it('is not found where a part differs', () => {
    const text = interruptedBy('\n\nPhoto: the harbour\n\n')
    expect(findQuote(skeletonOf(text), { quote: quote.replace('nothing', 'everything') })).toEqual([])
    expect(findQuote(skeletonOf(text), { quote: quote.replace('at all.', 'at all') })).toHaveLength(1)
  })
})
