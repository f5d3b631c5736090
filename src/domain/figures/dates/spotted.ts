import type { Days } from '../calendar.ts'
import type { PartOfPeriod, Shift } from '../words/words.ts'

/** A date as a text tells it, from the token `start` up to the token `end`, not yet put on the calendar. */
export interface SpottedDate {
  readonly start: number
  readonly end: number
  readonly when: When
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
  /** "the week of 4 January", "the week ending 4 January". */
  | { readonly type: 'week'; readonly of: When; readonly place: PlaceInWeek }
  /** "the 24th of this month". */
  | { readonly type: 'day-of-month'; readonly day: number; readonly month: Shift }
  /** "last month", "two years ago". */
  | { readonly type: 'shift'; readonly shift: Shift; readonly part: PartOfPeriod | null }
  /** "the following day": from the date before it in the text. */
  | { readonly type: 'after'; readonly shift: Shift }

/** Where in a week the day stands that the week is told by: anywhere, or at its head or end. */
export type PlaceInWeek = 'in' | 'first' | 'last'

export type Which = 'last' | 'next' | 'current' | null

export type Spot = { readonly end: number; readonly when: When }
