import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankByWords, searchable } from './rankByWords.ts'

describe('ranking by words', () => {
  it('puts the exact name first, then its beginnings, then words inside, then the rest', () => {
    const names = [
      'Unexported claims',
      'The claims we export',
      'Everything: export claims',
      'Export claims as a table',
      'Export claims',
    ]
    expect(found('export claims', names)).toEqual(names.toReversed())
  })

  it('finds words in any order, and by what else a thing is known by', () => {
    const sources = [searchable('a', 'Desk log', 'Ambulance Control'), searchable('b', 'Desk note', 'Bridges Office')]
    expect(rankByWords('ambul log', sources)).toEqual(['a'])
  })

  it.each([
    ['resume', 'Résumé of the inquiry'],
    ['  bridge   deck ', 'The deck of the bridge'],
    ['كتاب', 'کتاب نخست'],
    ['“we', 'He said: “We closed it.”'],
  ])('finds %j in %j', (query, name) => expect(found(query, [name])).toEqual([name]))

  it('gives all of them, in their order, for an empty query', () => {
    expect(found('  ', ['b', 'a'])).toEqual(['b', 'a'])
  })

  it('gives exactly those that hold every word, each once', () => {
    const word = fc.stringMatching(/^[ab]{1,3}$/)
    const words = fc.array(word, { minLength: 1, maxLength: 4 }).map(list => list.join(' '))
    fc.assert(
      fc.property(words, fc.array(words), (query, names) => {
        const holding = names.filter(name => query.split(' ').every(part => name.includes(part)))
        expect([...found(query, names)].toSorted()).toEqual(holding.toSorted())
      }),
    )
  })

  it('keeps the order of what ranks the same', () => {
    expect(found('claim', ['claim b', 'claim a', 'a claim'])).toEqual(['claim b', 'claim a', 'a claim'])
  })
})

function found(query: string, names: readonly string[]): readonly string[] {
  return rankByWords(
    query,
    names.map(name => searchable(name, name)),
  )
}
