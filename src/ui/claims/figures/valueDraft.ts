import { sortOf, unitSaid } from '../../../domain/figureLedger/figureSort.ts'
import { clockOf, DAY } from '../../../domain/figures/clock/clockTime.ts'
import type { Figure } from '../../../domain/figures/figure.ts'
import type { Bound, FigureSort, FigureValue, SaidKind } from '../../../domain/records.ts'
import { saidKinds } from '../../../domain/records.ts'
import { typedNumber } from './typedNumber.ts'
import { typedTime } from './typedTime.ts'

/** A value as a person types it. */
export interface ValueDraft {
  readonly lo: string
  /** Empty: the same where it is exact, else no upper bound. */
  readonly hi: string
  readonly bound: Bound
  readonly kind: SaidKind
  readonly unit: string
}

export type DraftedValue = FigureValue & { readonly sort: FigureSort }

export const emptyDraft: ValueDraft = { lo: '', hi: '', bound: 'exact', kind: 'count', unit: '' }

/** A figure as it would be typed; ages are typed in years, so that of a baby of two months is a length of time. */
export function draftOf({ lo, hi, bound, ...sort }: Figure): ValueDraft {
  const isOfMonths = sort.kind === 'age' && sort.unit !== 'years'
  const kind = isOfMonths ? 'duration' : (saidKinds.find(one => one === sort.kind) ?? 'count')
  const typed = (value: number): string => (kind === 'time' ? clockOf(value) : String(value))
  return { lo: typed(lo), hi: hi === null ? '' : typed(hi), bound, kind, unit: unitSaid({ ...sort, kind }) }
}

/** What was typed; where it is no value, what is wrong with it. */
export function draftedValue({ kind, unit, ...interval }: ValueDraft): DraftedValue | 'no-interval' | 'no-unit' {
  const value = kind === 'time' ? intervalIn(interval, typedTime) : intervalIn(interval, typedNumber)
  if (value === null) return 'no-interval'
  const sort = sortOf(kind, unit)
  return sort === null ? 'no-unit' : { ...value, sort }
}

function intervalIn(
  { lo, hi, bound }: Pick<ValueDraft, 'lo' | 'hi' | 'bound'>,
  read: (typed: string) => number | null,
): FigureValue | null {
  const isUpTo = bound === 'up-to' || bound === 'less-than'
  const from = isUpTo && lo.trim() === '' ? 0 : read(lo)
  if (from === null) return null
  if (hi.trim() === '') {
    if (isUpTo || bound === 'range' || bound === 'about') return null
    return { lo: from, hi: bound === 'exact' ? from : null, bound }
  }
  const last = read(hi)
  // From 23:00 to 01:00.
  const to = last !== null && last < from && read === typedTime ? last + DAY : last
  return to === null || to < from ? null : { lo: from, hi: to, bound }
}
