import type { SourceId } from '../../domain/id.ts'
import type { OriginTie } from '../../domain/originTies.ts'
import type { Say } from '../../messages/catalogue.ts'
import { sayTie } from '../../messages/findingWords.ts'
import type { Format } from '../shared/format.ts'
import type { ViewProps } from './OriginsScreen.tsx'
import { sourcePath } from './paths.ts'
import type { TableData, TableRow } from './tableData.ts'
import { isOpenTie, namesIn } from './wordedMap.ts'

/** Every source with its origin, and what ties it to others of that origin. */
export function sourcesTable(say: Say, format: Format, { dossierId, list, clusters, claimTies }: ViewProps): TableData {
  const names = namesIn(list)
  const rowOf = (id: SourceId, letter: string, ties: readonly OriginTie[]): TableRow[] => {
    const source = list.byId.get(id)
    if (!source) return []
    const publisher = source.publisherId === null ? undefined : list.publisherById.get(source.publisherId)
    const own = ties.filter(
      tie => bindsSource(tie, id) || (publisher !== undefined && bindsPublisher(tie, publisher.id)),
    )
    const claims = claimTies?.get(id)?.length ?? 0
    const forClaims = claims > 0 ? [say('origins:screen.claimTold', { count: claims })] : []
    const why = [...own.map(tie => sayTie(say, tie, names)), ...forClaims].join('\n')
    return [
      {
        key: id,
        to: sourcePath(dossierId, id),
        cells: [
          { text: letter, letter },
          { text: source.title, lang: source.language, leads: true },
          { text: publisher?.name ?? say('origins:screen.unknownHouse'), saved: publisher?.name ?? '' },
          { text: source.issued === null ? '' : format.partialDate(source.issued), saved: source.issued ?? '' },
          { text: say(`sources:kind.${source.kind}`) },
          {
            text: why || say(claimTies ? 'origins:screen.alone' : 'origins:screen.aloneHere'),
            saved: why,
            open: own.length > 0 && own.every(isOpenTie),
          },
        ],
      },
    ]
  }
  return {
    name: say('origins:table.sources'),
    columns: [
      { heading: say('origins:table.origin'), track: '3.5rem' },
      { heading: say('origins:table.source'), track: 'minmax(0, 2fr)' },
      { heading: say('origins:table.publisher'), track: 'minmax(0, 1.2fr)' },
      { heading: say('origins:table.issued'), track: '8rem' },
      { heading: say('origins:table.kind'), track: '7rem' },
      { heading: say('origins:table.why'), track: 'minmax(0, 3fr)' },
    ],
    rows: clusters.flatMap(({ letter, houses, origin }) =>
      houses.flatMap(({ sourceIds }) => sourceIds.flatMap(id => rowOf(id, letter, origin.ties))),
    ),
  }
}

function bindsSource(tie: OriginTie, id: SourceId): boolean {
  if (tie.type === 'contested-publisher') return tie.sourceId === id
  return 'sourceIds' in tie && tie.sourceIds.includes(id)
}

function bindsPublisher(tie: OriginTie, id: string): boolean {
  return 'publisherIds' in tie && tie.publisherIds.some(one => one === id)
}
