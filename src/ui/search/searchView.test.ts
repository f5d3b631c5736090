import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PublisherId } from '../../domain/id.ts'
import { searchKinds, searchOf, type SearchView, viewOf } from './searchView.ts'

const aView: fc.Arbitrary<SearchView> = fc.record({
  words: fc.string().filter(words => words === '' || words.trim() !== ''),
  kind: fc.constantFrom('all', ...searchKinds),
  origin: fc.option(fc.stringMatching(/^[A-Z]{1,2}$/)),
  publisherId: fc.option(fc.uuid().map(id => `publisher:${id}` as PublisherId)),
})

it('is the same there and back through the address', () => {
  fc.assert(
    fc.property(aView, view => {
      expect(viewOf(new URLSearchParams(searchOf(view).toString()))).toEqual(view)
    }),
  )
})

it('leaves out what it does not know', () => {
  expect(viewOf(new URLSearchParams('q=bridge&in=nowhere')).kind).toBe('all')
})
