import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsIn, says } from '../../../tests/support/saidFigures.ts'
import type { FigureScope } from '../records.ts'
import type { FigureRow } from './figureRow.ts'
import { partsApart } from './scopeApart.ts'

function rowOf(text: string, scope: Partial<FigureScope> | null = null): FigureRow {
  const [row] = rowsIn([says(text)])
  if (!row) throw new Error('A figure is read there.')
  return { ...row, scope: scope && { what: 'prisoners', where: '', when: '', how: '', ...scope } }
}

describe('figures that nobody settled', () => {
  it.each([
    ['50 prisoners died in Evin.', '55 prisoners died in Karaj.', { where: ['Evin', 'Karaj'] }],
    ['50 prisoners died in 1988.', '55 prisoners died in May 1990.', { when: ['1988', 'May 1990'] }],
    [
      '50 prisoners died in Evin in 1988.',
      '55 prisoners died in Karaj in 1990.',
      { where: ['Evin', 'Karaj'], when: ['1988', '1990'] },
    ],
    ['50 prisoners died in Evin.', '55 prisoners died in Evin Prison.', {}],
    ['50 prisoners died in the Netherlands.', '55 prisoners died in Netherlands.', {}],
    ['50 prisoners died in 1988.', '55 prisoners died in the summer of 1988.', {}],
    ['50 prisoners died in Evin.', '55 prisoners died in 1990.', {}],
    ['50 prisoners died.', '55 prisoners died in Karaj.', {}],
  ])('may be values of two things where places or times of both exclude one another: %s %s', (a, b, expected) => {
    expect(shown(rowOf(a), rowOf(b))).toEqual(expected)
  })

  it('are held against what is settled of others', () => {
    const settled = rowOf('50 prisoners died.', { where: 'Evin', when: '1988' })
    expect(shown(settled, rowOf('55 prisoners died in Karaj in 1988.'))).toEqual({ where: ['Evin', 'Karaj'] })
    expect(shown(settled, rowOf('55 prisoners died in Evin in 1990.'))).toEqual({ when: ['1988', '1990'] })
  })
})

it('settled figures differ in whatever words are not the same, but for case, accents and spaces', () => {
  const one = rowOf('50 prisoners died.', { where: 'Évin ', when: '1988', how: 'a count' })
  const other = rowOf('55 prisoners died in Karaj.', { where: 'evin', when: 'summer 1988' })
  expect(shown(one, other)).toEqual({ when: ['1988', 'summer 1988'], how: ['a count', ''] })
})

it('says the same from the other side', () => {
  const texts = ['50 men in Evin.', '50 men in Karaj in 1988.', '50 men in 1990.', '50 men.']
  const scopes = [null, { where: 'Evin' }, { where: 'Karaj', when: '1990' }, { what: 'men', how: 'a count' }]
  const rows = fc
    .tuple(fc.constantFrom(...texts), fc.constantFrom(...scopes))
    .map(([text, scope]) => rowOf(text, scope))
  fc.assert(
    fc.property(rows, rows, (a, b) => {
      const turned = partsApart(b, a).map(({ part, words: [one, other] }) => ({ part, words: [other, one] }))
      expect(partsApart(a, b)).toEqual(turned)
      expect(partsApart(a, a)).toEqual([])
    }),
  )
})

function shown(a: FigureRow, b: FigureRow): Record<string, readonly string[]> {
  return Object.fromEntries(partsApart(a, b).map(({ part, words }) => [part, words]))
}
