import { numberAt } from '../numbers.ts'
import { defaultQuantities } from '../quantities.ts'
import type { Token } from '../tokens.ts'
import { type FigureWords, phraseAt, type Shift } from '../words/words.ts'
import type { Spot } from './spotted.ts'

/** "yesterday", "last month", "the following day". */
export function shiftAt(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  const shift = phraseAt(tokens, at, words.relative)
  const following = phraseAt(tokens, at, words.following)
  if (shift !== null && (isLastOfThem(tokens, at, shift.end) || isNowadays(tokens, shift.end))) return null
  if (shift !== null && shift.end > (following?.end ?? 0))
    return { end: shift.end, when: { type: 'shift', shift: shift.value, part: null } }
  const inYear = following === null ? null : sameMonth(tokens, following.end, following.value, words)
  if (inYear !== null) return inYear
  // "The day after the vote" goes on from the vote.
  const goesOn =
    tokens[following?.end ?? 0]?.type === 'word' &&
    /^(?:after|before)$/.test(tokens[(following?.end ?? 1) - 1]?.plain ?? '')
  if (following !== null && goesOn) return null
  return following && { end: following.end, when: { type: 'after', shift: following.value, part: null } }
}

/** "In today's world" is no day. */
function isNowadays(tokens: readonly Token[], end: number): boolean {
  return nowadays.has(tokens[end]?.plain ?? '')
}

const nowadays = new Set(['world', 'society', 'youth', 'generation', 'standards', 'money', 'terms'])

/** "2018, the last year for which there are accounts", "the last month of the war": the last of a row. */
function isLastOfThem(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at]?.plain !== 'last' || tokens[at - 1]?.plain !== 'the') return false
  const [next, behind] = [tokens[end]?.plain ?? '', tokens[end + 1]?.plain]
  return /^(?:of|that|when|before)$/.test(next) || behind === 'which' || behind === 'whom'
}

/** "The same month last year" */
function sameMonth(tokens: readonly Token[], at: number, { unit, by }: Shift, words: FigureWords): Spot | null {
  const year =
    unit === 'month' && by === 0
      ? (phraseAt(tokens, at, words.relative) ?? phraseAt(tokens, at, words.following))
      : null
  if (year?.value.unit !== 'year') return null
  return { end: year.end, when: { type: 'after', shift: { unit, by: 12 * year.value.by }, part: null } }
}

/** "two years ago", "a week ago", "il y a deux ans"; "two days later" from the date before it. */
export function agoAt(tokens: readonly Token[], at: number, words: FigureWords): Spot | null {
  const lead = phraseAt(tokens, at, words.agoBefore)
  const start = lead?.end ?? at
  const count = countAt(tokens, start, words)
  if (count === null) return null
  const period = phraseAt(tokens, count.end, words.periods)
  if (period === null) return null
  const shift = (sign: 1 | -1): Shift => ({
    unit: period.value,
    by: sign * count.value * (tokens[count.end]?.plain === 'fortnight' ? 2 : 1),
  })
  if (lead !== null) return { end: period.end, when: { type: 'shift', shift: shift(-1), part: null } }
  const ago = phraseAt(tokens, period.end, words.agoAfter)
  if (ago !== null) return { end: ago.end, when: { type: 'shift', shift: shift(-1), part: null } }
  const later = phraseAt(tokens, period.end, words.laterAfter)
  if (later !== null) return { end: later.end, when: { type: 'after', shift: shift(1), part: null } }
  const earlier = phraseAt(tokens, period.end, words.earlierAfter)
  return earlier && { end: earlier.end, when: { type: 'after', shift: shift(-1), part: null } }
}

function countAt(
  tokens: readonly Token[],
  at: number,
  words: FigureWords,
): { readonly value: number; readonly end: number } | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (words.articles.has(token.plain)) return { value: 1, end: at + 1 }
  const read = numberAt(tokens, at, words, defaultQuantities)
  if (read !== null && !read.isVague && Number.isInteger(read.lo) && read.lo > 0 && read.lo < 1000)
    return { value: read.lo, end: read.end }
  return null
}
