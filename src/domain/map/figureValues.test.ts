import { expect, it } from 'vitest'
import { anExcerpt, aSource } from '../../../tests/builders.ts'
import { figureValuesIn } from './figureValues.ts'

it('gathers a value from all sources that give it, apart from values that are vaguer or of other things', () => {
  const [wire, print] = [aSource(), aSource()]
  const excerpts = [
    anExcerpt(wire, { quoted: 'They held 30,000 prisoners in 1988.' }),
    anExcerpt(print, { quoted: 'As many as 30,000 prisoners were held.' }),
    anExcerpt(print, { quoted: 'In all 30,000 prisoners.' }),
    anExcerpt(print, { quoted: 'It cost 30,000 dollars.' }),
    anExcerpt(wire, { quoted: 'Not there: 30,000 prisoners.', anchor: null }),
  ]
  const values = figureValuesIn(excerpts, new Map([wire, print].map(({ id }) => [id, 'en'])))
  const [most] = values
  expect(most).toMatchObject({ label: '30,000 prisoners', sources: 2 })
  expect(most?.mentions).toHaveLength(2)
  expect(new Set(values.map(({ key }) => key)).size).toBe(3)
})

it('reads nothing of sources that are not there', () => {
  expect(figureValuesIn([anExcerpt(aSource(), { quoted: 'They held 12 ships.' })], new Map())).toEqual([])
})
