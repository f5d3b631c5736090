import { expect, it } from 'vitest'
import { indexOfText } from '../text/textIndex.ts'
import { checkQuote } from './checkQuote.ts'

const text =
  'It rained. [Marta Lindqvist](#), pilot of [the Union of Harbours \\(UOH/PILOTS\\)](#). It said so.\n\nOn [the mole](50) and [the pier] they wept, and [the lamps](../) went out at dawn.'

function check(quote: string) {
  const place = checkQuote(indexOfText(text), { quote }).places[0]
  return [
    place?.check.outcome ?? 'absent',
    ...(place?.check.differences.map(({ kind, source, quote: given }) => `${kind}: ${source} > ${given}`) ?? []),
  ]
}

it('marks that extraction left of links are an artefact', () => {
  expect(check('Marta Lindqvist, pilot of the Union of Harbours (UOH/PILOTS).')).toEqual([
    'artefact',
    'inserted-matter: ](#) > ',
    'inserted-matter: [ > ',
    'inserted-matter: \\ > ',
    'inserted-matter: \\ > ',
    'inserted-matter: ](#) > ',
  ])
  expect(check('and the lamps went out at dawn')).toEqual([
    'artefact',
    'inserted-matter: [ > ',
    'inserted-matter: ](../) > ',
  ])
})

it('a quote that has them, too, has the same', () => {
  expect(check('[Marta Lindqvist](#), pilot of [the Union of Harbours \\(UOH/PILOTS\\)](#)')).toEqual(['verbatim'])
})

it('beside a changed word they hide no punctuation of the source', () => {
  expect(check('Marta Lindqvist, friend of the Union of Harbours (UOH/PILOTS).').slice(0, 3)).toEqual([
    'altered',
    'inserted-matter: ](#) > ',
    'word: pilot > friend',
  ])
  expect(check('pilot of the Council of Harbours (UOH/PILOTS).').filter(each => each.startsWith('punct'))).toEqual([])
})

it.each(['and the pier they wept, and the lamps', 'On the mole and [the pier] they wept'])(
  'brackets that are no link’s, and a link to something, are not: %s',
  quote => expect(check(quote)[0]).not.toBe('artefact'),
)
