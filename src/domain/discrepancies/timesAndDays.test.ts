import { describe, expect, it } from 'vitest'
import { aCaseFile, theDossierId } from '../../../tests/builders.ts'
import { says } from '../../../tests/support/saidFigures.ts'
import { withOpenFigures } from '../caseFile.ts'
import { conflictPlaces } from '../figureLedger/conflictPlaces.ts'
import { nothingSettled } from '../figureLedger/settledFigures.ts'
import { assess } from '../verdict/assess.ts'
import { lookHere } from './lookHere.ts'

const claim = 'The main in Tanner Street burst at 06:20 on Friday 3 May 2024.'

/** The pointers of a desk with what supports its claim, each with the words of its sides. */
function pointed(text: string, ...supports: readonly string[]) {
  const exhibits = supports.map(one => says(one))
  const file = aCaseFile({ claim: { text }, exhibits })
  const evidence = exhibits.map(({ excerpt }) => ({
    id: excerpt.id,
    text: excerpt.anchor?.exact ?? excerpt.quoted,
    language: 'en',
    published: null,
    speaker: null,
    supports: true,
    typesetting: [],
    beside: [],
  }))
  const own = { id: file.claim.id, dossierId: theDossierId, text }
  return lookHere(own, evidence, [], [], conflictPlaces(file, nothingSettled)).map(({ group, kind, how, sides }) => [
    group,
    kind,
    how,
    ...sides.map(({ text: words, span }) => words.slice(span.start, span.end)),
  ])
}

function cautions(text: string, ...supports: readonly string[]) {
  const file = aCaseFile({ claim: { text }, exhibits: supports.map(one => says(one)) })
  return assess(withOpenFigures(file))
    .findings.filter(({ rule }) => rule === 'C3')
    .map(({ code, facts }) => [code, facts['count']])
}

describe('a time of day', () => {
  const other = 'The main in Tanner Street burst at 07:45 on Friday 3 May 2024.'

  it('of what supports a claim is pointed out where it excludes the claim’s, and where another has the claim’s own', () => {
    expect(pointed(claim, other)).toEqual([['uncarried', 'number', 'conflict', '06:20', '07:45']])
    expect(pointed(claim, claim, other)).toContainEqual(['between', 'number', 'conflict', '06:20', '07:45'])
  })

  it('is a caution as other figures are', () => {
    expect(cautions(claim, claim, other)).toEqual([
      ['claim-figures', 1],
      ['figures-to-settle', 1],
    ])
  })

  it('is one with what it may be', () => {
    expect(pointed(claim, 'The main in Tanner Street burst at twenty past six on Friday 3 May 2024.')).toEqual([
      ['uncarried', 'number', 'vaguer', '06:20', 'twenty past six'],
    ])
    expect(cautions(claim, claim, 'It burst at 6.20 am on 3 May 2024.', 'It burst by 7 am.')).toEqual([])
  })
})

describe('another day', () => {
  const before = 'The main in Tanner Street burst on 2 May 2024, at a quarter past seven in the morning.'

  it('is pointed out against the claim, though another excerpt has the claim’s own, and is a caution', () => {
    expect(pointed(claim, claim, before)).toContainEqual([
      'claim',
      'date',
      'conflict',
      'Friday 3 May 2024',
      '2 May 2024',
    ])
    expect(cautions(claim, claim, before)).toContainEqual(['claim-dates', 1])
  })

  it('is told once where no excerpt has the claim’s own', () => {
    expect(pointed('The main in Tanner Street burst on 3 May 2024.', before)).toEqual([
      ['uncarried', 'date', 'conflict', '3 May 2024', '2 May 2024'],
    ])
  })

  it.each([
    'The main in Tanner Street burst, the company said on 7 May 2024.',
    'On 7 May 2024 the company said the main in Tanner Street had burst.',
    'The main in Tanner Street burst in May 2024.',
    'The town hall opened on 2 May 2024.',
    'The main in Tanner Street burst on 3 May 2024, and was mended on 5 May 2024.',
  ])('is none in: %s', text => {
    expect(cautions('The main in Tanner Street burst on 3 May 2024.', text)).toEqual([])
  })
})

describe('figures that the ledger shows to conflict', () => {
  it.each([
    [
      'The fire left 14 ovens destroyed.',
      ['It took 14 ovens, each as tall as a man.', 'Ovens destroyed: 11.'],
      '14',
      '11',
    ],
    [
      'The owner of Kestrel Foods was 54 years old.',
      ['Piers Holloway, 54, owns Kestrel Foods.', 'The owner is 45 years old.'],
      '54',
      '45',
    ],
  ])('have a pointer: %s', (text, supports, one, other) => {
    const told = pointed(text, ...supports).filter(([, kind, how]) => kind === 'number' && how === 'conflict')
    expect(told.length).toBeGreaterThan(0)
    expect(
      told[0]
        ?.slice(3)
        .map(words => words?.replace(/\D+/g, ''))
        .toSorted(),
    ).toEqual([one, other].toSorted())
  })
})
