import type { SourceId } from '../../domain/id.ts'
import type { WordedColumn, WordedMatrix, WordedMatrixCell, WordedRow } from '../../domain/map/drawMatrix.ts'
import type { MatrixCell, MatrixRow, MatrixUse } from '../../domain/map/matrix.ts'
import type { Tally } from '../../domain/verdict/weigh.ts'
import type { Say } from '../../messages/catalogue.ts'
import { sayTally } from '../../messages/findingWords.ts'
import { sayOrigin } from '../../messages/originWords.ts'
import type { ViewProps } from './OriginsScreen.tsx'

/** Puts a matrix into words: texts under check first, then sources origin by origin. */
export function wordedMatrix(
  say: Say,
  { list, clusters }: Pick<ViewProps, 'list' | 'clusters'>,
  rows: readonly MatrixRow[],
): WordedMatrix {
  const columns = columnsOf({ list, clusters })
  const places = new Map(columns.map(({ sourceId }, index) => [sourceId, index]))
  return {
    corner: say('origins:matrix.corner'),
    columns,
    rows: rows.map(row => rowOf(say, row, columns, places)),
  }
}

/** All that a source has for a claim, in words. */
export function sayUses(say: Say, uses: readonly MatrixUse[]): string {
  return uses.map(use => sayUse(say, use)).join('; ')
}

function columnsOf({ list, clusters }: Pick<ViewProps, 'list' | 'clusters'>): readonly WordedColumn[] {
  const title = (id: SourceId): string => list.byId.get(id)?.title ?? ''
  return [
    ...list.sources
      .filter(({ role }) => role === 'under-check')
      .map(({ id }) => ({ sourceId: id, title: title(id), letter: null })),
    ...clusters.flatMap(({ letter, houses }) =>
      houses.flatMap(({ sourceIds }) => sourceIds.map(id => ({ sourceId: id, title: title(id), letter }))),
    ),
  ]
}

function rowOf(
  say: Say,
  { claimId, text, counts, cells }: MatrixRow,
  columns: readonly WordedColumn[],
  places: ReadonlyMap<SourceId, number>,
): WordedRow {
  const placed = cells.flatMap(cell => {
    const place = places.get(cell.sourceId)
    const column = place === undefined ? undefined : columns[place]
    return place === undefined || !column ? [] : [[place, cellOf(say, cell, column)] as const]
  })
  return {
    claimId,
    text,
    tallies: (['supports', 'conflicts'] as const)
      .filter(side => counts[side].documents > 0)
      .map((side, at) => {
        const short = at === 0 ? sayOriginsOnly(say, counts[side]) : sayNumberOnly(say, counts[side])
        return { kind: side, text: sayTally(say, counts[side]), short }
      }),
    cells: new Map(placed.toSorted(([a], [b]) => a - b)),
  }
}

/** "3 origins"; "1 or 3 origins" where suggestions make the difference. */
function sayOriginsOnly(say: Say, { origins, originsIfRejected }: Tally): string {
  return originsIfRejected === origins
    ? say('findings:origins', { count: origins })
    : say('origins:matrix.originsOr', { origins, count: originsIfRejected })
}

/** "3", "1 or 3": beside what says already that origins are counted. */
function sayNumberOnly(say: Say, { origins, originsIfRejected }: Tally): string {
  return say(originsIfRejected === origins ? 'origins:matrix.number' : 'origins:matrix.numberOr', {
    count: origins,
    ifRejected: originsIfRejected,
  })
}

function cellOf(say: Say, { uses, letter }: MatrixCell, column: WordedColumn): WordedMatrixCell {
  const own = sayUses(say, uses)
  const said = letter === null ? own : say('origins:matrix.withOrigin', { uses: own, origin: sayOrigin(say, letter) })
  const words = { uses: said, source: column.title }
  // What is drawn is in the name, so that who speaks to the screen can say what they see.
  const name =
    letter === null ? say('origins:matrix.cell', words) : say('origins:matrix.cellWithLetter', { ...words, letter })
  return { uses, letter, said, name }
}

function sayUse(say: Say, { kind, passages, counted, discounts }: MatrixUse): string {
  const use = say(`origins:matrix.use.${kind}`, { count: passages })
  const reasons = discounts.map(discount => say(`origins:matrix.discount.${discount}`)).join(', ')
  if (discounts.length === 0) return use
  return counted === 0
    ? say('origins:matrix.none', { use, reasons })
    : say('origins:matrix.some', { use, reasons, count: passages - counted })
}
