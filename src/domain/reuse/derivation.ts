import type { PartialDate, Span } from '../records.ts'

/** A text with passages that another has too, as far as it tells which was first. */
export interface Sharer {
  readonly issued: PartialDate | null
  readonly text: string
  /** Its side of each passage. */
  readonly spans: readonly Span[]
}

/**
 * Which of two texts was made from the other, and what tells: `derivative` is 0 or 1, `null` where nothing tells or
 * the two signs disagree. `quoted`: it gives in quotation marks what the other says plainly. `issued`: it came later.
 */
export type Derivation =
  | { readonly derivative: 0 | 1; readonly by: 'quoted' | 'issued' | 'both' }
  | { readonly derivative: null; readonly by: 'nothing' | 'signs-disagree' }

/** Tells the direction of reuse from quotation marks and from dates. A suggestion: a person decides. */
export function derivationOf(sharers: readonly [Sharer, Sharer]): Derivation {
  const byQuotes = quoterOf(sharers)
  const byDates = laterOf(sharers[0].issued, sharers[1].issued)
  if (byQuotes !== null && byDates !== null)
    return byQuotes === byDates ? { derivative: byQuotes, by: 'both' } : { derivative: null, by: 'signs-disagree' }
  if (byQuotes !== null) return { derivative: byQuotes, by: 'quoted' }
  if (byDates !== null) return { derivative: byDates, by: 'issued' }
  return { derivative: null, by: 'nothing' }
}

/** Which of two dates is later; `null` where one is not known, or not closely enough to tell. */
function laterOf(first: PartialDate | null, second: PartialDate | null): 0 | 1 | null {
  if (first === null || second === null) return null
  const known = Math.min(first.length, second.length)
  const [a, b] = [first.slice(0, known), second.slice(0, known)]
  return a === b ? null : a > b ? 0 : 1
}

/** Which of two gives every passage in quotation marks that the other says plainly; `null` where neither does throughout. */
function quoterOf([first, second]: readonly [Sharer, Sharer]): 0 | 1 | null {
  const told = new Set<0 | 1>()
  for (const [index, span] of first.spans.entries()) {
    const other = second.spans[index]
    if (!other) continue
    const here = isQuoted(first.text, span)
    if (here !== isQuoted(second.text, other)) told.add(here ? 0 : 1)
  }
  const [only = null] = told
  return told.size === 1 ? only : null
}

/** Code units before a passage in which its opening mark is looked for: a long paragraph. */
const REACH = 1_500

/** Whether the middle of a passage stands inside quotation marks that were opened in its own paragraph. */
export function isQuoted(text: string, { start, end }: Span): boolean {
  const middle = start + Math.floor((end - start) / 2)
  const before = text.slice(Math.max(0, middle - REACH), middle)
  const paragraph = before.slice(before.lastIndexOf('\n\n') + 1)
  let open = false
  for (const [mark] of paragraph.matchAll(marks)) open = mark === '"' ? !open : !closing.includes(mark)
  return open
}

/** Single marks are left out: an apostrophe is one. */
const marks = /["“”«»]/gu
const closing = '”»'
