import type { Bound } from '../records.ts'
import type { Figure, LengthRole } from './figure.ts'
import { compareTimes } from './clock/compareTimes.ts'
import { rounded } from './draft.ts'
import { daysIn, longerThan } from './lengthsOfTime.ts'

/**
 * What two figures say of each other. `compatible`: one holds the other, or both may be true. `rounding`: one is a
 * round number that the other rounds to; a person accepts it, the program never does. `other-scope`: they are values of
 * different things as far as their words tell.
 */
export type FigureVerdict = 'equal' | 'compatible' | 'rounding' | 'conflict' | 'other-scope'

/** As much of a figure as a comparison looks at. */
export type Comparable = Pick<Figure, 'lo' | 'hi' | 'bound' | 'kind' | 'unit' | 'of' | 'role'>

/**
 * Compares two figures; the order does not matter. Whether they speak of one event is for a person to settle.
 *
 * "Fewer than 30,000" excludes 30,000, and "more than 30,000" what says "at most"; of 30,000 alone there may be more.
 */
export function compareFigures(a: Comparable, b: Comparable): FigureVerdict {
  if (!isSameScope(a, b)) return 'other-scope'
  if (a.kind === 'time') return compareTimes(a, b)
  const [first, second] = [asNumbers(a), asNumbers(b)]
  if (first.lo === second.lo && first.hi === second.hi) return 'equal'
  // The third and the fifth are two of a row, and not two values of one thing.
  if (a.kind === 'ordinal') return 'other-scope'
  const [lower, upper] = inOrder(first, second)
  if (meet(lower, upper)) return 'compatible'
  return mayRound(lower, upper) ? 'rounding' : 'conflict'
}

/** The lower one first; of two that begin alike the one that ends first. */
function inOrder(a: Interval, b: Interval): readonly [Interval, Interval] {
  return a.lo < b.lo || (a.lo === b.lo && a.hi <= b.hi) ? [a, b] : [b, a]
}

function meet(lower: Interval, upper: Interval): boolean {
  if (upper.lo !== lower.hi) return upper.lo < lower.hi
  if (upper.bound === 'more-than' && (isAtMost(lower.bound) || lower.bound === 'range')) return false
  return lower.bound !== 'less-than'
}

/** What says "at most" is rounded by nothing that is more; what says "at least" rounds nothing that is less. */
function mayRound(lower: Interval, upper: Interval): boolean {
  if (isAtMost(lower.bound) || lower.hi === upper.lo) return false
  return roundsTo(lower.hi, upper.lo) || (!isAtLeast(upper.bound) && roundsTo(upper.lo, lower.hi))
}

function isAtMost(bound: Bound): boolean {
  return bound === 'up-to' || bound === 'less-than'
}

function isAtLeast(bound: Bound): boolean {
  return bound === 'at-least' || bound === 'more-than'
}

/** Whether all that one figure may be is what the other may be, of two of one scope. */
export function isWithin(inner: Comparable, outer: Comparable): boolean {
  const [narrow, wide] = [asNumbers(inner), asNumbers(outer)]
  return narrow.lo >= wide.lo && narrow.hi <= wide.hi
}

/** Values that one axis can hold. */
export interface OnOneScale {
  /** What all are in, where their words give several units; `null`: they are in one, or in none. */
  readonly unit: string | null
  readonly values: readonly Pick<Figure, 'lo' | 'hi'>[]
}

/** Values of one scope in the smallest of their units: months in days, beside days. As they are where they have one unit. */
export function onOneScale(figures: readonly Comparable[]): OnOneScale {
  const units = new Set(figures.map(({ kind, unit }) => (measured.has(kind) ? `${kind} ${unit}` : '')))
  const [least] = figures.toSorted((a, b) => factorOf(a) - factorOf(b))
  if (least === undefined || units.size < 2) return { unit: null, values: figures }
  const values = figures.map(figure => {
    const { lo, hi } = asNumbers(figure)
    const factor = factorOf(least)
    return { lo: rounded(lo / factor), hi: Number.isFinite(hi) ? rounded(hi / factor) : null }
  })
  return { unit: least.unit, values }
}

const measured: ReadonlySet<Figure['kind']> = new Set(['duration', 'age', 'measure', 'percent', 'fraction'])

interface Interval extends Pick<Figure, 'bound'> {
  readonly lo: number
  readonly hi: number
}

/** With shares in per cent, lengths of time in days, and no bound as infinity. */
function asNumbers(figure: Comparable): Interval {
  const { lo, hi, bound, kind, unit } = figure
  const factor = factorOf(figure)
  const isTime = kind === 'duration' || kind === 'age'
  const longer = isTime && hi === null && bound === 'vague' ? longerThan[unit ?? ''] : undefined
  // "A few days" are fewer than a few weeks, though nobody says how many at most.
  if (longer !== undefined) return { lo: lo * factor, hi: lo * (daysIn[longer] ?? Infinity), bound: 'less-than' }
  return { lo: lo * factor, hi: hi === null ? Infinity : hi * factor, bound }
}

/** How much one of it is of what all of its kind are compared in. */
function factorOf({ kind, unit }: Comparable): number {
  if (kind === 'duration' || kind === 'age') return daysIn[unit ?? ''] ?? 1
  return kind === 'fraction' ? 100 : (lengths[unit ?? '']?.factor ?? 1)
}

/** Units of one dimension, by how many of its first one they have. */
const lengths: Readonly<Record<string, { readonly of: string; readonly factor: number }>> = {
  m: { of: 'm', factor: 1 },
  mm: { of: 'm', factor: 0.001 },
  cm: { of: 'm', factor: 0.01 },
  km: { of: 'm', factor: 1000 },
  g: { of: 'g', factor: 1 },
  mg: { of: 'g', factor: 0.001 },
  kg: { of: 'g', factor: 1000 },
  t: { of: 'g', factor: 1_000_000 },
  m2: { of: 'm2', factor: 1 },
  ha: { of: 'm2', factor: 10_000 },
  km2: { of: 'm2', factor: 1_000_000 },
}

function isSameScope(a: Comparable, b: Comparable): boolean {
  if (isShare(a) && isShare(b)) return isSameThing(sharedBy(a), sharedBy(b))
  if (a.kind !== b.kind) return false
  if (a.kind === 'time') return true
  if (a.kind === 'money') return a.unit === b.unit
  if (a.kind === 'measure') return dimensionOf(a.unit) === dimensionOf(b.unit)
  if (a.kind === 'duration') return isSameLength(a, b)
  return a.kind === 'age' || isSameThing(a.unit, b.unit)
}

/** How long ago is not how long it took, and a war lasts otherwise than a sentence; a thing that is not told may be any. */
function isSameLength(a: Comparable, b: Comparable): boolean {
  return (
    (a.role === b.role || mayHaveRole(a, b.role) || mayHaveRole(b, a.role)) && isSameThing(lastingOf(a), lastingOf(b))
  )
}

/** What lasted; years in prison, in jail and of a sentence are of one thing. */
function lastingOf({ of }: Comparable): string | null {
  return of !== null && isConfinement(of) ? 'prison' : of
}

/** Whether a noun is one for being in prison. */
export function isConfinement(noun: string): boolean {
  return confinement.has(stemOf(noun))
}

const confinement: ReadonlySet<string> = new Set(
  'prison jail gaol sentence custody imprisonment incarceration'.split(' '),
)

/** "Held 17 years": what no word tells is how long something lasted or took, and not how long ago. */
export function mayHaveRole({ role }: Pick<Figure, 'role'> | WordedScope, other: WordedScope['role']): boolean {
  return role === null && (other === 'lasting' || other === 'within')
}

/** What a figure is a value of as far as its words tell. */
export interface WordedScope {
  /** E.g. `count`, `money USD`. */
  readonly kind: string
  /** Of a length of time what it tells, `null` where no word says so; of all else empty. */
  readonly role: LengthRole | '' | null
  /** What is counted, or lasted; `null` where it may be anything of that kind, empty where that is not compared. */
  readonly thing: string | null
}

/** What a figure's words tell that it is a value of; two that are told alike are of one scope. */
export function scopeByWords(figure: Comparable): WordedScope {
  const { kind, unit, role } = figure
  if (kind === 'money') return { kind: `money ${unit ?? ''}`, role: '', thing: '' }
  if (kind === 'measure') return { kind: `measure ${dimensionOf(unit) ?? ''}`, role: '', thing: '' }
  if (kind === 'time') return { kind, role: '', thing: '' }
  if (kind === 'duration')
    return { kind, role, thing: role === 'lasting' || role === null ? thingOf(lastingOf(figure)) : '' }
  const isOfWhole = isShare(figure)
  return { kind: isOfWhole ? 'share' : kind, role: '', thing: thingOf(isOfWhole ? sharedBy(figure) : unit) }
}

function thingOf(noun: string | null): string | null {
  return noun === null || anybody.has(noun) ? null : stemOf(noun)
}

function isShare({ kind }: Comparable): boolean {
  return kind === 'percent' || kind === 'fraction'
}

/** What a share is of. */
function sharedBy({ kind, unit, of }: Comparable): string | null {
  return kind === 'fraction' ? unit : of
}

function dimensionOf(unit: string | null): string | null {
  return lengths[unit ?? '']?.of ?? unit
}

/** A noun that is missing, or that stands for anybody, may be any. */
function isSameThing(a: string | null, b: string | null): boolean {
  return a === null || b === null || anybody.has(a) || anybody.has(b) || stemOf(a) === stemOf(b)
}

const anybody: ReadonlySet<string> = new Set(
  'people persons person individuals others lives dead deaths killed personnes personne personas persona menschen personen نفر تن اشخاص شخص شخصا'.split(
    ' ',
  ),
)

/** Singular and plural of most English nouns, and their spelling with -ies. */
function stemOf(noun: string): string {
  if (noun.endsWith('men')) return `${noun.slice(0, -2)}an`
  return noun.replace(/ies$/, 'y').replace(/(?<=[sxz]|[cs]h)es$|(?<!s)s$/, '')
}

/** A round number is read as approximate as far as "about" goes. */
const TOLERANCE = 0.1

/** Below it people count one by one: 50 is not 55. */
const LEAST_ROUND = 100

/** Whether `round` is what `value` rounds to, at the precision that `round` is written with. */
function roundsTo(round: number, value: number): boolean {
  if (!Number.isFinite(round) || !Number.isFinite(value) || Math.abs(round - value) > TOLERANCE * Math.abs(value))
    return false
  const step = precisionOf(round)
  const isRound = round >= LEAST_ROUND ? step >= 10 : step > precisionOf(value) && step <= 1
  return isRound && Math.abs(Math.round(value / step) * step - round) < step / 1000
}

/** The worth of the last digit that is no zero: 1,000 in 31,000; 0.1 in 2.5. */
function precisionOf(value: number): number {
  if (value === 0) return 1
  let step = 10 ** Math.floor(Math.log10(Math.abs(value)))
  for (let digits = 0; digits < 12 && !isMultiple(value, step); digits++) step /= 10
  return step
}

function isMultiple(value: number, step: number): boolean {
  const times = value / step
  return Math.abs(times - Math.round(times)) < 1e-9 * Math.max(1, Math.abs(times))
}
