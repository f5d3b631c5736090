import { describe, expect, it } from 'vitest'
import { aCaseFile, aCheck, aDependence, anExcerpt, anExhibit, caseFacts, theClaimId } from '../../../tests/builders.ts'
import type { Shape, Words } from '../drawing/drawing.ts'
import type { SourceId } from '../id.ts'
import { foldOrigins } from '../origins.ts'
import { columnGroups, drawMatrix, type WordedMatrix } from './drawMatrix.ts'
import { matrixRowsOf } from './matrix.ts'

describe('a matrix', () => {
  it('tells stances, appearances and what does not count, source by source', () => {
    const wire = anExhibit('supports')
    const altered = anExhibit('supports', {
      publisher: wire.publisher,
      source: wire.source,
      excerpt: { quoted: 'It closed, they said.', check: aCheck('altered', 'number') },
    })
    const log = anExhibit('conflicts')
    const manuscript = anExhibit('supports', { source: { role: 'under-check' } }).source
    const said = anExcerpt(manuscript, { quoted: 'The claim itself.' })
    const exhibits = [wire, altered, log]
    const excerpts = [said, ...exhibits.map(({ excerpt }) => excerpt)]
    const file = aCaseFile({ claim: { appearances: [said.id] }, exhibits, sources: [manuscript] })
    const [row] = matrixRowsOf([file], excerpts, file.origins.held)
    expect(row?.counts.supports).toMatchObject({ documents: 1, origins: 1 })
    expect(new Map(row?.cells.map(({ sourceId, uses }) => [sourceId, uses]))).toEqual(
      new Map([
        [wire.source.id, [{ kind: 'supports', passages: 2, counted: 1, discounts: ['altered'] }]],
        [log.source.id, [{ kind: 'conflicts', passages: 1, counted: 1, discounts: [] }]],
        [manuscript.id, [{ kind: 'appearance', passages: 1, counted: 0, discounts: [] }]],
      ]),
    )
  })

  it('names the origin that a source has for one claim alone', () => {
    const [wire, print] = [anExhibit(), anExhibit()]
    const tie = aDependence(wire.source, print.source, { kind: 'cites', claimId: theClaimId })
    const file = aCaseFile({ exhibits: [wire, print], dependences: [tie] })
    const everywhere = foldOrigins(caseFacts(file.claim, [wire, print])).held
    const [row] = matrixRowsOf([file], [], everywhere)
    const [first, second] = everywhere.all()
    const letters = new Map(row?.cells.map(({ sourceId, letter }) => [sourceId, letter]))
    expect(letters.get(first!.id)).toBe('A+1')
    expect(letters.get(second!.id)).toBe('A+1')
  })
})

it('groups columns of one origin that stand side by side', () => {
  expect(columnGroups([{ letter: null }, { letter: 'A' }, { letter: 'A' }, { letter: 'B' }])).toEqual([
    { letter: null, from: 0, count: 1 },
    { letter: 'A', from: 1, count: 2 },
    { letter: 'B', from: 3, count: 1 },
  ])
})

describe('the drawing for a file', () => {
  const title = 'What the harbour office told those who waited on the quay for the last ferry of the year, hour by hour'
  const tally = '4 documents, 1 origin, or 2 if suggested ties are rejected, and 1 document of nobody known'
  const matrix = {
    corner: 'Claims',
    columns: [{ sourceId: 'source:1' as SourceId, title, letter: 'A' }],
    rows: [1, 2].map(at => ({
      claimId: theClaimId,
      text: `${title}, told a ${at}. time`,
      tallies: (['supports', 'conflicts'] as const).map(kind => ({ kind, text: tally, short: '' })),
      cells: new Map(),
    })),
  } satisfies WordedMatrix

  it('cuts off no title, no claim and no count', () => {
    const said = drawMatrix(matrix).shapes.flatMap(wordsIn)
    expect(said.filter(({ full }) => full !== null)).toEqual([])
    const all = said.map(({ text }) => text).join(' ')
    expect(all).toContain(title)
    expect(all.split(tally)).toHaveLength(5)
  })

  it('writes nothing over something else', () => {
    const { shapes, height } = drawMatrix(matrix)
    const lines = shapes.flatMap(wordsIn).flatMap(({ y, turned }) => (turned ? [] : y))
    const rows = lines.filter(y => y > 200)
    expect(rows.every((y, at) => at === 0 || y - rows[at - 1]! >= 14)).toBe(true)
    expect(Math.max(...rows)).toBeLessThan(height)
  })
})

function wordsIn(shape: Shape): readonly Words[] {
  if (shape.type === 'part') return shape.shapes.flatMap(wordsIn)
  return shape.type === 'words' ? [shape] : []
}
