import { isolated } from '../../domain/drawing/textWidth.ts'
import { isSuggested, type OriginTie } from '../../domain/originTies.ts'
import type { Bond, Cluster, House } from '../../domain/map/originMap.ts'
import type { WordedCard, WordedHouse, WordedMap } from '../../domain/map/wordedMap.ts'
import type { SourceId } from '../../domain/id.ts'
import type { Say } from '../../messages/catalogue.ts'
import { sayTie, type TieNames } from '../../messages/findingWords.ts'
import { sayOrigin } from '../../messages/originWords.ts'
import type { SourceList } from '../../queries/sourceList.ts'
import type { Format } from '../shared/format.ts'
import { insideQuotes } from '../../domain/text/insideQuotes.ts'

/** Reasons of one line on a card that are written out. */
const NOTES_SHOWN = 3

/** Puts a map into words. */
export function wordedMap(say: Say, format: Format, list: SourceList, clusters: readonly Cluster[]): WordedMap {
  return { cards: clusters.map(cluster => cardOf(say, format, list, cluster)), why: say('origins:why') }
}

/** How many sources and how many origins, with the other count where suggestions make one (rule I3). */
export function sayCounts(say: Say, list: SourceList, clusters: readonly Cluster[]): string {
  const ifRejected = list.origins.ifRejected.all().length
  const words = {
    sources: say('origins:screen.sources', { count: list.letters.size }),
    origins: say('origins:screen.origins', { count: clusters.length }),
  }
  if (ifRejected === clusters.length) return say('origins:screen.counts', words)
  const suggested = clusters.reduce((sum, cluster) => sum + cluster.suggested, 0)
  const suggestions = say('origins:screen.suggestions', { count: suggested })
  return say('origins:screen.countsOtherwise', { ...words, ifRejected, suggestions })
}

/** "or 3 origins if the 2 suggestions are rejected"; `null` where the count stays. */
export function sayOtherwise(say: Say, { suggested, partsIfRejected }: Cluster): string | null {
  if (partsIfRejected < 2) return null
  const suggestions = say('origins:screen.suggestions', { count: suggested })
  return say('origins:screen.otherwise', { count: partsIfRejected, suggestions })
}

/** Date and kind of a source. */
export function sayFacts(say: Say, format: Format, list: SourceList, id: SourceId): string {
  const source = list.byId.get(id)
  if (!source) return ''
  const date = source.issued === null ? '' : format.partialDate(source.issued)
  return [date, say(`sources:kind.${source.kind}`)].filter(Boolean).join(' · ')
}

/** Names for sentences about ties. */
export function namesIn(list: SourceList): TieNames {
  return {
    publisher: id => isolated(list.publisherById.get(id)?.name ?? ''),
    source: id => isolated(insideQuotes(list.byId.get(id)?.title ?? '')),
  }
}

/** Whether a tie is visibly marked as not settled. */
export function isOpenTie(tie: OriginTie): boolean {
  return isSuggested(tie) || tie.type === 'contested-publisher'
}

function cardOf(say: Say, format: Format, list: SourceList, cluster: Cluster): WordedCard {
  const { origin, letter, houses, bonds } = cluster
  const bound = new Set(bonds.flatMap(({ ties }) => ties))
  const names = namesIn(list)
  return {
    key: origin.id,
    letter,
    name: sayOrigin(say, letter),
    documents: say('origins:documents', { count: origin.sourceIds.length }),
    otherwise: sayOtherwise(say, cluster),
    houses: houses.map(house => houseOf(say, format, list, house)),
    bonds: bonds.map(({ hub, others, derives, suggested, ties }) => {
      return { hub, others, derives, suggested, notes: notesOf(say, names, ties) }
    }),
    notes: origin.ties.filter(tie => !bound.has(tie)).map(tie => sayTie(say, tie, names)),
  }
}

function houseOf(say: Say, format: Format, list: SourceList, { publisherId, sourceIds }: House): WordedHouse {
  return {
    id: publisherId,
    name: publisherId === null ? say('origins:screen.unknownHouse') : (list.publisherById.get(publisherId)?.name ?? ''),
    unknown: publisherId === null,
    sources: sourceIds.map(id => {
      return { id, title: list.byId.get(id)?.title ?? '', facts: sayFacts(say, format, list, id) }
    }),
  }
}

function notesOf(say: Say, names: TieNames, ties: Bond['ties']): readonly string[] {
  const said = ties.slice(0, NOTES_SHOWN).map(tie => sayDrawnTie(say, names, tie))
  const more = ties.length - said.length
  return more > 0 ? [...said, say('origins:screen.moreTies', { count: more })] : said
}

/** What is only suggested says so first: what stands behind two titles may be cut off. */
function sayDrawnTie(say: Say, names: TieNames, tie: OriginTie): string {
  if (!('standing' in tie) || tie.standing !== 'suggested') return sayTie(say, tie, names)
  return say('origins:screen.suggestedTie', { tie: sayTie(say, { ...tie, standing: 'confirmed' }, names) })
}
