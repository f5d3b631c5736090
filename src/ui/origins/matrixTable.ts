import type { MatrixRow } from '../../domain/map/matrix.ts'
import type { Say } from '../../messages/catalogue.ts'
import type { Format } from '../shared/format.ts'
import type { ViewProps } from './OriginsScreen.tsx'
import { claimPath } from './paths.ts'
import type { TableData } from './tableData.ts'
import { sayUses } from './wordedMatrix.ts'

/** What each source has for each claim, one pair a row; nothing for pairs that have nothing. */
export function matrixTable(
  say: Say,
  format: Format,
  { dossierId, list }: ViewProps,
  rows: readonly MatrixRow[],
): TableData {
  const counted = (uses: MatrixRow['cells'][number]['uses'], kind: 'supports' | 'conflicts'): number =>
    uses.find(use => use.kind === kind)?.counted ?? 0
  return {
    name: say('origins:matrix.table'),
    columns: [
      { heading: say('origins:matrix.claim'), track: 'minmax(0, 3fr)' },
      { heading: say('origins:table.origin'), track: '3.5rem' },
      { heading: say('origins:table.source'), track: 'minmax(0, 2fr)' },
      { heading: say('origins:table.issued'), track: '8rem' },
      { heading: say('origins:matrix.has'), track: 'minmax(0, 2fr)' },
      { heading: say('origins:matrix.supporting'), track: '6rem' },
      { heading: say('origins:matrix.conflicting'), track: '6rem' },
    ],
    rows: rows.flatMap(({ claimId, text, cells }) =>
      cells.map(({ sourceId, uses, letter }) => {
        const source = list.byId.get(sourceId)
        const issued = source?.issued ?? null
        const own = letter ?? list.letters.get(sourceId) ?? ''
        const [supporting, conflicting] = [counted(uses, 'supports'), counted(uses, 'conflicts')]
        return {
          key: `${claimId} ${sourceId}`,
          to: claimPath(dossierId, claimId),
          cells: [
            { text, leads: true },
            { text: own, letter: own },
            { text: source?.title ?? '', lang: source?.language ?? null },
            { text: issued === null ? '' : format.partialDate(issued), saved: issued ?? '' },
            { text: sayUses(say, uses) },
            { text: format.number(supporting), saved: supporting },
            { text: format.number(conflicting), saved: conflicting },
          ],
        }
      }),
    ),
  }
}
