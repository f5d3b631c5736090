import type { Anchor, Excerpt, QuoteCheck, Span } from '../records.ts'
import { anchorAt } from './anchor.ts'
import { movedCheck } from './carryOver.ts'
import { changedSentences } from './changedSentences.ts'
import { checkAnchored } from './checkAnchored.ts'
import { checkAt } from './checkAt.ts'
import type { SentenceThen } from './meaningChanges.ts'

/** An excerpt as it is once it stands at a place of a later text. */
export interface SettledExcerpt extends Pick<Excerpt, 'quoted' | 'check'> {
  readonly anchor: Anchor
  /** Where the words are the same and their sentence has changed: what it was and is. Else `null`. */
  readonly sentences: SentenceThen | null
}

/**
 * What an excerpt of the text `before` becomes at a place of the text `now`. The quote stays as it was given, or becomes the
 * words that stand there.
 */
export function settledAt(
  excerpt: Pick<Excerpt, 'anchor' | 'quoted' | 'check'>,
  before: string,
  now: string,
  { span, isAsGiven }: { readonly span: Span; readonly isAsGiven: boolean },
): SettledExcerpt {
  const anchor = anchorAt(now, span)
  const sentences = sentencesThen(excerpt.anchor, before, anchor, now)
  return isAsGiven
    ? { anchor, quoted: excerpt.quoted, check: givenAt(anchor, excerpt, now), sentences }
    : { anchor, quoted: anchor.exact, check: checkAnchored(anchor, anchor.exact), sentences }
}

/** The check as it was made where the words are the same letter by letter, else one against the words there are now. */
export function givenAt(
  { exact, span }: Anchor,
  { anchor: former, check, quoted }: Pick<Excerpt, 'anchor' | 'quoted' | 'check'>,
  now: string,
): QuoteCheck {
  return former?.exact === exact ? movedCheck(check, span.start - former.span.start) : checkAt(now, span, quoted)
}

function sentencesThen(former: Anchor | null, before: string, anchor: Anchor, now: string): SentenceThen | null {
  if (former === null || former.exact !== anchor.exact) return null
  if (before.slice(former.span.start, former.span.end) !== former.exact) return null
  const changed = changedSentences(before, former.span, now, anchor.span)
  return changed && { before: changed.before, now: now.slice(changed.now.start, changed.now.end) }
}
