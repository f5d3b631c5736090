import type { Excerpt, QuoteCheck } from '../records.ts'
import { checkAt } from './checkAt.ts'

/** What a look at the stored text itself says of an excerpt, whatever is noted on it. */
export type Recheck =
  /** The outcome is the one that is noted. */
  | { readonly type: 'as-noted' }
  /** The stored text has other words at the excerpt's place: one of the two is not what it was. */
  | { readonly type: 'not-there' }
  /** The words given compare otherwise than is noted: the check has learnt since, or the record was changed. */
  | { readonly type: 'otherwise'; readonly check: QuoteCheck }

/** Checks an excerpt again, against the text that it is a passage of. One that has no place stays as it is noted. */
export function recheck(
  text: string,
  { anchor, quoted, check }: Pick<Excerpt, 'anchor' | 'quoted' | 'check'>,
): Recheck {
  if (anchor === null) return { type: 'as-noted' }
  const { start, end } = anchor.span
  if (text.slice(start, end) !== anchor.exact) return { type: 'not-there' }
  const now = checkAt(text, anchor.span, quoted)
  return now.outcome === check.outcome ? { type: 'as-noted' } : { type: 'otherwise', check: now }
}
