import type { Span } from '../records.ts'
import { lettersOf } from '../text/skeleton.ts'

/**
 * In what two wordings of nearly the same words differ: the words of each that the other has not in that order, those
 * side by side together. Words that differ in form alone, in capitals or marks, do not.
 */
export function wordsApart(a: string, b: string): { readonly a: readonly Span[]; readonly b: readonly Span[] } {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  const least = Math.min(one.length, other.length)
  let head = 0
  while (head < least && one[head]?.letters === other[head]?.letters) head++
  let tail = 0
  while (tail < least - head && one.at(-1 - tail)?.letters === other.at(-1 - tail)?.letters) tail++
  const [left, right] = [one.slice(head, one.length - tail), other.slice(head, other.length - tail)]
  const same = left.length * right.length > MOST_COMPARED ? [] : sameIn(left, right)
  const [inLeft, inRight] = [new Set(same.map(([at]) => at)), new Set(same.map(([, at]) => at))]
  return { a: runsOf(left, inLeft), b: runsOf(right, inRight) }
}

/** Pairs of words that are compared; of longer stretches all is told to differ. */
const MOST_COMPARED = 1_000_000

interface Word extends Span {
  readonly letters: string
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\S+/gu)]
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length, letters: lettersOf(found) }))
    .filter(({ letters }) => letters !== '')
}

/** The longest row of words that both have, as pairs of their places. */
function sameIn(a: readonly Word[], b: readonly Word[]): [number, number][] {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  const lengthAt = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i]?.letters === b[j]?.letters ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1))
  const same: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i]?.letters === b[j]?.letters) same.push([i++, j++])
    else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i++
    else j++
  }
  return same
}

/** The words that are not among those, neighbours as one span. */
function runsOf(words: readonly Word[], same: ReadonlySet<number>): Span[] {
  const runs: Span[] = []
  for (const [at, { start, end }] of words.entries()) {
    if (same.has(at)) continue
    const last = runs.at(-1)
    if (last && at > 0 && !same.has(at - 1)) runs[runs.length - 1] = { start: last.start, end }
    else runs.push({ start, end })
  }
  return runs
}
