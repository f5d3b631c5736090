import { type Token, withoutElision } from './tokens.ts'
import { phraseAt, type FigureWords } from './words/words.ts'

/** What is counted, as a word in small letters, and the token after it. */
export interface HeadNoun {
  readonly noun: string
  readonly end: number
  readonly isPlural: boolean
}

/**
 * The head noun of a figure that ends before `at`: "political prisoners" gives `prisoners`. Read off the words without
 * a parser: in English the first plural, elsewhere the first word that is none of the closed classes.
 */
export function headNounAt(tokens: readonly Token[], at: number, words: FigureWords, isOne: boolean): HeadNoun | null {
  // "60% four years earlier", but "two eight-year sentences"
  if (words.numbers.has(tokens[at]?.plain ?? '') && tokens[at + 1]?.plain !== '-') return null
  const start = afterLeads(tokens, at, words)
  if (words.nounRule === 'plural') return englishNoun(tokens, start, words, isOne)
  return firstNoun(tokens, start, words) ?? (start > at ? firstNoun(tokens, at, words) : null)
}

function firstNoun(tokens: readonly Token[], start: number, words: FigureWords): HeadNoun | null {
  for (let next = start; next < start + REACH; next++) {
    const token = tokens[next]
    if (token?.type !== 'word' || token.opensLine || words.stops.has(token.plain)) return null
    if (words.nounRule === 'first' || token.isCapital)
      return { noun: withoutElision(token.plain), end: next + 1, isPlural: true }
  }
  return null
}

/** Words of a noun phrase that are looked at. */
const REACH = 8

function afterLeads(tokens: readonly Token[], at: number, words: FigureWords): number {
  let start = at
  for (
    let lead = phraseAt(tokens, start, words.nounLeads);
    lead !== null;
    lead = phraseAt(tokens, start, words.nounLeads)
  ) {
    start = lead.end
    while (start > at && tokens[start]?.type === 'number') start++
  }
  return start
}

function englishNoun(tokens: readonly Token[], start: number, words: FigureWords, isOne: boolean): HeadNoun | null {
  let last: HeadNoun | null = null
  for (let next = start; next < start + REACH; next++) {
    const token = tokens[next]
    if (token === undefined || token.opensLine) break
    if (token.type === 'sign' && next > start && isInside(tokens, next)) continue
    if (token.type === 'number' && tokens[next - 1]?.plain === '-' && !token.isSpaced) continue
    if (token.type !== 'word') break
    if (words.conditions.has(token.plain) && next === start) {
      const head = englishNoun(tokens, next + 1, words, false)
      return head?.isPlural === true && !isOne ? head : { noun: token.plain, end: next + 1, isPlural: true }
    }
    if (token.plain === 'and' && tokens[next + 1]?.plain === 'other' && next > start) continue
    if (words.stops.has(token.plain) && !isInCompound(tokens, next)) break
    const isPlural = isPluralWord(token.plain, words)
    if (last !== null && ((last.isPlural && !isPlural) || (isOne && isVerbForm(token.plain)))) break
    if (last?.isPlural === true && words.determiners.has(tokens[next + 1]?.plain ?? '')) break
    last = { noun: prefixAt(tokens, next, start, words) + token.plain.replace(/'s?$/, ''), end: next + 1, isPlural }
  }
  return last !== null && (last.isPlural || isOne) ? last : null
}

/** The stroke in PMOI/MEK, the hyphen in "half-built", the mark in "so-called". */
function isInside(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at]?.plain ?? ''
  return (sign === '/' || sign === '-') && tokens[at]?.isSpaced === false && tokens[at + 1]?.isSpaced === false
}

/** "city-run shelters", "off-duty officers": what is a verb or a preposition alone is none here. */
function isInCompound(tokens: readonly Token[], at: number): boolean {
  return (
    (tokens[at + 1]?.plain === '-' && isInside(tokens, at + 1)) ||
    (tokens[at - 1]?.plain === '-' && isInside(tokens, at - 1))
  )
}

/** The "by-" of "by-elections": a preposition before a hyphen makes another noun of the one behind. */
function prefixAt(tokens: readonly Token[], at: number, start: number, words: FigureWords): string {
  const before = tokens[at - 2]
  const isOne = at - 2 >= start && before?.type === 'word' && isInside(tokens, at - 1)
  return isOne && words.prepositions.has(before.plain) && tokens[at - 1]?.plain === '-' ? `${before.plain}-` : ''
}

function isVerbForm(word: string): boolean {
  return word.endsWith('ed')
}

const notPlurals = new Set(['specimen', 'abdomen', 'regimen', 'acumen', 'stamen', 'yemen', 'bitumen', 'lumen'])

/** Whether a word of small letters is an English plural by its ending, or is listed as one. */
export function isPluralWord(word: string, words: FigureWords): boolean {
  if (words.plurals.has(word) || /[a-z]{3}(?:wo)?men$|[a-z]{3}children$/.test(word)) return !notPlurals.has(word)
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|ous|'s)$/.test(word)
}
