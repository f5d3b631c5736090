import type { Figure } from '../figures/figure.ts'
import type { FigureSort, SaidKind } from '../records.ts'

/** Units in which a length of time is said, as comparisons know them. */
export const durationUnits = [
  'seconds',
  'minutes',
  'hours',
  'days',
  'nights',
  'weeks',
  'fortnights',
  'months',
  'years',
  'decades',
  'centuries',
] as const

/**
 * What a person says that a value is in, as it is compared: a currency's code in capitals, a noun in small letters, no
 * unit for ages. `null` where its kind needs a unit and this is none.
 */
export function sortOf(kind: SaidKind, unit: string): FigureSort | null {
  const trimmed = unit.trim().replaceAll(/\s+/g, ' ')
  switch (kind) {
    case 'money':
      return /^[a-z]{3}$/i.test(trimmed) ? { kind, unit: trimmed.toUpperCase() } : null
    case 'measure':
      return trimmed === '' ? null : { kind, unit: trimmed }
    case 'duration':
      return durationUnits.some(one => one === trimmed) ? { kind, unit: trimmed } : null
    case 'age':
      return { kind, unit: null }
    case 'count':
    case 'time':
    case 'percent':
    case 'fraction':
      return { kind, unit: trimmed.toLowerCase() || null }
  }
}

/** What a figure is in, as a person would say it: {@link sortOf} the other way. Empty where it is in nothing. */
export function unitSaid({ kind, unit, of }: Pick<Figure, 'kind' | 'unit' | 'of'>): string {
  return (kind === 'percent' ? of : kind === 'age' ? null : unit) ?? ''
}

/** What is said, as figures that are read have it. */
export function asFigureOf({ kind, unit }: FigureSort): Pick<Figure, 'kind' | 'unit' | 'of' | 'role'> {
  if (kind === 'percent') return { kind, unit: 'percent', of: unit, role: null }
  return { kind, unit: kind === 'age' ? 'years' : unit, of: null, role: null }
}
