import type { Days } from '../calendar.ts'
import type { MonthsOfYear, PartOfPeriod, Shift } from '../words/words.ts'

/** A date as a text tells it, from the token `start` up to the token `end`, not yet put on the calendar. */
export interface SpottedDate {
  readonly start: number
  readonly end: number
  readonly when: When
  /** Whether it has an order, which is a figure, too: "the first week of May". */
  readonly isOrder?: boolean
}

export type When =
  | { readonly type: 'fixed'; readonly days: Days }
  /** "on 3 May", "in March", "early April": the year is left to the reader. */
  | {
      readonly type: 'yearless'
      readonly month: number
      readonly days: readonly [number, number] | null
      readonly part: PartOfPeriod | null
      readonly which: Which
      /** The day of the week that stands before it, which only some years have on that day. */
      readonly weekday?: number
    }
  | { readonly type: 'weekday'; readonly weekday: number; readonly which: Which }
  | { readonly type: 'season'; readonly month: number; readonly which: Which }
  /** "In the third quarter", which is over; "in the first half of the year", which has begun. */
  | { readonly type: 'months'; readonly months: MonthsOfYear; readonly isOver: boolean }
  /** "At the weekend". */
  | { readonly type: 'weekend' }
  /** "Between 28 March and 2 April", both of one kind. */
  | { readonly type: 'range'; readonly first: Ranged; readonly last: Ranged }
  /** "the week of 4 January", "the week ending 4 January". */
  | { readonly type: 'week'; readonly of: When; readonly place: PlaceInWeek }
  /** "the 24th of this month". */
  | { readonly type: 'day-of-month'; readonly day: number; readonly month: Shift }
  /** "last month", "two years ago". */
  | { readonly type: 'shift'; readonly shift: Shift; readonly part: PartOfPeriod | null }
  /** "the following day", "March the following year": from the date before it in the text. */
  | { readonly type: 'after'; readonly shift: Shift; readonly part: PartOfPeriod | null }

/** What two of may be joined to one time before either is put on the calendar. */
export type Ranged = Extract<When, { readonly type: 'yearless' | 'weekday' | 'shift' }>

/** Where in a week the day stands that the week is told by: anywhere, or at its head or end. */
export type PlaceInWeek = 'in' | 'first' | 'last'

export type Which = 'last' | 'next' | 'current' | null

export type Spot = Pick<SpottedDate, 'end' | 'when' | 'isOrder'>
