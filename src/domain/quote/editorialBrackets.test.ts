import { describe, expect, it } from 'vitest'
import { checked } from '../../../tests/support/checkedQuote.ts'
import { checkAt } from './checkAt.ts'

describe('an editorial change in brackets', () => {
  it('is one for each bracket, and warns where that has another number', () => {
    const text = 'They say that 50 people were killed at the harbour in May.'
    expect(checked(text, '[500] people were killed at the harbour')).toMatchObject({
      outcome: 'editorial',
      changes: ['bracket: 50 > [500]'],
      warnings: ['other-number: 50'],
    })
    expect(checked(text, '[Fifty] people were killed at the harbour').warnings).toEqual([])
    const two = 'There were 55 people and 12 guards in the yard.'
    expect(checked(two, 'There were [12 people and 55] guards in the yard').warnings).toEqual([
      'other-number: 55 people and 12',
    ])
    expect(checked(text, 'people were kill[ing] at the harbour in May').changes).toEqual([
      'bracket: killed > kill[ing]',
    ])
    expect(checked('and they closed the harbour of the town', '[T]hey closed the harbour of the town').changes).toEqual(
      ['bracket: t > [T]'],
    )
  })

  it.each<[string, string, string[]]>([
    [
      'They spoke of executions of by the town.',
      'They spoke of executions of [by the] town',
      ['bracket: by the > [by the]'],
    ],
    [
      'They spoke of the execution of the men there.',
      'They spoke of the execution [by the] men',
      ['bracket: of the > [by the]'],
    ],
    ['The harbour was closed that night.', '[T]he harbour was closed', ['bracket: T > [T]']],
    [
      'The harbour was closed that night.',
      'The [old harbour office] was closed that night',
      ['bracket: harbour > [old harbour office]'],
    ],
    ['The harbour, was closed that night.', 'The [harbour], was closed', ['bracket: harbour > [harbour]']],
    [
      'The harbour was not closed that night.',
      'The [harbour was not] closed that night',
      ['bracket: harbour was not > [harbour was not]'],
    ],
  ])('is one bracket around words that the source has: %s %s', (text, quote, changes) => {
    const found = checked(`It is known. ${text} And so on.`, quote)
    expect(found).toMatchObject({ outcome: 'editorial', changes, warnings: [] })
  })

  it.each<[string, string, string[]]>([
    [
      'They did not close the harbour of the town.',
      'They did [close] the harbour of the town',
      ['negation: not > ', 'bracket: close > [close]'],
    ],
    [
      'The harbour was not closed that night.',
      'The [old harbour was] closed that night',
      ['bracket: harbour was > [old harbour was]', 'negation: not > '],
    ],
    [
      'They spoke of executions of by the clerical town.',
      'They spoke of executions [by the] clerical town',
      ['word: of > ', 'bracket: by the > [by the]'],
    ],
  ])('does not excuse what was dropped beside a bracket: %s %s', (text, quote, changes) => {
    expect(checked(`It is known. ${text} And so on.`, quote)).toMatchObject({ outcome: 'altered', changes })
  })

  it.each([
    ['He did not close the harbour that night.', 'He did [now] close the harbour that night.', 'negation: not > [now]'],
    [
      'They were never told of the closing of the harbour.',
      'They were [fully told] of the closing of the harbour.',
      'negation: never told > [fully told]',
    ],
    [
      'He said that it was an unlawful arrest of the captain.',
      'He said that it was an [lawful] arrest of the captain.',
      'negation: unlawful > [lawful]',
    ],
    [
      'It was an unlawful order of the captain of the port.',
      'It was [a lawful] order of the captain of the port.',
      'negation: an unlawful > [a lawful]',
    ],
    [
      'It was a lawful order of the captain of the port.',
      'It was [an unlawful] order of the captain of the port.',
      'negation: a lawful > [an unlawful]',
    ],
    [
      'The captain of the port was not only there at noon.',
      'The captain of the port was [now only] there at noon.',
      'negation: not only > [now only]',
    ],
    [
      'Nous savons que personne n’a vu le port de la ville.',
      'Nous savons que [Dupont a] vu le port de la ville.',
      'negation: personne n’a > [Dupont a]',
    ],
    [
      'They were found guilty of the crime at noon.',
      'They were found [not] guilty of the crime at noon.',
      'negation:  > [not]',
    ],
    [
      'They closed the harbour of the town at noon.',
      'They [did not] close[d] the harbour of the town at noon.',
      'negation:  > [did not]',
    ],
    [
      'Er hat den Hafen der Stadt nicht geschlossen, sagte er.',
      'Er hat den Hafen der Stadt [nun] geschlossen, sagte er.',
      'negation: nicht > [nun]',
    ],
  ])('is no bracket where it turns what is said into its opposite: %s', (text, quote, change) => {
    const { outcome, changes } = checked(text, quote)
    expect(outcome).toBe('altered')
    expect(changes).toContain(change)
    expect(checkAt(text, { start: 0, end: text.length }, quote).outcome).toBe('altered')
  })

  it.each([
    ['He did not close the harbour that night.', 'He did [never] close the harbour that night.'],
    ['He never closed the harbour that night.', 'He [n]ever closed the harbour that night.'],
    ['Mr. Smith closed the harbour that night.', 'Mr. Smith [no relation] closed the harbour that night.'],
    [
      'Mr. Smith closed the harbour that night.',
      'Mr. Smith [who was not the mayor then] closed the harbour that night.',
    ],
    ['They closed the harbour of the town that night.', 'They closed the [still open] harbour of the town that night.'],
  ])('stays one where it does not: %s %s', (text, quote) => {
    expect(checked(text, quote).outcome).not.toBe('altered')
  })

  it.each([
    ['The men of Ward No. 5 closed the harbour.', 'The men of Ward [number] 5 closed the harbour.'],
    ['They say that no fewer than 30 men closed the harbour.', 'They say that [at least] 30 men closed the harbour.'],
    ['Nous savons que cette personne a vu le port de la ville.', 'Nous savons que [Dupont] a vu le port de la ville.'],
    ['The captain of the port was not only there at noon.', 'The captain of the port was [also] there at noon.'],
  ])('stays one in the place of what only looks like a denial: %s %s', (text, quote) => {
    expect(checked(text, quote)).toMatchObject({ outcome: 'editorial', warnings: [] })
  })
})
