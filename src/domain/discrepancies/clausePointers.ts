import { isOpposite } from '../quote/kindOfChange.ts'
import { languageOfWords } from '../quote/language.ts'
import type { Span } from '../records.ts'
import type { Clause } from './clauses.ts'
import type { Reading } from './passage.ts'
import type { Pointer } from './pointer.ts'
import { sharedStems, type TellingWord } from './words.ts'

/** How much of whose words two statements must share to be taken for one. */
export type Measure = 'of-first' | 'of-shorter'

/**
 * What one passage says and the other denies, and what one says with more certainty. Each statement of the first is
 * held against the one of the second that has most of its words.
 */
export function clausePointers(a: Reading, b: Reading, measure: Measure): Pointer[] {
  return a.clauses.flatMap(one => {
    const other = mostAlike(one, b.clauses, measure)
    return other ? [...denied(a, b, one, other), ...surer(one, other, measure)] : []
  })
}

/** The first of those that share most words with a statement; `null` where all share too few. */
function mostAlike(one: Clause, others: readonly Clause[], measure: Measure): Clause | null {
  let best: Clause | null = null
  let most = 0
  for (const other of others) {
    const share = shareOf(one, other, measure)
    if (share < LEAST_SHARE || share <= most) continue
    best = other
    most = share
  }
  return best
}

const LEAST_SHARE = 0.5
/** Fewer words in common are in common by chance. */
const LEAST_WORDS = 2

function shareOf(one: Clause, other: Clause, measure: Measure): number {
  const [first, second] = [one.stems.size, other.stems.size]
  const shared = sharedBy(one, other)
  if (shared < Math.min(LEAST_WORDS, first)) return 0
  return shared / (measure === 'of-first' ? first : Math.max(1, (first + second) / 2))
}

/** How many words both have, a verb that the one denies in another form among them. */
function sharedBy(one: Clause, other: Clause): number {
  return sharedStems(one.stems, other.stems) + onlyDeniedBy(one, other) + onlyDeniedBy(other, one)
}

function onlyDeniedBy({ negations }: Clause, { stems }: Clause): number {
  let count = 0
  for (const { of, stems: forms } of negations)
    if (of !== null && !stems.has(of.stem) && forms.some(form => stems.has(form))) count++
  return count
}

function denied(a: Reading, b: Reading, one: Clause, other: Clause): Pointer[] {
  // "They must be tried" is not denied by "they were never tried".
  if (isToBe(one, other) !== isToBe(other, one)) return []
  const [left, right] = [near(one, other), near(other, one)]
  const isTurned = left.length % 2 !== right.length % 2 || (left.length === 0) !== (right.length === 0)
  if (isTurned) {
    const at = { a: left[0] ?? core(one, other), b: right[0] ?? core(other, one) }
    return [{ kind: 'negation', how: 'denied', weight: 'flag', ...at }]
  }
  const opposite = oppositeIn(a.passage.text, one, b.passage.text, other)
  return opposite ? [{ kind: 'negation', how: 'denied', weight: 'flag', ...opposite }] : []
}

/** Whether what both say is wanted, or to come, in the one. */
function isToBe(one: Clause, other: Clause): boolean {
  const { end } = core(one, other)
  return one.toBe.some(at => at.start < end)
}

/** Negations that stand near what both say and bear on it: others deny something else. */
function near(one: Clause, other: Clause): readonly Span[] {
  const { start, end } = core(one, other)
  const isOtherWord = saysInOtherWords(one, other)
  const isHypothetical = one.toBe.length > 0
  return one.negations.filter(
    ({ stems, isLack, ...span }) =>
      span.start >= start - REACH &&
      span.end <= end + REACH &&
      stems.length > 0 &&
      // "Without that massacre, there would be": it was.
      !(isLack && isHypothetical) &&
      (stems.some(stem => other.stems.has(stem)) || (isOtherWord && !isLack)),
  )
}

/** Whether two statements are the same but for a word or two in the place of others: what one calls shot, the other calls killed. */
function saysInOtherWords(one: Clause, other: Clause): boolean {
  const [first, second] = [one.stems.size, other.stems.size]
  const shared = sharedBy(one, other)
  const apart = [first - shared, second - shared]
  const isFew = apart.every(count => count >= 1 && count <= MOST_OTHER)
  return isFew && shared >= LEAST_WORDS && (2 * shared) / (first + second) >= LEAST_ALIKE
}

const MOST_OTHER = 2
const LEAST_ALIKE = 0.6

/** Code units: some five words. */
const REACH = 32

/** From the first to the last word that both have. */
function core(one: Clause, other: Clause): Span {
  const { stems } = other
  const shared = one.words.filter(word => stems.has(word.stem))
  return { start: shared[0]?.start ?? one.start, end: shared.at(-1)?.end ?? one.end }
}

/** "lawful" and "unlawful", where the rest is the same. */
function oppositeIn(a: string, one: Clause, b: string, other: Clause): { readonly a: Span; readonly b: Span } | null {
  const language = languageOfWords(a)
  const only = (words: readonly TellingWord[], stems: ReadonlySet<string>) =>
    words.filter(word => !stems.has(word.stem))
  for (const word of only(one.words, other.stems)) {
    for (const against of only(other.words, one.stems)) {
      const pair = [a.slice(word.start, word.end), b.slice(against.start, against.end)] as const
      if (Math.min(pair[0].length, pair[1].length) < 4) continue
      if (isOpposite([pair[0]], [pair[1]], language)) return { a: word, b: against }
    }
  }
  return null
}

function surer(one: Clause, other: Clause, measure: Measure): Pointer[] {
  if (one.sure === other.sure) return []
  const how = one.sure > other.sure ? 'surer' : 'less-sure'
  const isGrave =
    measure === 'of-first' ? other.sure === 0 && one.sure >= 2 : Math.abs(one.sure - other.sure) >= MOST_APART
  const at = { a: one.sureAt ?? core(one, other), b: other.sureAt ?? core(other, one) }
  return [{ kind: 'certainty', how, weight: isGrave ? 'flag' : 'note', ...at }]
}

/** Doubtful against beyond doubt. */
const MOST_APART = 3
