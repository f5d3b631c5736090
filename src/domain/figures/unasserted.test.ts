import { describe, expect, it } from 'vitest'
import { figuresIn } from './figuresIn.ts'
import { unassertedIn } from './unasserted.ts'

/** The words of what a text does not say of what it tells, with why. */
function unasserted(text: string, language = 'en'): string[] {
  const found = unassertedIn(text, language, figuresIn(text, language))
  return [...found].map(([{ start, end }, why]) => `${text.slice(start, end)} ${why}`)
}

describe('a figure that is denied', () => {
  it.each([
    ['Not 8,000 miners but 800 struck.', '8,000'],
    ['The strikers were 800, not 8,000.', '8,000'],
    ['It was not the 8,000 that the union had claimed.', '8,000'],
    ['800 rather than 8,000 miners struck.', '8,000'],
    ['Instead of 8,000 miners, 800 came.', '8,000'],
    ['It lasted not two weeks but two months.', 'two'],
  ])('%s', (text, denied) => {
    expect(unasserted(text)).toEqual([`${denied} denied`])
  })

  it.each([
    ['fr', 'Ce ne sont pas 8 000 mineurs mais 800.', '8 000'],
    ['fr', 'Au lieu des 8 000 mineurs, 800 sont venus.', '8 000'],
    ['es', 'No 8.000 mineros sino 800.', '8.000'],
    ['es', 'Vinieron 800 en lugar de 8.000 mineros.', '8.000'],
    ['de', 'Nicht 8.000 Bergleute, sondern 800 streikten.', '8.000'],
    ['de', 'Statt der 8.000 Bergleute kamen 800.', '8.000'],
  ])('in %s: %s', (language, text, denied) => {
    expect(unasserted(text, language)).toEqual([`${denied} denied`])
  })

  it.each([
    'He led hundreds, if not thousands of miners.',
    'Not only 800 but 8,000 miners struck.',
    'Not more than 800 miners struck.',
    'No fewer than 800 miners struck.',
    'They did not strike; 800 miners stayed.',
    '8,000 miners did not strike.',
  ])('is none in: %s', text => {
    expect(unasserted(text)).toEqual([])
  })
})

describe('a figure of which a share is told', () => {
  it.each([
    ['Almost a third of the 8,000 miners struck.', '8,000'],
    ['Half the 8,000 miners struck.', '8,000'],
    ['12 per cent of its 8,000 members struck.', '8,000'],
    ["Three quarters of the town's 8,000 miners struck.", '8,000'],
    ['Most of the 8,000 miners struck.', '8,000'],
    ['None of the 8,000 miners struck.', '8,000'],
    ['Of the 8,000 miners, a third were on strike.', '8,000'],
  ])('%s', (text, whole) => {
    expect(unasserted(text)).toEqual([`${whole} shared`])
  })

  it.each([
    ['fr', 'La plupart des 8 000 mineurs ont fait grève.', '8 000'],
    ['es', 'Un tercio de los 8.000 mineros fue a la huelga.', '8.000'],
    ['de', 'Ein Drittel der 8.000 Bergleute streikte.', '8.000'],
  ])('in %s: %s', (language, text, whole) => {
    expect(unasserted(text, language)).toEqual([`${whole} shared`])
  })

  it.each([
    'A third of members struck, 8,000 miners in all.',
    'By a majority of 8,000 votes it was passed.',
    'The third of the miners struck.',
  ])('is none in: %s', text => {
    expect(unasserted(text)).toEqual([])
  })

  it.each(['12 of the 26 miners struck.', '12 of 26 miners struck.', 'Of the 26 miners, 12 struck.'])(
    'is told of as the whole of a number: %s',
    text => {
      expect(unasserted(text)).toEqual(['26 whole'])
    },
  )
})
