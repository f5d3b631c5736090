import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PassageWords, SearchIndex } from './searchIndex.ts'

function indexOf(...passages: readonly (string | PassageWords)[]) {
  const all = passages.map(passage => (typeof passage === 'string' ? { title: '', text: passage } : passage))
  const index = new SearchIndex()
  for (const passage of all) index.add(passage)
  const read = (number: number) => all[number] ?? { title: '', text: '' }
  return (query: string, top = 10) => index.search(query, top, read).map(({ passage }) => passage)
}

describe('search', () => {
  it('finds words in other forms', () => {
    expect(indexOf('Inspectors closed the bridge.', 'The ferry sails at noon.')('closing bridges')).toEqual([0])
  })

  it('prefers the passage with the rarer word', () => {
    const search = indexOf('the bridge is old', 'the bridge fell', 'the bridge hangs', 'the hangers hold')
    expect(search('bridge hangers')[0]).toBe(3)
  })

  it('prefers a word in the title', () => {
    const search = indexOf({ title: 'Town', text: 'On the ferry.' }, { title: 'Ferry', text: 'In the town.' })
    expect(search('ferry')[0]).toBe(1)
  })

  it('prefers words with the accents that were asked for, whatever the passage has besides', () => {
    const folded = { title: 'Evacuation', text: 'The evacuation was an evacuation. The evacuations went on.' }
    const own = 'Les habitants du quartier ont été évacués dans la nuit, et personne n’a su pourquoi ni par qui.'
    expect(indexOf(folded, own)('évacués')).toEqual([1, 0])
    expect(indexOf(folded, own.replace('évacués', 'évacue\u0301'))('évacués')).toEqual([1, 0])
    expect(indexOf(folded, own.normalize('NFD'))('évacués')).toEqual([1, 0])
    expect(indexOf(folded, own)('evacuation')[0]).toBe(0)
  })

  it('prefers words that stand in one sentence, and side by side', () => {
    const apart = 'The deck is long. Nobody saw it. In the evening cars dropped people off.'
    const together = 'The deck dropped. Nobody saw it. In the evening cars took people away.'
    expect(indexOf(apart, together)('deck dropped')[0]).toBe(1)
  })

  it('prefers, of two words, the passage that has both to one that has one of them often', () => {
    const often = { title: 'The commission', text: 'The commissioner asks for a commission, and a commission it is.' }
    const all = 'It went on for months, page after page, until the death of the last witness ended the commission.'
    expect(indexOf(often, all, 'A death.', 'No death.')('death commission')[0]).toBe(1)
  })

  it('finds nothing for words that no passage has, for no words, and in no passages', () => {
    expect(indexOf('a bridge')('lighthouse')).toEqual([])
    expect(indexOf('a bridge')('the')).toEqual([])
    expect(indexOf('a bridge')('')).toEqual([])
    expect(indexOf()('bridge')).toEqual([])
  })

  it('finds every passage by a word of its own, however many there are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[b-z]{3,12}x$/), { minLength: 1, maxLength: 60 }), own => {
        const search = indexOf(...own.map((word, i) => `common words and ${word} in ${i % 7} more`))
        own.forEach((word, number) => expect(search(word, 100)).toContain(number))
      }),
    )
  })

  it('counts a passage once for each that has a word, over slices of every length', () => {
    const passages = Array.from({ length: 5000 }, (_, i) => (i % 3 === 0 ? 'pier and quay' : 'lock'))
    expect(indexOf(...passages)('pier', 6000)).toHaveLength(1667)
  })
})
