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
  /** Of a percentage what it is a share of, as a head noun; else `null`. */
  readonly of: string | null
}

export type FigureKind = 'count' | 'money' | 'percent' | 'fraction' | 'age' | 'ordinal' | 'duration' | 'measure'
