import type { QuoteCheck, Span } from '../records.ts'
import { FARTHEST, sentencesAround } from '../text/sentencesAround.ts'
import { movedCheck } from './carryOver.ts'
import { checkAt, counts, readingsOf } from './checkAt.ts'

/** The sentences that the same words stand in, in two versions of a text that have them otherwise. */
export interface ChangedSentences {
  readonly before: string
  /** Where they stand in the later version. */
  readonly now: Span
  /** The former ones as a quote of those there now. */
  readonly check: QuoteCheck
}

/**
 * What became of the sentences around words that stand at `old` in the earlier version and at `now` in the later one:
 * `null` where they are the same but for artefacts. "He paid" is not what it was where "It is not so that" came before it.
 */
export function changedSentences(before: string, old: Span, after: string, now: Span): ChangedSentences | null {
  if (haveSameSurroundings(before, old, after, now)) return null
  const former = sentencesAround(before, old)
  const span = sentencesAround(after, now)
  const [sentence, present] = [before.slice(former.start, former.end), after.slice(span.start, span.end)]
  if (sentence === present) return null
  const check = checkAt(present, { start: 0, end: present.length }, sentence)
  const bothQuoted = readingsOf(sentence).length === readingsOf(present).length
  return counts(check) && bothQuoted ? null : { before: sentence, now: span, check: movedCheck(check, span.start) }
}

/** Whether the texts are the same around the words, further than any sentence of theirs reaches. */
function haveSameSurroundings(before: string, old: Span, after: string, now: Span): boolean {
  return (
    before.slice(Math.max(0, old.start - FARTHEST), old.start) ===
      after.slice(Math.max(0, now.start - FARTHEST), now.start) &&
    before.slice(old.end, old.end + FARTHEST) === after.slice(now.end, now.end + FARTHEST)
  )
}
