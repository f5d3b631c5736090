import { expect, it } from 'vitest'
import { languageOfWords } from './language.ts'
import { hedgesAnywhere, limitsAlike } from './limitWords.ts'
import { isSameLimit } from './sameLimit.ts'

const english = languageOfWords('the ship of the town')
const german = languageOfWords('das Schiff von der Stadt')
const french = languageOfWords('le navire de la ville')
const spanish = languageOfWords('el barco de la ciudad')
const persian = languageOfWords('کشتی از شهر')

it.each([
  [english, 'circa 30', 'about 30'],
  [english, 'ca 30', 'around 30'],
  [english, 'ca. 30', 'approx. 30'],
  [english, 'at least 30', 'no fewer than thirty'],
  [german, 'circa 30', 'etwa 30'],
  [german, 'ca. 30', 'rund dreißig'],
  [german, 'mehr als 30', 'über 30'],
  [french, 'environ 30', 'à peu près 30'],
  [spanish, 'casi 30', 'casi 30'],
  [spanish, 'al menos 30', 'por lo menos 30'],
])('hedges of one language are alike: %#', (language, phrase, other) => {
  expect([isSameLimit(phrase, other, language), isSameLimit(other, phrase, language)]).toEqual([true, true])
})

it.each([
  [german, 'some 30', 'about 30'],
  [english, 'rund 30', 'etwa 30'],
  [english, 'circa 30', 'etwa 30'],
  [english, 'unter 30', 'weniger als 30'],
  [french, 'under 30', 'below 30'],
  [persian, 'about 30', 'around 30'],
])('hedges of another language are none: %#', (language, phrase, other) => {
  expect(isSameLimit(phrase, other, language)).toBe(false)
})

it('a word that hedges in certain places alone is one of the table', () => {
  expect(hedgesAnywhere(['Up', 'to'])).toBe(false)
  expect(hedgesAnywhere(['at', 'least'])).toBe(true)
  expect(limitsAlike(['up', 'to'], english)).toContain('at most')
})
