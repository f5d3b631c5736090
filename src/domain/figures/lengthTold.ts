import type { Draft } from './draft.ts'
import type { Figure } from './figure.ts'
import { headNounAt } from './headNoun.ts'
import type { Token } from './tokens.ts'
import { type FigureWords, phraseAt, phraseBefore } from './words/words.ts'

/** What a length of time tells, and what lasted so long. */
type Told = Pick<Figure, 'role' | 'of'>

/** Read off the words right before and behind a length of time; what lasted is a noun of English only. */
export function lengthTold(draft: Draft, tokens: readonly Token[], words: FigureWords): Told {
  const { start, numberEnd, end } = draft
  if (tokens[numberEnd]?.plain === '-') return { role: 'lasting', of: nounAt(tokens, end, words) }
  const before = phraseBefore(tokens, start, words.lengths)
  const behind = phraseAt(tokens, end, words.lengthsAfter)?.value ?? null
  const role = before?.value === 'lasting' && behind !== 'each' ? before.value : (behind ?? before?.value ?? null)
  if (role === 'elapsed')
    return { role: before !== null && hasEnded(tokens, before.end, words) ? 'lasting' : role, of: null }
  if (role === 'within' || role === 'each') return { role, of: null }
  const of = lastingBehind(tokens, end, words) ?? lastingBefore(tokens, before?.end ?? start, words)
  return { role: role ?? (of === null ? null : 'lasting'), of }
}

/** "The siege ended after 40 days": it had lasted so long. */
function hasEnded(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  return words.ended.has(tokens[at - 1]?.plain ?? '')
}

/** "17 years in prison", "five of those years in solitary confinement", "months of torture" */
function lastingBehind(tokens: readonly Token[], end: number, words: FigureWords): string | null {
  return /^(?:in|of)$/.test(tokens[end]?.plain ?? '') ? nounAt(tokens, end + 1, words) : null
}

/** "In the regime's prisons for six years", "a sentence of six years", "trials that lasted a few minutes": the noun before. */
function lastingBefore(tokens: readonly Token[], at: number, words: FigureWords): string | null {
  if (words.nounRule !== 'plural') return null
  if (tokens[at - 1]?.plain === 'of') return plainNoun(tokens[at - 2], words)
  if (/^(?:last|took|takes)/.test(tokens[at]?.plain ?? ''))
    return plainNoun(tokens[words.clauseOpeners.has(tokens[at - 1]?.plain ?? '') ? at - 2 : at - 1], words)
  for (let back = at - 2; back >= Math.max(0, at - PLACE_REACH) && tokens[back]?.type === 'word'; back--)
    if (tokens[back]?.plain === 'in') return plainNoun(tokens[at - 1], words)
  return null
}

/** Tokens of "in the regime's prisons". */
const PLACE_REACH = 5

function plainNoun(token: Token | undefined, words: FigureWords): string | null {
  const isNoun = token?.type === 'word' && !token.isCapital && !words.stops.has(token.plain)
  return isNoun && !token.plain.endsWith('ly') ? token.plain : null
}

/** The noun of the phrase at `at`; none that is a name, which says where or when. */
function nounAt(tokens: readonly Token[], at: number, words: FigureWords): string | null {
  if (words.nounRule !== 'plural') return null
  const start =
    words.determiners.has(tokens[at]?.plain ?? '') || words.possessives.has(tokens[at]?.plain ?? '') ? at + 1 : at
  const noun = headNounAt(tokens, start, words, true)
  return noun === null || tokens[noun.end - 1]?.isCapital === true ? null : noun.noun
}
