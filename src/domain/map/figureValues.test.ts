import { expect, it } from 'vitest'
import { aSource } from '../../../tests/builders.ts'
import { figureValuesOf, type FigureValue, valuesIn } from './figureValues.ts'
import type { SourceId } from '../id.ts'

const [wire, print] = [aSource().id, aSource().id]

function gathered(...excerpts: readonly (readonly [SourceId, string])[]): readonly FigureValue[] {
  return figureValuesOf(
    excerpts.map(([sourceId, words]) => ({ sourceId, words, values: valuesIn({ words, language: 'en', said: [] }) })),
  )
}

it('gathers a value from all sources that give it, apart from values that are vaguer or of other things', () => {
  const values = gathered(
    [wire, 'They held 30,000 prisoners in 1988.'],
    [print, 'As many as 30,000 prisoners were held.'],
    [print, 'In all 30,000 prisoners.'],
    [print, 'It cost 30,000 dollars.'],
  )
  const [most] = values
  expect(most).toMatchObject({ label: '30,000 prisoners', sources: 2 })
  expect(most?.mentions).toHaveLength(2)
  expect(new Set(values.map(({ key }) => key)).size).toBe(3)
})

it('takes what the words deny for no value', () => {
  expect(gathered([wire, 'Not 30,000 prisoners but 3,000 were held.']).map(({ label }) => label)).toEqual(['3,000'])
})

it('takes the third of a row for no value', () => {
  expect(valuesIn({ words: 'It was the third hearing of 12 judges.', language: 'en', said: [] })).toEqual([
    { key: expect.stringContaining('judge'), label: '12 judges' },
  ])
})

it('gives what a person says of figures in the words, and not what is read inside them', () => {
  const words = 'Four score and 12 men came, 30 women and 9 guards.'
  const at = (part: string) => ({ start: words.indexOf(part), end: words.indexOf(part) + part.length })
  const said = [
    {
      span: at('Four score and 12'),
      value: { lo: 92, hi: 92, bound: 'exact', sort: { kind: 'count', unit: 'men' } },
    },
    { span: at('30'), value: { lo: 31, hi: 31, bound: 'exact', sort: null } },
  ] as const
  expect(valuesIn({ words, language: 'en', said })).toEqual([
    { key: 'count|men||92|92', label: 'Four score and 12 men' },
    { key: 'count|women||31|31', label: '30 women' },
    { key: 'count|guards||9|9', label: '9 guards' },
  ])
})
