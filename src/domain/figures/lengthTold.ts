import { isConfinement } from './compareFigures.ts'
import type { Draft } from './draft.ts'
import type { Figure, LengthRole } from './figure.ts'
import { headNounAt } from './headNoun.ts'
import type { Token } from './tokens.ts'
import { type FigureWords, type Found, phraseAt, phraseBefore } from './words/words.ts'

/** What a length of time tells, and what lasted so long. */
type Told = Pick<Figure, 'role' | 'of'>

/** Read off the words right before and behind a length of time; what lasted is a noun of English only. */
export function lengthTold(draft: Draft, tokens: readonly Token[], words: FigureWords): Told {
  const { start, numberEnd, end } = draft
  if (tokens[numberEnd]?.plain === '-') return { role: 'lasting', of: nounAt(tokens, end, words) }
  const before = phraseBefore(tokens, start, words.lengths)
  const behind = phraseAt(tokens, end, words.lengthsAfter)?.value ?? null
  const role = before?.value === 'lasting' && behind !== 'each' ? before.value : (behind ?? before?.value ?? null)
  if (role === 'elapsed') return toldAfter(before, tokens, end, words)
  if (role === 'within' && before !== null && isDone(tokens, before.end, words))
    return { role: 'lasting', of: subjectBefore(tokens, before.end - 1, words) }
  if (role === 'within' || role === 'each') return { role, of: null }
  const of = lastingBehind(tokens, end, words) ?? lastingBefore(tokens, before?.end ?? start, words)
  return { role: role ?? (of === null ? null : 'lasting'), of }
}

/** How long ago, or how far apart; what ended or was left so late had lasted so long. `before` ends at its start. */
function toldAfter(before: Found<LengthRole> | null, tokens: readonly Token[], end: number, words: FigureWords): Told {
  const elapsed: Told = { role: 'elapsed', of: null }
  if (before?.value !== 'elapsed') return elapsed
  const verb = tokens[before.end - 1]?.plain ?? ''
  if (words.letGo.has(verb)) return { role: 'lasting', of: null }
  if (words.ended.has(verb)) return lastingIfNamed(subjectBefore(tokens, before.end - 1, words))
  const isAfter = words.afterLength.has(tokens[before.end]?.plain ?? '')
  if (!isAfter || phraseAt(tokens, end, words.lengthsAfter) !== null) return elapsed
  const of = lastingBehind(tokens, end, words)
  if (of !== null) return { role: 'lasting', of }
  return endedBehind(tokens, tokens[end]?.plain === ',' ? end + 1 : end, words) ?? elapsed
}

/** What ended is held against what lasted only where it is named: "it was lifted after 60 days" tells of nothing that has a noun. */
function lastingIfNamed(of: string | null): Told {
  return { role: of === null ? 'elapsed' : 'lasting', of }
}

/** "After 40 days the siege was lifted", by the clause that begins at `start`; `null` where it ends nothing. */
function endedBehind(tokens: readonly Token[], start: number, words: FigureWords): Told | null {
  for (let at = start; at < start + CLAUSE_REACH && tokens[at]?.type === 'word'; at++) {
    const { plain } = tokens[at] ?? { plain: '' }
    if (words.clauseOpeners.has(plain)) return null
    if (at > start && words.ended.has(plain) && isVerbAt(tokens, at, words))
      return words.letGo.has(plain) ? { role: 'lasting', of: null } : lastingIfNamed(nounAt(tokens, start, words))
  }
  return null
}

/** Words of "the long siege of the old town was finally lifted". */
const CLAUSE_REACH = 9

/** Neither "the closed road" nor "over the hill". */
function isVerbAt(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  const [before, behind] = [tokens[at - 1]?.plain ?? '', tokens[at + 1]?.plain ?? '']
  const isOfNoun = words.determiners.has(before) || words.possessives.has(before)
  return !isOfNoun && !words.determiners.has(behind) && !words.possessives.has(behind)
}

/** "The trial was over in 5 days", not "will be over". */
function isDone(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  return words.doneIn.has(tokens[at - 1]?.plain ?? '') && tokens[at - 2]?.plain !== 'be'
}

/** The noun before a verb at `at`: "the trial was finally over", "the siege of the old town was lifted". */
function subjectBefore(tokens: readonly Token[], at: number, words: FigureWords): string | null {
  let subject = at - 1
  while (isBetween(tokens[subject], words)) subject--
  for (let back = subject; back > subject - PLACE_REACH && tokens[back]?.type === 'word'; back--)
    if (tokens[back]?.plain === 'of') return nounOn(tokens, back - 1, words)
  return nounOn(tokens, subject, words)
}

/** Between a noun and its verb: "was finally", "had". */
function isBetween(token: Token | undefined, words: FigureWords): boolean {
  return token?.type === 'word' && (words.beings.has(token.plain) || /^ha[ds]$|ly$/.test(token.plain))
}

/** "17 years in prison", "five of those years in solitary confinement", "months of torture" */
function lastingBehind(tokens: readonly Token[], end: number, words: FigureWords): string | null {
  return /^(?:in|of)$/.test(tokens[end]?.plain ?? '') ? nounAt(tokens, end + 1, words) : null
}

/** "In the regime's prisons for six years", "a sentence of six years", "trials that lasted a few minutes": the noun before. */
function lastingBefore(tokens: readonly Token[], at: number, words: FigureWords): string | null {
  if (words.nounRule !== 'plural') return null
  if (tokens[at - 1]?.plain === 'of') return nounOn(tokens, at - 2, words)
  if (/^(?:last|took|takes)/.test(tokens[at]?.plain ?? ''))
    return nounOn(tokens, words.clauseOpeners.has(tokens[at - 1]?.plain ?? '') ? at - 2 : at - 1, words)
  for (let back = at - 2; back >= Math.max(0, at - PLACE_REACH) && tokens[back]?.type === 'word'; back--)
    if (tokens[back]?.plain === 'in') return nounOn(tokens, at - 1, words)
  return null
}

/** Tokens of "in the regime's prisons". */
const PLACE_REACH = 5

/** The word at `at` where it may be a noun; with a capital only where that opens a sentence. */
function nounOn(tokens: readonly Token[], at: number, words: FigureWords): string | null {
  const token = tokens[at]
  if (token?.type !== 'word' || words.stops.has(token.plain) || token.plain.endsWith('ly')) return null
  const isName = token.isCapital && !token.opensLine && !/^[.!?]$/.test(tokens[at - 1]?.plain ?? '')
  return isName ? null : ofPrison(token.plain, tokens, at)
}

/** The noun of the phrase at `at`; none that is a name, which says where or when. */
function nounAt(tokens: readonly Token[], at: number, words: FigureWords): string | null {
  if (words.nounRule !== 'plural') return null
  const start =
    words.determiners.has(tokens[at]?.plain ?? '') || words.possessives.has(tokens[at]?.plain ?? '') ? at + 1 : at
  const noun = headNounAt(tokens, start, words, true)
  return noun === null || tokens[noun.end - 1]?.isCapital === true ? null : ofPrison(noun.noun, tokens, noun.end - 1)
}

/** What a noun at `at` is: a term is one in prison where the words beside it say so, and else may be one of office. */
function ofPrison(noun: string, tokens: readonly Token[], at: number): string {
  if (!/^terms?$/.test(noun)) return noun
  const behind = /^(?:in|of)$/.test(tokens[at + 1]?.plain ?? '') ? tokens[at + 2] : undefined
  const isPrison = [tokens[at - 1], behind].some(token => token !== undefined && isConfinement(token.plain))
  const isGiven = tokens
    .slice(Math.max(0, at - PLACE_REACH - 1), at)
    .some(({ plain }) => /^(?:sentenced|jailed|imprisoned)$/.test(plain))
  return isPrison || isGiven ? 'prison' : noun
}
