import type { SourceId } from '../../domain/id.ts'
import type { WordedEntry, WordedTimeline } from '../../domain/map/drawTimeline.ts'
import { isolated } from '../../domain/drawing/textWidth.ts'
import { grouped } from '../../domain/grouped.ts'
import { sourcesThatSay, type Timeline, type TimelineEntry } from '../../domain/map/timeline.ts'
import type { Origins } from '../../domain/origins.ts'
import type { Tally } from '../../domain/verdict/weigh.ts'
import type { Say } from '../../messages/catalogue.ts'
import { sayTally } from '../../messages/findingWords.ts'
import type { SourceList } from '../../queries/sourceList.ts'
import type { Format } from '../shared/format.ts'
import { insideQuotes } from '../../domain/text/insideQuotes.ts'
import { sourcePath } from './paths.ts'
import type { TableData } from './tableData.ts'
import type { ViewProps } from './OriginsScreen.tsx'

/** A timeline with the origins and letters that hold for what it is about. */
export interface LetteredTimeline extends Timeline {
  readonly origins: Origins
  /** What counts of the sources that have it, and the origins that it is. */
  readonly counts: Tally
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
    flag: flagOf(say, entry),
  })
  return {
    dated: timeline.dated.map(worded),
    undated: timeline.undated.map(worded),
    undatedHeading: say('origins:timeline.undated'),
    noDate: say('origins:timeline.noDate'),
    sayDate: format.partialDate,
  }
}

/**
 * How many sources have it and how many voices they are, with the other count where suggestions make one (rule I3). Where
 * not all of them count, the count of those that do stands beside them.
 */
export function sayVoices(say: Say, { counts, ...timeline }: Pick<LetteredTimeline, 'dated' | 'undated' | 'counts'>) {
  const { documents, origins, originsIfRejected: ifRejected } = counts
  const count = sourcesThatSay(timeline).size
  if (count === 0) return null
  const sources = say('origins:timeline.have', { count })
  if (documents === 0) return say('origins:timeline.noneCounts', { sources })
  if (documents !== count) return say('origins:timeline.someCount', { sources, counts: sayTally(say, counts) })
  const counted = say('origins:screen.origins', { count: origins })
  return origins === ifRejected
    ? say('origins:timeline.voices', { sources, origins: counted })
    : say('origins:timeline.voicesOtherwise', { sources, origins: counted, ifRejected })
}

/** Which was first, as far as dates and ties tell, and what of the later ones is the same voice. */
export function sayFirst(
  say: Say,
  format: Format,
  list: Pick<SourceList, 'byId'>,
  { dated, undated, letters }: Pick<LetteredTimeline, 'dated' | 'undated' | 'letters'>,
): readonly string[] {
  const entries = [...dated, ...undated]
  const ahead = entries.filter(({ place }) => place !== null)
  const [first] = ahead
  const letter = first && letters.get(first.sourceId)
  const isSame = ({ sourceId }: TimelineEntry): boolean => letter !== undefined && letters.get(sourceId) === letter
  const same = entries.filter(entry => first && entry.says && isSame(entry) && isLater(entry, first)).length
  const unknown = undated.filter(({ says, place, derives }) => says && place === null && derives === null).length
  return [
    ahead.length > 1
      ? say('origins:timeline.summaryMaybe', { count: ahead.length })
      : sayOneFirst(say, format, list, first),
    ...(ahead.length > 1 && ahead.every(isSame) ? [say('origins:timeline.summaryOneVoice')] : []),
    ...sayDerived(say, list, entries),
    ...(ahead.length === 1 && same > 0 ? [say('origins:timeline.summarySame', { count: same })] : []),
    ...(unknown > 0 ? [say('origins:timeline.summaryUndated', { count: unknown })] : []),
  ]
}

function sayOneFirst(
  say: Say,
  format: Format,
  list: Pick<SourceList, 'byId'>,
  first: TimelineEntry | undefined,
): string {
  if (!first) return say('origins:timeline.summaryNone')
  const title = titleOf(list, first.sourceId)
  return first.issued === null
    ? say('origins:timeline.summaryFirstUndated', { title })
    : say('origins:timeline.summaryFirst', { title, date: sayDate(say, format, first) })
}

/** Whether it came after the first by its date, or by a tie that its date does not speak against. */
function isLater({ place, span, derives, isBeforeOriginal }: TimelineEntry, first: TimelineEntry): boolean {
  if (place !== null || isBeforeOriginal) return false
  return derives !== null || (span !== null && first.span !== null && span.from >= first.span.to)
}

/** Of sources that derive from others, those whose dates say otherwise, or would let them be first. */
function sayDerived(say: Say, list: Pick<SourceList, 'byId'>, entries: readonly TimelineEntry[]): readonly string[] {
  const told = grouped(entries, ({ derives, isEarly, isBeforeOriginal }) => {
    if (derives === null) return null
    if (isBeforeOriginal) return 'summaryBeforeOriginal'
    return isEarly ? (derives.suggested ? 'summaryPerhapsDerived' : 'summaryDerived') : null
  })
  return (['summaryBeforeOriginal', 'summaryDerived', 'summaryPerhapsDerived'] as const).flatMap(key => {
    const own = told.get(key) ?? []
    const [one] = own
    if (!one) return []
    const from = quotedTitles(say, list, [...new Set(own.flatMap(({ derives }) => derives?.from ?? []))])
    return say(`origins:timeline.${key}`, { count: own.length, title: titleOf(list, one.sourceId), from })
  })
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
          { text: sayPlace(say, list, entry), open: entry.derives?.suggested === true },
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

function titleOf(list: Pick<SourceList, 'byId'>, id: SourceId): string {
  return isolated(insideQuotes(list.byId.get(id)?.title ?? ''))
}

/** Of many the first few, and how many more there are. */
function quotedTitles(say: Say, list: Pick<SourceList, 'byId'>, ids: readonly SourceId[]): readonly string[] {
  const named = ids.length > MOST_NAMED ? ids.slice(0, MOST_NAMED - 1) : ids
  const titles = named.map(id => say('origins:timeline.titled', { title: titleOf(list, id) }))
  const more = ids.length - named.length
  return more === 0 ? titles : [...titles, say('origins:timeline.more', { count: more })]
}

/** What a sentence may name of sources. */
const MOST_NAMED = 3

/** In the drawing, where there is room for a few words. */
function flagOf(say: Say, { place, derives }: TimelineEntry): WordedEntry['flag'] {
  if (derives) {
    const { suggested } = derives
    return { text: say(suggested ? 'origins:timeline.perhapsDerived' : 'origins:timeline.derived'), suggested }
  }
  if (place === null) return null
  return { text: say(place === 'first' ? 'origins:timeline.first' : 'origins:timeline.maybeFirst'), suggested: false }
}

function sayPlace(say: Say, list: Pick<SourceList, 'byId'>, entry: TimelineEntry): string {
  const { derives } = entry
  if (!derives) return flagOf(say, entry)?.text ?? ''
  const from = quotedTitles(say, list, derives.from)
  return say(derives.suggested ? 'origins:timeline.perhapsDerivedFrom' : 'origins:timeline.derivedFrom', { from })
}
