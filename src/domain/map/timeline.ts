import { daysOfPartialDate } from '../figures/calendar.ts'
import { compareText, grouped } from '../grouped.ts'
import type { SourceId } from '../id.ts'
import type { OriginTie } from '../originTies.ts'
import type { PartialDate, Source } from '../records.ts'
import { derivedAmong, type Derives } from './derivations.ts'
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
  /** Whether it is dated before something that it derives from: either the date is wrong or the tie. */
  readonly isBeforeOriginal: boolean
  /**
   * `first`: of those whose time dates or ties tell no other can be earlier. `maybe-first`: they do not tell. `null`: a
   * later one, one that has it from another, or it does not say the thing itself.
   */
  readonly place: 'first' | 'maybe-first' | null
}

/** Who had something when. */
export interface Timeline {
  /** By the earliest day possible, then the latest; of one day, what derives from others last. */
  readonly dated: readonly TimelineEntry[]
  /** Of sources without a date: any of them may be earlier than all others, but for what it has from them. */
  readonly undated: readonly TimelineEntry[]
}

/** The sources that say the thing itself. */
export function sourcesThatSay({ dated, undated }: Timeline): ReadonlySet<SourceId> {
  return new Set([...dated, ...undated].flatMap(({ says, sourceId }) => (says ? sourceId : [])))
}

/**
 * Puts sources in the order in which they were issued. A date known to the month or the year is all its days: which of
 * two is earlier is said only where none of their days overlap. A text under check is never first, nor is what derives
 * from another that says the same: whoever has it from somebody had it after them, whatever their dates, and a tie
 * counts until somebody rejects it (rule I3). A date before that of its original makes nobody else later.
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
  const saying = entries.filter(({ says }) => says)
  const derived = derivedAmong(new Map(saying.map(({ sourceId, span }) => [sourceId, span?.from ?? -Infinity])), ties)
  const isBeforeOriginal = ({ sourceId, span }: (typeof entries)[number]): boolean =>
    span !== null && span.to <= (derived.get(sourceId)?.latest ?? -Infinity)
  const firstEnd = Math.min(...saying.flatMap(entry => (entry.span && !isBeforeOriginal(entry) ? entry.span.to : [])))
  const isEarly = ({ says, span }: (typeof entries)[number]): boolean => says && span !== null && span.from < firstEnd
  const early = new Set(entries.filter(isEarly).map(({ sourceId }) => sourceId))
  for (const id of early) for (const original of derived.get(id)?.from ?? []) early.add(original)
  const ahead = new Set([...early].filter(id => !derived.has(id)))
  const placed = entries.map((entry): TimelineEntry => ({
    ...entry,
    derives: derived.get(entry.sourceId) ?? null,
    isEarly: isEarly(entry),
    isBeforeOriginal: isBeforeOriginal(entry),
    place: !ahead.has(entry.sourceId) ? null : ahead.size === 1 ? 'first' : 'maybe-first',
  }))
  return {
    dated: placed.filter(({ span }) => span !== null).toSorted(byDay),
    undated: placed.filter(({ span }) => span === null).toSorted((a, b) => compareText(a.sourceId, b.sourceId)),
  }
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
