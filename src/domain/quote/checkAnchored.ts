import type { Anchor, Excerpt, QuoteCheck } from '../records.ts'
import { checkAt, counts, cutsThrough } from './checkAt.ts'
import { movedCheck } from './carryOver.ts'

/** Judges words against the passage that an anchor holds, by the anchor's own words and those beside them: without its text. */
export function checkAnchored({ prefix, exact, suffix, span }: Anchor, quoted: string): QuoteCheck {
  const start = prefix.length
  const check = checkAt(prefix + exact + suffix, { start, end: start + exact.length }, quoted)
  return movedCheck(check, span.start - start)
}

/**
 * The check that comes with words to be kept, held to the anchor: `verbatim` is for words that stand in it letter by
 * letter, and nothing counts that is cut out of a word so that it says something else.
 */
export function heldCheck({ anchor, quoted, check }: Pick<Excerpt, 'anchor' | 'quoted' | 'check'>): QuoteCheck {
  if (anchor === null || !counts(check)) return check
  const { prefix, exact, suffix } = anchor
  const isCut = cutsThrough(prefix + exact + suffix, { start: prefix.length, end: prefix.length + exact.length })
  return isCut || check.outcome === 'verbatim' ? checkAnchored(anchor, quoted) : check
}
