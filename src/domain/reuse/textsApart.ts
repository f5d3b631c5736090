import type { Span } from '../records.ts'
import type { SharedPassage } from './reuseIndex.ts'
import { isLongerThanFormulas, reuseKind } from './reuseKind.ts'

/** The texts that were compared, by their numbers. */
export interface Compared {
  readonly textOf: (text: number) => string
  /** All that two texts have in common, in whatever order they are given. */
  readonly between: (one: number, other: number) => readonly SharedPassage[]
}

/**
 * In how many of the texts that have a passage it stands by itself: its own two count, and of the others those that do
 * not have it within more that they share with one of the two. A paper that prints all of a release has the release's
 * sentences with it, and makes none of them a formula.
 *
 * Counts no further than `enough`.
 */
export function textsApart(
  passage: SharedPassage,
  having: readonly number[],
  compared: Compared,
  enough: number,
): number {
  const sides = [passage.earlier, passage.later]
  let count = having.length - having.filter(text => sides.every(side => side.text !== text)).length
  for (const text of having) {
    if (count >= enough) return count
    if (sides.some(side => side.text === text)) continue
    if (!sides.some(side => hasWithMore(text, side, compared))) count++
  }
  return count
}

/** Whether a text has what stands at one side of a passage within a longer passage of that side's text. */
function hasWithMore(text: number, side: SharedPassage['earlier'], { textOf, between }: Compared): boolean {
  return between(text, side.text).some(longer => {
    const texts = { earlier: textOf(longer.earlier.text), later: textOf(longer.later.text) }
    const own = longer.earlier.text === side.text ? longer.earlier : longer.later
    return isLongerThanFormulas(longer) && isMostlyIn(side.span, own.span) && reuseKind(longer, texts, 2) === 'reuse'
  })
}

function isMostlyIn(span: Span, around: Span): boolean {
  const common = Math.min(span.end, around.end) - Math.max(span.start, around.start)
  return common * 2 > span.end - span.start
}
