import { isOneVoice } from '../names/oneVoice.ts'
import { isRole } from '../names/saidBy.ts'
import type { Span } from '../records.ts'
import { quotationsWithin } from '../text/quotations.ts'
import { speakerOf } from '../text/speakerOf.ts'

/**
 * The two whose words a mark of omission joins, where what it skips ends what the one is quoted with, and the other's
 * begins: “It failed,” said Marrable. … “It held,” said Orr. `null` where they are one, or the text does not name both.
 *
 * Of a text that is known in part a name that its edge may cut off is none.
 */
export function speakersJoined(text: string, skipped: Span): readonly [string, string] | null {
  if (!mark.test(text.slice(skipped.start, skipped.end))) return null
  const within = { start: Math.max(0, skipped.start - REACH), end: Math.min(text.length, skipped.end + REACH) }
  const quotations = quotationsWithin(text, within)
  const first = quotations.find(({ start, end }) => start < skipped.start && end > skipped.start && end <= skipped.end)
  const next = quotations.find(
    ({ start, end }) => first && start >= first.end && start < skipped.end && end > skipped.end,
  )
  if (!first || !next) return null
  const [one, other] = [
    speakerOf(text, { start: skipped.start - 1, end: skipped.start }),
    speakerOf(text, { start: skipped.end, end: skipped.end + 1 }),
  ]
  if (one === null || other === null || isRole(one) || isRole(other) || isOneVoice(one, other)) return null
  return text.trimStart().startsWith(one) || text.trimEnd().endsWith(other) ? null : [one, other]
}

const mark = /["“”«»„「」『』]/u

/** Code units of a quotation beside what is skipped. */
const REACH = 2_500
