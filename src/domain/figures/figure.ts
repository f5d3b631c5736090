import type { Bound, Span } from '../records.ts'

/**
 * A value of one quantity as a text gives it. The span has the number with its hedge, currency, scale and sign of
 * percent ("more than 1.2 million", "$20", "12 per cent"), not the noun that is counted.
 */
export interface Figure extends Span {
  readonly lo: number
  /** `null`: no upper bound. */
  readonly hi: number | null
  readonly bound: Bound
  readonly kind: FigureKind
  /**
   * What the value is in: an ISO 4217 code, `percent`, a unit's symbol, of an age `years`, or as many `months`, `weeks` or
   * `days` as a baby has; of a count the head noun, as it stands there in small letters. `null` where the text does not
   * say.
   */
  readonly unit: string | null
  /** Of a percentage what it is a share of, of a length of time what lasted so long, as a head noun; else `null`. */
  readonly of: string | null
  /** Of a length of time what it tells; `null` where the text does not say, and of all else. */
  readonly role: LengthRole | null
}

/**
 * What a length of time tells. `elapsed`: how long ago, or how far apart ("after 33 years", "over the past decade");
 * `within`: in what time something happened ("in a few months"); `lasting`: how long something went on ("for six years",
 * "an eight-year war"); `each`: how much of every day or week.
 */
export type LengthRole = 'elapsed' | 'within' | 'lasting' | 'each'

/**
 * `time`: a time of day, in minutes from midnight, its unit the zone where one is told. Beyond 1440 it is the next day's. Where
 * no word says the half of the day it is `vague`, from the time in the first half to the same in the second.
 */
export type FigureKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'fraction'
  | 'age'
  | 'ordinal'
  | 'duration'
  | 'measure'
  | 'time'
