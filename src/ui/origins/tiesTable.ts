import type { OriginTie } from '../../domain/originTies.ts'
import type { Say } from '../../messages/catalogue.ts'
import { sayTie } from '../../messages/findingWords.ts'
import type { SourceList } from '../../queries/sourceList.ts'
import type { Format } from '../shared/format.ts'
import { saySign, sayShared } from '../shared/tieReasons.ts'
import type { ViewProps } from './OriginsScreen.tsx'
import type { TableData } from './tableData.ts'
import { isOpenTie, namesIn } from './wordedMap.ts'

/** Every tie that holds sources together, origin by origin. */
export function tiesTable(say: Say, format: Format, { dossierId, list, clusters }: ViewProps): TableData {
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
          { text: reasonOf(say, format, list, tie) },
        ],
      })),
    ),
  }
}

/** What a person has given as the reason, and what texts tell of it, as the list of ties shows it. */
function reasonOf(say: Say, format: Format, list: SourceList, tie: OriginTie): string {
  if (!('reason' in tie)) return ''
  const dependence = tie.type === 'dependence' ? list.dependences.find(({ id }) => id === tie.dependenceId) : undefined
  const affiliation =
    tie.type === 'affiliation' ? list.affiliations.find(({ id }) => id === tie.affiliationId) : undefined
  const signs = (dependence ?? affiliation)?.signs ?? []
  const shared = dependence ? sayShared(say, format, list, dependence) : null
  return [tie.reason, shared, ...signs.map(sign => saySign(say, list, sign))].filter(Boolean).join(' · ')
}

/** Without what has a column of its own. */
function bare(tie: OriginTie): OriginTie {
  return 'standing' in tie ? { ...tie, standing: 'confirmed', reason: '' } : tie
}
