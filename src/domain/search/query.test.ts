import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseQuery } from './query.ts'

const plain = { words: '', phrases: [], without: [], fields: [], isUnfinished: false }

it.each([
  ['', plain],
  ['closed bridge ', { ...plain, words: 'closed bridge' }],
  ['closed bri', { ...plain, words: 'closed bri', isUnfinished: true }],
  ['"harbour bridge"', { ...plain, words: 'harbour bridge', phrases: ['harbour bridge'] }],
  ['“harbour bridge” closed ', { ...plain, words: 'harbour bridge closed', phrases: ['harbour bridge'] }],
  ['"harbour bri', { ...plain, words: 'harbour bri', phrases: ['harbour bri'] }],
  ['bridge -ferry ', { ...plain, words: 'bridge', without: ['ferry'] }],
  ['bridge -"ferry boat"', { ...plain, words: 'bridge', without: ['ferry boat'] }],
  ['well-known ', { ...plain, words: 'well-known' }],
  ['"the mas-sacre"', { ...plain, words: 'the mas-sacre', phrases: ['the mas-sacre'] }],
  ['bridge publisher:post ', { ...plain, words: 'bridge', fields: [{ field: 'publisher', value: 'post' }] }],
  ['-ferry publisher:post ', { ...plain, without: ['ferry'], fields: [{ field: 'publisher', value: 'post' }] }],
  ['Title:"annual report" ', { ...plain, fields: [{ field: 'title', value: 'annual report' }] }],
  ['note:this ', { ...plain, words: 'note this' }],
  ['at 17:10 ', { ...plain, words: 'at 17:10' }],
])('%s', (typed, query) => expect(parseQuery(typed)).toEqual(query))

it('takes anything that somebody types', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '"', '“', '-', ':', ' ', 'title:', '«') }), typed => {
      const { words, phrases, without, fields } = parseQuery(typed)
      for (const part of [words, ...phrases, ...without, ...fields.map(({ value }) => value)])
        expect(part).not.toContain('"')
    }),
  )
})
