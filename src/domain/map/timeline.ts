import { daysOfPartialDate } from '../figures/calendar.ts'
import { compareText, grouped } from '../grouped.ts'
import type { SourceId } from '../id.ts'
import { derivationIn, isSuggested, type OriginTie } from '../origins.ts'
import type { PartialDate, Source } from '../records.ts'
import type { UseKind } from './matrix.ts'

/** Days in which something may have happened: `[from, to)`, counted from 1 January 1970. */
export interface DaySpan {
  readonly from: number
  readonly to: number
}

/** One passage that bears on what a timeline is about. */
export interface DatedPassage {
  readonly source: Pick<Source, 'id' | 'issued' | 'role'>
  readonly kind: UseKind
  /** The words that stand there. */
  readonly words: string
  /** Whether it says the thing itself: a conflict or a quote that is not there does not. */
  readonly says: boolean
}

/** All that one source has, on one line of time. */
export interface TimelineEntry {
  readonly sourceId: SourceId
  readonly issued: PartialDate | null
  /** `null` where nobody knows when it was issued. */
  readonly span: DaySpan | null
  /** Each once, in the order in which passages came. */
  readonly kinds: readonly UseKind[]
  readonly words: readonly string[]
  /** Whether any of its passages says the thing itself, in a source that is no text under check. */
  readonly says: boolean
  /** Which of the others it has the thing from; `null` where no tie tells, or it does not say the thing itself. */
  readonly derives: Derives | null
  /** Whether its date alone would let it be first. */
  readonly isEarly: boolean
  /**
   * `first`: of those whose time dates or ties tell no other can be earlier. `maybe-first`: they do not tell. `null`: a
   * later one, one that has it from another, or it does not say the thing itself.
   */
  readonly place: 'first' | 'maybe-first' | null
}

/** That a source has something from others that have it too, straight or through further sources. */
export interface Derives {
  /** In the order of their ids. */
  readonly from: readonly SourceId[]
  /** Whether only suggested ties say so. */
  readonly suggested: boolean
}

/** Who had something when. */
export interface Timeline {
  /** By the earliest day possible, then the latest; of one day, what derives from others last. */
  readonly dated: readonly TimelineEntry[]
  /** Of sources without a date: any of them may be earlier than all others, but for what it has from them. */
  readonly undated: readonly TimelineEntry[]
}

/**
 * Puts sources in the order in which they were issued. A date known to the month or the year is all its days: which of
 * two is earlier is said only where none of their days overlap. A text under check is never first, nor is what derives
 * from another that says the same: whoever has it from somebody had it after them, whatever their dates, and a tie
 * counts until somebody rejects it (rule I3).
 */
export function timelineOf(passages: readonly DatedPassage[], ties: readonly OriginTie[] = []): Timeline {
  const bySource = grouped(passages, ({ source }) => source.id)
  const entries = [...bySource].map(([sourceId, own]) => {
    const issued = own[0]?.source.issued ?? null
    return {
      sourceId,
      issued,
      span: issued === null ? null : daysOf(issued),
      kinds: [...new Set(own.map(({ kind }) => kind))],
      words: [...new Set(own.map(({ words }) => words).filter(Boolean))],
      says: own.some(({ says, source }) => says && source.role === 'source'),
    }
  })
  const firstEnd = Math.min(...entries.flatMap(({ says, span }) => (says && span ? span.to : [])))
  const isEarly = ({ says, span }: (typeof entries)[number]): boolean => says && span !== null && span.from < firstEnd
  const derived = derivedAmong(new Set(entries.flatMap(({ says, sourceId }) => (says ? sourceId : []))), ties)
  const early = new Set(entries.filter(isEarly).map(({ sourceId }) => sourceId))
  for (const id of early) for (const original of derived.get(id)?.from ?? []) early.add(original)
  const ahead = new Set([...early].filter(id => !derived.has(id)))
  const placed = entries.map((entry): TimelineEntry => ({
    ...entry,
    derives: derived.get(entry.sourceId) ?? null,
    isEarly: isEarly(entry),
    place: !ahead.has(entry.sourceId) ? null : ahead.size === 1 ? 'first' : 'maybe-first',
  }))
  return {
    dated: placed.filter(({ span }) => span !== null).toSorted(byDay),
    undated: placed.filter(({ span }) => span === null).toSorted((a, b) => compareText(a.sourceId, b.sourceId)),
  }
}

/** Of some sources, those that derive from others of them, by their ids. Two that derive from one another say nothing. */
function derivedAmong(sources: ReadonlySet<SourceId>, ties: readonly OriginTie[]): ReadonlyMap<SourceId, Derives> {
  const held = originalsBy(ties)
  const confirmed = originalsBy(ties.filter(tie => !isSuggested(tie)))
  const originalsOf = (id: SourceId, by: ReadonlyMap<SourceId, readonly SourceId[]>): readonly SourceId[] =>
    [...behind(id, by)].filter(other => sources.has(other) && !behind(other, held).has(id)).toSorted(compareText)
  return new Map(
    [...sources].flatMap(id => {
      const [sure, all] = [originalsOf(id, confirmed), originalsOf(id, held)]
      if (all.length === 0) return []
      return [[id, sure.length > 0 ? { from: sure, suggested: false } : { from: all, suggested: true }] as const]
    }),
  )
}

function originalsBy(ties: readonly OriginTie[]): ReadonlyMap<SourceId, readonly SourceId[]> {
  const pairs = ties.flatMap(tie => {
    const pair = derivationIn(tie)
    return pair ? [pair] : []
  })
  return new Map([...grouped(pairs, ([derivative]) => derivative)].map(([id, own]) => [id, own.map(pair => pair[1])]))
}

/** All that a source derives from, straight or through others, itself left out. */
function behind(id: SourceId, originals: ReadonlyMap<SourceId, readonly SourceId[]>): ReadonlySet<SourceId> {
  const found = new Set<SourceId>()
  const open = [id]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const original of originals.get(next) ?? []) {
      if (found.has(original) || original === id) continue
      found.add(original)
      open.push(original)
    }
  }
  return found
}

/** The days that a partial date may mean; `null` for what is none. */
export function daysOf(date: PartialDate): DaySpan | null {
  const days = daysOfPartialDate(date)
  return days && { from: dayOfIso(days.from), to: dayOfIso(days.to) + 1 }
}

function dayOfIso(iso: string): number {
  return Math.round(Date.parse(iso) / MS_PER_DAY)
}

/** Days from 1 January 1970 to a date; months and days beyond their range run over. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / MS_PER_DAY)
}

/** The date of a day's number. */
export function dateOfDay(dayNumberFrom1970: number): {
  readonly year: number
  readonly month: number
  readonly day: number
} {
  const date = new Date(dayNumberFrom1970 * MS_PER_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

const MS_PER_DAY = 86_400_000

function byDay(a: TimelineEntry, b: TimelineEntry): number {
  const [one, other] = [a.span, b.span]
  if (!one || !other) return 0
  return (
    one.from - other.from ||
    one.to - other.to ||
    Number(a.derives !== null) - Number(b.derives !== null) ||
    compareText(a.sourceId, b.sourceId)
  )
}
