import { describe, expect, it } from 'vitest'
import { aCaseFile, aSettledFigure } from '../../../tests/builders.ts'
import { says } from '../../../tests/support/saidFigures.ts'
import type { FigureScope, SettledFigure } from '../records.ts'
import { figureLedger } from './figureLedger.ts'
import { type FigureRow, figureRows } from './figureRow.ts'
import { nothingSettled, settledFigures } from './settledFigures.ts'
import { settledPlaces } from './settledPlaces.ts'
import { settlingTells } from './settlingTells.ts'

const prisoners: FigureScope = { what: 'prisoners', where: '', when: '', how: '' }
const later: FigureScope = { ...prisoners, when: '1990 to 1994' }
const file = aCaseFile({
  claim: { text: '50 prisoners were held.' },
  exhibits: [says('50 prisoners were held there.'), says('55 prisoners were held, and 12 villages burned.')],
})
const rows = figureRows(file, new Map())

function settled(scopeOf: (row: FigureRow) => FigureScope | null): SettledFigure[] {
  return rows.flatMap(row => {
    const { id, sourceId, text, span } = row
    const scope = scopeOf(row)
    const words = text.slice(span.start, span.end)
    return scope === null ? [] : [aSettledFigure({ id, claimId: file.claim.id, sourceId, words, span, scope })]
  })
}

const moved = settled(({ figure }) => (figure.lo === 12 ? null : figure.lo === 55 ? later : prisoners))

describe('a figure that is settled to be of another scope', () => {
  it('is shown as that beside those it is no value with, once for each value', () => {
    const { scopes } = figureLedger(file, settledFigures(moved, []))
    const shown = scopes.map(({ scope, comparisons }) => [
      scope.when,
      ...comparisons.map(({ verdict, pairs }) => [
        verdict,
        pairs.length,
        ...(pairs[0] ?? []).map(one => one.figure.lo),
      ]),
    ])
    expect(shown).toEqual([['', ['equal', 1, 50, 50]], ['1990 to 1994', ['other-scope', 2, 50, 55]], ['']])
  })

  it('is told by its place in its own wording alone', () => {
    const figure = rows.find(({ figure: { lo } }) => lo === 55)!
    const { sourceId, text, span } = figure
    expect(settledPlaces({ sourceId, text }, moved)).toMatchObject([{ span }])
    expect(settledPlaces({ sourceId, text: `${text} ` }, moved)).toEqual([])
    expect(settledPlaces({ sourceId: null, text }, moved)).toEqual([])
  })
})

describe('what becomes of figures that are settled', () => {
  const of = (lo: number) => rows.filter(({ figure }) => figure.lo === lo)
  const tells = (before: readonly SettledFigure[], chosen: readonly FigureRow[], scope: FigureScope) => {
    const now = figureRows(file, new Map(before.map(one => [one.id, one])))
    return settlingTells(file.claim, now, chosen, scope, nothingSettled)
  }

  it('is told: a conflict, another scope, or neither', () => {
    expect(
      tells(
        [],
        rows.filter(({ figure }) => figure.lo !== 12),
        prisoners,
      ),
    ).toBe('conflict')
    expect(
      tells(
        settled(({ figure }) => (figure.lo === 50 ? prisoners : null)),
        of(55),
        later,
      ),
    ).toBe('apart')
    expect(tells(moved, of(55), prisoners)).toBe('conflict')
    expect(tells(moved, of(12), { ...prisoners, what: 'villages' })).toBe('alone')
    expect(tells([], of(50), prisoners)).toBe('alone')
  })
})
