import { describe, expect, it } from 'vitest'
import { theDossierId } from '../../../tests/builders.ts'
import { derivedId } from '../id.ts'
import { lookHere } from './lookHere.ts'

/** The words of both sides, where a claim and an excerpt of its evidence make one total up of different people. */
function madeUp(claim: string, excerpt: string): string[] {
  const evidence = {
    text: excerpt,
    language: null,
    published: null,
    speaker: null,
    supports: true,
    typesetting: [],
    beside: [],
  }
  return lookHere(
    { id: derivedId('claim', claim), dossierId: theDossierId, text: claim },
    [{ id: 'excerpt', ...evidence }],
    [],
  )
    .filter(({ kind, group }) => kind === 'composition' && group === 'claim')
    .flatMap(({ sides }) => sides.map(({ text, span }) => text.slice(span.start, span.end)))
}

describe('who makes up a total', () => {
  it.each([
    ['30,000 members of the Harbour League', '30,000 Harbour League and other prisoners'],
    ['30,000 supporters of the League of Harbours', '30,000 members of the League and other groups'],
    ['30,000 prisoners, all of them members of the League', '30,000 members of the League and members of other groups'],
    ['30,000 League prisoners', '30,000 prisoners, mostly members of the League'],
    ['30 members of the League', '30 members of the League and children'],
    ['300 membres de la Ligue', '300 membres de la Ligue et d’autres'],
  ])('differs between a claim of %s and an excerpt of %s', (one, other) => {
    expect(madeUp(`They shot ${one}.`, `They shot ${other} in June.`)).toEqual([one, other])
  })

  it.each([
    ['30,000 members of the League', '30,000 members of the League'],
    ['30,000 members of the League', '30,000 prisoners'],
    ['30,000 people of Lindhaven', '30,000 people'],
    ['30,000 members of the League in Lindhaven and Skerrow', '30,000 members of the League'],
    ['30,000 members of the League', '40,000 members of the League and other prisoners'],
  ])('does not between %s and %s', (one, other) => {
    expect(madeUp(`They shot ${one}.`, `They shot ${other} in June.`)).toEqual([])
  })

  it('does not where another became of those who are counted', () => {
    const claim = 'They arrested 30,000 members of the League.'
    expect(madeUp(claim, 'They arrested 30,000 members of the League and other prisoners.')).toHaveLength(2)
    expect(madeUp(claim, 'They executed 30,000 members of the League and other prisoners.')).toEqual([])
  })
})
