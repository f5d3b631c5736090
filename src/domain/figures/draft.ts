import type { Bound } from '../records.ts'
import type { FigureKind } from './figure.ts'
import type { NumberRead } from './numberRead.ts'
import type { Quantities } from './quantities.ts'
import type { Token } from './tokens.ts'
import type { FigureWords } from './words/words.ts'

/** A text that is being read for figures. */
export interface Context {
  readonly tokens: readonly Token[]
  readonly words: FigureWords
  readonly quantities: Quantities
  /** By the token at which a date begins, the one behind it. */
  readonly dateEnds: ReadonlyMap<number, number>
}

/** A figure while it is being read; `start` and `end` are tokens. */
export interface Draft {
  readonly start: number
  /** Where its number ends; `end` is behind the unit. */
  readonly numberEnd: number
  readonly end: number
  readonly lo: number
  readonly hi: number | null
  readonly bound: Bound
  readonly kind: FigureKind
  readonly unit: string | null
  readonly of: string | null
}

/** What stands before a number: its hedge, what opens a range, "aged", a currency. */
export interface Lead {
  readonly start: number
  /** Where the number begins, with its currency; `end` is behind that. */
  readonly numberStart: number
  readonly end: number
  readonly bound: Bound
  /** What stands in the middle of a range that is opened here. */
  readonly joins: ReadonlySet<string> | null
  readonly isAge: boolean
  readonly currency: string | null
  /** Whether a minus stands before the number, which only a measure or a share can have. */
  readonly isNegative: boolean
}

/** The other end of a range. */
export interface Second {
  readonly read: NumberRead
  /** Of the first number, once the scale of the second is seen: "2 to 3 million". */
  readonly firstScale: number
}

type Interval = Pick<Draft, 'lo' | 'hi' | 'bound'>

/** Ten per cent either way, as "about" and "nearly" are commonly understood. */
const ABOUT = 0.1

/** The ends of a figure, as its hedges before and `after` it widen them. */
export function intervalOf(lead: Lead, first: NumberRead, second: Second | null, after: Bound | null): Interval {
  const hedge = lead.bound === 'exact' ? (after ?? 'exact') : lead.bound
  const bound = hedge === 'exact' && first.isRough && second === null ? 'about' : hedge
  const lo = first.lo * (second?.firstScale ?? 1)
  const hi = second?.read.hi ?? first.hi
  switch (bound) {
    case 'at-least':
    case 'more-than':
      return { lo, hi: null, bound }
    case 'up-to':
    case 'less-than':
      return { lo: 0, hi: bounded(hi), bound }
    case 'about':
      if (first.isVague) return { lo, hi: bounded(hi), bound: 'vague' }
      return { lo: rounded(lo * (1 - ABOUT)), hi: rounded(hi * (1 + ABOUT)), bound }
    case 'exact':
    case 'range':
    case 'vague':
      return { lo, hi: bounded(hi), bound: first.isVague ? 'vague' : second === null ? 'exact' : 'range' }
  }
}

/** "Several" are three or more: there is no most of them. */
function bounded(hi: number): number | null {
  return Number.isFinite(hi) ? hi : null
}

/** Without what binary fractions leave: 330, not 330.00000000000006. */
export function rounded(value: number): number {
  return Number(value.toPrecision(12))
}
