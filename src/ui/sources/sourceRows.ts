import { grouped } from '../../domain/grouped.ts'
import type { SourceId } from '../../domain/id.ts'
import type { Origin } from '../../domain/origins.ts'
import type { OriginTie } from '../../domain/originTies.ts'
import type { Source } from '../../domain/records.ts'
import type { SourceList } from '../../queries/sourceList.ts'
import type { SourceOrder } from './sourceView.ts'

/** One row of the list of sources. Headings and reasons are rows like any other, so that all of it is virtual. */
export type SourceRow =
  | {
      readonly type: 'origin'
      readonly key: string
      readonly origin: Origin
      /** Those of its sources that the view shows. */
      readonly shown: readonly SourceId[]
    }
  | { readonly type: 'tie'; readonly key: string; readonly tie: OriginTie }
  /** Stands for reasons that are folded away. */
  | { readonly type: 'more-ties'; readonly key: string; readonly originId: SourceId; readonly count: number }
  | { readonly type: 'under-check'; readonly key: string; readonly shown: readonly SourceId[] }
  | { readonly type: 'source'; readonly key: string; readonly source: Source }

/** Reasons shown under an origin's heading until a person asks for all of them. */
const TIES_SHOWN = 3

/** The rows for the sources shown: by origin, each with its reasons and texts under check last; else one list. */
export function rowsOf(
  list: SourceList,
  shown: readonly Source[],
  order: SourceOrder,
  unfolded: ReadonlySet<SourceId>,
): readonly SourceRow[] {
  if (order !== 'origin') return shown.map(sourceRow)
  const byOrigin = grouped(shown, source => list.origins.held.originOf(source.id))
  const underCheck = byOrigin.get(null) ?? []
  return [
    ...list.origins.held.all().flatMap(origin => originRows(origin, byOrigin.get(origin) ?? [], unfolded)),
    ...(underCheck.length > 0
      ? [{ type: 'under-check', key: 'under-check', shown: underCheck.map(({ id }) => id) } as const]
      : []),
    ...underCheck.map(sourceRow),
  ]
}

function originRows(origin: Origin, sources: readonly Source[], unfolded: ReadonlySet<SourceId>): readonly SourceRow[] {
  if (sources.length === 0) return []
  const shown = unfolded.has(origin.id) ? origin.ties : origin.ties.slice(0, TIES_SHOWN)
  const folded = origin.ties.length - shown.length
  return [
    { type: 'origin', key: `origin ${origin.id}`, origin, shown: sources.map(({ id }) => id) },
    ...shown.map((tie): SourceRow => ({ type: 'tie', key: `${origin.id} ${tieKey(tie)}`, tie })),
    ...(folded > 0
      ? [{ type: 'more-ties', key: `more ${origin.id}`, originId: origin.id, count: folded } as const]
      : []),
    ...sources.map(sourceRow),
  ]
}

/**
 * The sources selected after the list has said which rows are: a heading pressed by itself
 * stands for all that is under it.
 */
export function selectionAfter(
  rows: readonly SourceRow[],
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): ReadonlySet<string> {
  const added = [...after].filter(key => !before.has(key))
  const heading = added.length === 1 ? rows.find(({ key }) => key === added[0]) : undefined
  if (heading && 'shown' in heading) {
    const all = heading.shown.every(id => before.has(id))
    const ids: ReadonlySet<string> = new Set(heading.shown)
    return new Set(all ? [...before].filter(id => !ids.has(id)) : [...before, ...ids])
  }
  const sources = new Set(rows.flatMap(row => (row.type === 'source' ? [row.key] : [])))
  return new Set([...after].filter(key => sources.has(key)))
}

function sourceRow(source: Source): SourceRow {
  return { type: 'source', key: source.id, source }
}

function tieKey(tie: OriginTie): string {
  if (tie.type === 'affiliation') return tie.affiliationId
  if (tie.type === 'dependence') return tie.dependenceId
  return [tie.type, ...('sourceIds' in tie ? tie.sourceIds : tie.publisherIds)].join(' ')
}
