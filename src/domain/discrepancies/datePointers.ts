import { compareDates } from '../figures/compareDates.ts'
import type { FoundDate } from '../figures/datesIn.ts'
import type { Span } from '../records.ts'
import type { Reading } from './passage.ts'
import type { Pointer } from './pointer.ts'
import { likenessOfStems, stemsIn } from './words.ts'

/**
 * Dates of two passages that differ though the words around them tell of one thing; one day whose year only one side
 * tells; and anniversaries that, counted back, are of two years. Dates alone that are apart are no news.
 */
export function datePointers(a: Reading, b: Reading): Pointer[] {
  const [one, other] = [anniversaryIn(a), anniversaryIn(b)]
  if (
    one !== null &&
    other !== null &&
    likenessOfStems(beside(a, one.span), beside(b, other.span)) >= SAME_ANNIVERSARY
  ) {
    if (one.year === other.year) return []
    return [{ kind: 'date', how: 'anniversary', weight: 'flag', a: one.span, b: other.span }]
  }
  return [...yearless(a, b), ...apart(a, b)]
}

/** Likeness of the words around two dates from which they are taken to be of one thing. */
const SAME_THING = 0.6
/** Less is enough for anniversaries: the word ties them. */
const SAME_ANNIVERSARY = 0.4

function yearless(a: Reading, b: Reading): Pointer[] {
  return a.dates.flatMap(one => {
    const other = b.dates.find(each => isSameDay(one, each) && (one.anchor === null) !== (each.anchor === null))
    return other ? [{ kind: 'date', how: 'yearless', weight: 'note', a: one, b: other } as const] : []
  })
}

/** 19 July of one year and of another. */
function isSameDay(a: FoundDate, b: FoundDate): boolean {
  return a.from === a.to && b.from === b.to && a.from.slice(5) === b.from.slice(5)
}

function apart(a: Reading, b: Reading): Pointer[] {
  if (a.dates.length === 0 || b.dates.length === 0) return []
  if (likenessOfStems(withoutDates(a), withoutDates(b)) < SAME_THING) return []
  return a.dates.flatMap(one => {
    if (b.dates.some(each => compareDates(one, each) !== 'apart')) return []
    const other = b.dates.find(each => !a.dates.some(own => compareDates(own, each) !== 'apart'))
    return other ? [{ kind: 'date', how: 'apart', weight: 'note', a: one, b: other } as const] : []
  })
}

function withoutDates({ words, dates, figures }: Reading): ReadonlySet<string> {
  const times = [...dates, ...figures.filter(({ kind }) => kind === 'time')]
  return stemsIn(words.filter(word => !times.some(time => time.start <= word.start && word.end <= time.end)))
}

interface Anniversary {
  /** The year that it counts back to. */
  readonly year: number
  readonly span: Span
}

/** "On August 1, 2010, on the 22nd anniversary": 1988. */
function anniversaryIn({ passage, figures, dates }: Reading): Anniversary | null {
  const found = figures.find(({ kind, end }) => kind === 'ordinal' && isAnniversary(passage.text.slice(end, end + 24)))
  const date = dates.find(({ anchor }) => anchor === null)
  if (!found || !date) return null
  return { year: Number(date.from.slice(0, 4)) - found.lo, span: { start: found.start, end: found.end } }
}

function isAnniversary(after: string): boolean {
  return /^\W*(?:anniversar|aniversario|anniversaire|jahrestag|سالگرد|ذكرى)/iu.test(after)
}

function beside({ words }: Reading, { end }: Span): ReadonlySet<string> {
  return stemsIn(words.filter(({ start }) => start >= end).slice(0, NEAR))
}

/** Telling words behind an anniversary that say what it is of. */
const NEAR = 4
