import { areOtherActs } from '../figures/actTold.ts'
import { compareFigures } from '../figures/compareFigures.ts'
import type { Figure } from '../figures/figure.ts'
import type { Reading } from './passage.ts'
import type { Pointer } from './pointer.ts'
import { compositionPointer } from './composition.ts'
import { likenessOfStems, sharedStems, stemsIn } from './words.ts'

/**
 * Figures of two passages that seem to be of one thing and differ. One that has its like on the other side differs from
 * nothing. A figure whose noun is missing, or stands for anybody, or that counts time or money, is compared only where
 * the passages have words in common.
 */
export function figurePointers(a: Reading, b: Reading): Pointer[] {
  const pairs = a.figures.flatMap(one =>
    b.figures
      .map(other => ({ one, other, says: says(a, b, one, other) }))
      .filter(({ other, says: what }) => {
        const isOfWhole = a.wholes.has(one) || b.wholes.has(other)
        return a.shared.has(one) === b.shared.has(other) || (isOfWhole && what === 'agrees')
      }),
  )
  const matched = new Set(pairs.flatMap(({ one, other, says: what }) => (what === 'agrees' ? [one, other] : [])))
  const parts = pairs.flatMap(({ one, other }) => compositionPointer(a, b, one, other) ?? [])
  const differing = pairs.filter(
    ({ one, other, says: what }) => what !== null && !matched.has(one) && !matched.has(other),
  )
  const used = new Set<Figure>()
  const pointers = differing.toSorted(nearestFirst).flatMap(({ one, other, says: what }): Pointer[] => {
    if (what === 'agrees' || what === null || used.has(one) || used.has(other)) return []
    used.add(one).add(other)
    return [{ kind: 'number', how: what, weight: what === 'conflict' ? 'flag' : 'note', a: one, b: other }]
  })
  return [...parts, ...pointers]
}

interface Compared {
  readonly one: Figure
  readonly other: Figure
}

/** A total and its parts are not each held against a total on the other side: those of one noun first, then the nearest. */
function nearestFirst(x: Compared, y: Compared): number {
  const isOfOneNoun = ({ one, other }: Compared): number => Number(one.unit === null || one.unit !== other.unit)
  return isOfOneNoun(x) - isOfOneNoun(y) || distance(x) - distance(y)
}

function distance({ one, other }: Compared): number {
  return Math.abs(Math.log1p(one.lo) - Math.log1p(other.lo))
}

function says(
  a: Reading,
  b: Reading,
  one: Figure,
  other: Figure,
): 'agrees' | 'conflict' | 'rounding' | 'bound' | 'vaguer' | 'both-vague' | null {
  const verdict = compareFigures(one, other)
  if (verdict === 'other-scope' || one.kind === 'age' || one.kind === 'ordinal') return null
  if (areOtherActs(a.acts.get(one), b.acts.get(other))) return null
  if (verdict === 'equal') return 'agrees'
  if (!isOneThing(a, b, one, other)) return null
  if (verdict !== 'compatible') return verdict
  if (one.bound === 'vague' && other.bound === 'vague') return 'both-vague'
  if (one.bound === 'vague' || other.bound === 'vague') return 'vaguer'
  return one.bound !== other.bound && one.lo === other.lo ? 'bound' : 'agrees'
}

/** Words that two passages must share for figures that no noun ties together. */
const ENOUGH_SHARED = 2

function isOneThing(a: Reading, b: Reading, one: Figure, other: Figure): boolean {
  if (one.kind === 'count' && one.unit !== null && one.unit === other.unit) return true
  const [left, right] = [stemsBeside(a, one), stemsBeside(b, other)]
  if (one.kind === 'count') return sharedStems(left, right) >= 1 || isTold(a, one, b, other) || isTold(b, other, a, one)
  return sharedStems(left, right) >= ENOUGH_SHARED || likenessOfStems(left, right) >= 0.5
}

/** "Ovens destroyed: 11": what one counts stands in the other's words, beside a number that has no noun of its own. */
function isTold(counting: Reading, { unit, end }: Figure, bare: Reading, { unit: none }: Figure): boolean {
  if (unit === null || none !== null) return false
  const noun = counting.words.find(
    word => word.start >= end && counting.passage.text.slice(word.start, word.end).toLowerCase() === unit,
  )
  return noun !== undefined && bare.words.some(({ stem }) => stem === noun.stem)
}

/** What a passage tells beside what it counts. */
function stemsBeside(reading: Reading, { unit }: Figure): ReadonlySet<string> {
  const byUnit = beside.get(reading) ?? new Map<string | null, ReadonlySet<string>>()
  beside.set(reading, byUnit)
  const kept = byUnit.get(unit)
  if (kept) return kept
  const { words, passage } = reading
  const others = words.filter(({ start, end }) => passage.text.slice(start, end).toLowerCase() !== unit)
  const stems = stemsIn(others)
  byUnit.set(unit, stems)
  return stems
}

/** Of each reading by what is counted, for it is held against many others. */
const beside = new WeakMap<Reading, Map<string | null, ReadonlySet<string>>>()
