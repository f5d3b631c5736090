import type { Anchor, Span } from '../records.ts'
import { lettersOf } from '../text/skeleton.ts'
import { CONTEXT_LENGTH } from './anchor.ts'

/** What stands before and after a passage, as far as an anchor keeps it; empty where nobody knows. */
export interface Context {
  readonly before: string
  readonly after: string
  /** The letters of both. */
  readonly prefix: string
  readonly suffix: string
}

export function contextOf({ prefix, suffix }: { readonly prefix?: string; readonly suffix?: string }): Context {
  return {
    before: prefix ?? '',
    after: suffix ?? '',
    prefix: lettersOf(prefix ?? '').slice(-CONTEXT_LENGTH),
    suffix: lettersOf(suffix ?? '').slice(0, CONTEXT_LENGTH),
  }
}

/** Letters on a side that tell whether the same words stand there. */
const LETTERS_BESIDE = 20

/** Whether the same letters stand right before and right after two passages. */
export function isSameAround(a: Pick<Anchor, 'prefix' | 'suffix'>, b: Pick<Anchor, 'prefix' | 'suffix'>): boolean {
  const [one, other] = [contextOf(a), contextOf(b)]
  return (
    one.prefix.slice(-LETTERS_BESIDE) === other.prefix.slice(-LETTERS_BESIDE) &&
    one.suffix.slice(0, LETTERS_BESIDE) === other.suffix.slice(0, LETTERS_BESIDE)
  )
}

/**
 * How far prefix and suffix agree with what stands around the span, in letters: a misspelt one agrees nearly as much.
 * Between places that agree as far, spaces and punctuation tell: less than a letter for all of them.
 */
export function agreementAt(text: string, span: Span, { before, after, prefix, suffix }: Context): number {
  let agreement = 0
  if (prefix !== '') agreement += agreeing(reversed(prefix), reversed(lettersBefore(text, span.start, prefix.length)))
  if (suffix !== '') agreement += agreeing(suffix, lettersAfter(text, span.end, suffix.length))
  return agreement + (sameBefore(text, span.start, before) + sameAfter(text, span.end, after)) / (4 * CONTEXT_LENGTH)
}

function sameBefore(text: string, at: number, before: string): number {
  let same = 0
  while (same < CONTEXT_LENGTH && same < before.length && text[at - 1 - same] === before.at(-1 - same)) same++
  return same
}

function sameAfter(text: string, at: number, after: string): number {
  let same = 0
  while (same < CONTEXT_LENGTH && same < after.length && text[at + same] === after[same]) same++
  return same
}

/** Letters are about four in five characters: so far a context of some letters reaches. */
const reach = (letters: number) => letters * 2 + 8

export function lettersBefore(text: string, at: number, most: number): string {
  return lettersOf(text.slice(Math.max(0, at - reach(most)), at)).slice(-most)
}

export function lettersAfter(text: string, at: number, most: number): string {
  return lettersOf(text.slice(at, at + reach(most))).slice(0, most)
}

export function reversed(letters: string): string {
  return [...letters].toReversed().join('')
}

/** The best score of a common beginning: 1 for each letter that agrees, -1 for each changed, added or dropped. */
export function agreeing(a: string, b: string): number {
  if (a === b) return a.length
  let row = Int16Array.from({ length: b.length + 1 }, (_, i) => -i)
  let best = 0
  for (let i = 1; i <= a.length; i++) {
    const next = new Int16Array(b.length + 1)
    next[0] = -i
    for (let j = 1; j <= b.length; j++) {
      const both = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 1 : -1)
      const score = Math.max(both, (row[j] ?? 0) - 1, (next[j - 1] ?? 0) - 1)
      next[j] = score
      if (score > best) best = score
    }
    row = next
  }
  return best
}
