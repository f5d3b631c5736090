import type { SourceId } from '../../domain/id.ts'
import type { WordedEntry, WordedTimeline } from '../../domain/map/drawTimeline.ts'
import type { Timeline, TimelineEntry } from '../../domain/map/timeline.ts'
import type { Say } from '../../messages/catalogue.ts'
import type { SourceList } from '../../queries/sourceList.ts'
import type { Format } from '../shared/format.ts'
import { sourcePath } from './paths.ts'
import type { TableData } from './tableData.ts'
import type { ViewProps } from './OriginsScreen.tsx'

/** A timeline with the letters that hold for what it is about. */
export interface LetteredTimeline extends Timeline {
  readonly letters: ReadonlyMap<SourceId, string>
}

/** Puts a timeline into words. */
export function wordedTimeline(say: Say, format: Format, list: SourceList, timeline: LetteredTimeline): WordedTimeline {
  const worded = (entry: TimelineEntry): WordedEntry => ({
    sourceId: entry.sourceId,
    letter: timeline.letters.get(entry.sourceId) ?? null,
    title: list.byId.get(entry.sourceId)?.title ?? '',
    facts: [publisherOf(list, entry.sourceId), sayDate(say, format, entry)].filter(Boolean).join(' · '),
    span: entry.span,
    kinds: entry.kinds,
    flag: sayPlace(say, entry) || null,
  })
  return {
    dated: timeline.dated.map(worded),
    undated: timeline.undated.map(worded),
    undatedHeading: say('origins:timeline.undated'),
    sayDate: format.partialDate,
  }
}

/** Which was first, as far as dates tell, and what of the later ones is the same voice. */
export function sayFirst(
  say: Say,
  format: Format,
  list: Pick<SourceList, 'byId'>,
  { dated, undated, letters }: LetteredTimeline,
): readonly string[] {
  const ahead = dated.filter(({ place }) => place !== null)
  const [first] = ahead
  const title = (first && list.byId.get(first.sourceId)?.title) ?? ''
  const letter = first && letters.get(first.sourceId)
  const same = dated.filter(
    ({ sourceId, place, says }) => says && place === null && letter !== undefined && letters.get(sourceId) === letter,
  ).length
  const lead = !first
    ? say('origins:timeline.summaryNone')
    : ahead.length === 1
      ? say('origins:timeline.summaryFirst', { title, date: sayDate(say, format, first) })
      : say('origins:timeline.summaryMaybe', { count: ahead.length })
  const unknown = undated.filter(({ says }) => says).length
  return [
    lead,
    ...(ahead.length === 1 && same > 0 ? [say('origins:timeline.summarySame', { count: same })] : []),
    ...(unknown > 0 ? [say('origins:timeline.summaryUndated', { count: unknown })] : []),
  ]
}

/** The timeline as a list, sources without a date last. */
export function timelineTable(
  say: Say,
  format: Format,
  { dossierId, list }: Pick<ViewProps, 'dossierId' | 'list'>,
  { dated, undated, letters }: LetteredTimeline,
): TableData {
  return {
    name: say('origins:timeline.table'),
    columns: [
      { heading: say('origins:table.issued'), track: '9rem' },
      { heading: say('origins:timeline.place'), track: '7rem' },
      { heading: say('origins:table.origin'), track: '3.5rem' },
      { heading: say('origins:table.source'), track: 'minmax(0, 2fr)' },
      { heading: say('origins:table.publisher'), track: 'minmax(0, 1fr)' },
      { heading: say('origins:timeline.how'), track: 'minmax(0, 1fr)' },
      { heading: say('origins:timeline.words'), track: 'minmax(0, 3fr)' },
    ],
    rows: [...dated, ...undated].map(entry => {
      const { sourceId, issued, kinds, words } = entry
      const source = list.byId.get(sourceId)
      const letter = letters.get(sourceId) ?? ''
      return {
        key: sourceId,
        to: sourcePath(dossierId, sourceId),
        cells: [
          { text: sayDate(say, format, entry), saved: issued ?? '' },
          { text: sayPlace(say, entry) },
          { text: letter, letter },
          { text: source?.title ?? '', lang: source?.language ?? null, leads: true },
          { text: publisherOf(list, sourceId) },
          { text: kinds.map(kind => say(`origins:matrix.kinds.${kind}`)).join(', ') },
          { text: words.join('\n'), lang: source?.language ?? null },
        ],
      }
    }),
  }
}

function publisherOf(list: SourceList, id: SourceId): string {
  const publisherId = list.byId.get(id)?.publisherId ?? null
  return publisherId === null ? '' : (list.publisherById.get(publisherId)?.name ?? '')
}

function sayDate(say: Say, format: Format, { issued }: Pick<TimelineEntry, 'issued'>): string {
  return issued === null ? say('origins:timeline.noDate') : format.partialDate(issued)
}

function sayPlace(say: Say, { place }: TimelineEntry): string {
  if (place === null) return ''
  return say(place === 'first' ? 'origins:timeline.first' : 'origins:timeline.maybeFirst')
}
