import type { Span } from '../records.ts'
import { attributionsNear } from './attribution.ts'
import { quotationsWithin } from './quotations.ts'
import { quotedRuns } from './quotedRuns.ts'
import { adverbs, reportingVerbs } from './reportingWords.ts'
import { sentencesAround } from './sentencesAround.ts'

/**
 * Whether a text tells words as what somebody said, and none of them in quotation marks: the wording is then whoever's
 * who reports it. `The minister said that the dam was safe`; not `The minister said: The dam is safe`, and not words
 * that no one is said to say in their sentence, as in a speech or a transcript. Knows only English ways of reporting.
 */
export function isReported(text: string, span: Span): boolean {
  return !isQuoted(text, span) && isToldOf(text, span, sentencesAround(text, span))
}

/** Whether any of the words stand in quotation marks of any kind. */
function isQuoted(text: string, span: Span): boolean {
  const within = { start: Math.max(0, span.start - REACH), end: Math.min(text.length, span.end + REACH) }
  const runs = quotedRuns(text.slice(within.start, within.end)).map(({ start, end }) => ({
    start: within.start + start,
    end: within.start + end,
  }))
  return [...runs, ...quotationsWithin(text, within)].some(({ start, end }) => start < span.end && span.start < end)
}

/** Code units of a quotation. */
const REACH = 2_500

/** Whether the sentence has somebody say the words, before them or behind, and leads to them with no colon. */
function isToldOf(text: string, span: Span, sentence: Span): boolean {
  const before = text.slice(sentence.start, span.start)
  const behind = text.slice(span.end, sentence.end)
  if (/[:：]/u.test(before)) return false
  if (pronounBefore.test(before) || pronounBehind.test(behind)) return true
  return attributionsNear(text, span, sentence).some(({ at }) => at.end <= span.start || at.start >= span.end)
}

const said = `(?:(?:${adverbs})\\s+)*(?:${reportingVerbs})(?!\\p{L})`
const pronounBefore = new RegExp(`(?<!\\p{L})(?:he|she|they|it|who)\\s+${said}`, 'iu')
const pronounBehind = new RegExp(`^\\s*,?\\s*(?:he|she|they|it)\\s+${said}`, 'iu')
