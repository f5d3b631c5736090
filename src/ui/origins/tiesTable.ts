import type { OriginTie } from '../../domain/originTies.ts'
import type { Say } from '../../messages/catalogue.ts'
import { sayTie } from '../../messages/findingWords.ts'
import type { ViewProps } from './OriginsScreen.tsx'
import type { TableData } from './tableData.ts'
import { isOpenTie, namesIn } from './wordedMap.ts'

/** Every tie that holds sources together, origin by origin. */
export function tiesTable(say: Say, { dossierId, list, clusters }: ViewProps): TableData {
  const names = namesIn(list)
  return {
    name: say('origins:table.ties'),
    columns: [
      { heading: say('origins:table.origin'), track: '3.5rem' },
      { heading: say('origins:table.tie'), track: 'minmax(0, 3fr)' },
      { heading: say('origins:table.standing'), track: 'minmax(0, 1fr)' },
      { heading: say('origins:table.reason'), track: 'minmax(0, 2fr)' },
    ],
    rows: clusters.flatMap(({ origin, letter }) =>
      origin.ties.map((tie, index) => ({
        key: `${origin.id} ${index}`,
        to: `/d/${dossierId}/sources?view=ties`,
        cells: [
          { text: letter, letter },
          { text: sayTie(say, bare(tie), names), leads: true },
          { text: say(`origins:table.stands.${'standing' in tie ? tie.standing : 'follows'}`), open: isOpenTie(tie) },
          { text: 'reason' in tie ? tie.reason : '' },
        ],
      })),
    ),
  }
}

/** Without what has a column of its own. */
function bare(tie: OriginTie): OriginTie {
  return 'standing' in tie ? { ...tie, standing: 'confirmed', reason: '' } : tie
}
