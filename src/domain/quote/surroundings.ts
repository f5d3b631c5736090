import type { Span } from '../records.ts'
import { sentencesAround } from '../text/sentencesAround.ts'

/** The rest of the sentences that a passage stands in, before and behind it. */
export interface Surroundings {
  readonly before: string
  readonly after: string
}

/** Code units shown on a side: about four lines of print. */
const MOST_SHOWN = 240

/** What stands around a passage in its own sentences; more than {@link MOST_SHOWN} is cut between words, and says so by "…". */
export function surroundingsOf(text: string, span: Span): Surroundings {
  const { start, end } = sentencesAround(text, span)
  return { before: lastOf(text.slice(start, span.start)), after: firstOf(text.slice(span.end, end)) }
}

function lastOf(words: string): string {
  return words.length <= MOST_SHOWN
    ? words
    : `… ${words.slice(-MOST_SHOWN).replace(/^(?:\S{0,40}\s|[\udc00-\udfff])/u, '')}`
}

function firstOf(words: string): string {
  return words.length <= MOST_SHOWN
    ? words
    : `${words.slice(0, MOST_SHOWN).replace(/(?:\s\S{0,40}|[\ud800-\udbff])$/u, '')} …`
}
