import { compareFigures } from '../figures/compareFigures.ts'
import type { Figure } from '../figures/figure.ts'
import type { Reading } from './passage.ts'
import type { Pointer } from './pointer.ts'
import { counted, isOtherComposition } from './composition.ts'
import { likenessOfWords, sharedCount } from './words.ts'

/**
 * Figures of two passages that seem to be of one thing and differ. One that has its like on the other side differs from
 * nothing. A figure whose noun is missing, or stands for anybody, or that counts time or money, is compared only where
 * the passages have words in common.
 */
export function figurePointers(a: Reading, b: Reading): Pointer[] {
  const pairs = a.figures.flatMap(one => b.figures.map(other => ({ one, other, says: says(a, b, one, other) })))
  const isMatched = (figure: Figure): boolean =>
    pairs.some(({ one, other, says: what }) => (one === figure || other === figure) && what === 'agrees')
  return pairs.flatMap(({ one, other, says: what }): Pointer[] => {
    const parts = partsPointer(a, b, one, other)
    if (parts !== null) return [parts]
    if (what === 'agrees' || what === null || isMatched(one) || isMatched(other)) return []
    const weight = what === 'conflict' ? 'flag' : 'note'
    return [{ kind: 'number', how: what, weight, a: one, b: other }]
  })
}

function says(
  a: Reading,
  b: Reading,
  one: Figure,
  other: Figure,
): 'agrees' | 'conflict' | 'rounding' | 'bound' | 'vaguer' | null {
  const verdict = compareFigures(one, other)
  if (verdict === 'other-scope' || one.kind === 'age' || one.kind === 'ordinal') return null
  if (verdict === 'equal') return 'agrees'
  if (!isOneThing(a, b, one, other)) return null
  if (verdict !== 'compatible') return verdict
  if (one.bound === 'vague' || other.bound === 'vague') return 'vaguer'
  return one.bound !== other.bound && one.lo === other.lo ? 'bound' : 'agrees'
}

/** Words that two passages must share for figures that no noun ties together. */
const ENOUGH_SHARED = 2

function isOneThing(a: Reading, b: Reading, one: Figure, other: Figure): boolean {
  const [left, right] = [withoutNoun(a, one), withoutNoun(b, other)]
  if (one.kind === 'count' && one.unit !== null && one.unit === other.unit) return true
  if (one.kind === 'count' && (one.unit === null || other.unit === null)) return sharedCount(left, right) >= 1
  if (one.kind === 'count') return sharedCount(left, right) >= 1
  return sharedCount(left, right) >= ENOUGH_SHARED || likenessOfWords(left, right) >= 0.5
}

/** What a passage tells beside what it counts. */
function withoutNoun({ words, passage }: Reading, { unit }: Figure) {
  return words.filter(({ start, end }) => passage.text.slice(start, end).toLowerCase() !== unit)
}

function partsPointer(a: Reading, b: Reading, one: Figure, other: Figure): Pointer | null {
  if (one.kind !== 'count' || other.kind !== 'count' || one.lo !== other.lo || one.lo < 2) return null
  const [left, right] = [counted(a.passage.text, one), counted(b.passage.text, other)]
  if (!isOtherComposition(left, right)) return null
  return {
    kind: 'composition',
    how: 'parts',
    weight: 'flag',
    a: { start: one.start, end: left.end },
    b: { start: other.start, end: right.end },
  }
}
