import type { Difference, Span } from '../records.ts'
import { insideOf } from './bracketWords.ts'
import { contentWordsIn, withoutFormsOf, wordsOf } from './contentWords.ts'
import { type Language, plainWord } from './language.ts'
import { isNumber, isSameAmount } from './numberValue.ts'

/**
 * What a bracket at an end of a quote, or beside a mark of omission, stands for there, where nothing bounds it: the words
 * that the source goes on with, or that lead to the passage. `null` where it is bounded on both sides or stands for what
 * it is laid beside, and where the clause ends, so that it only adds.
 */
export function beyondBracket(
  text: string,
  { kind, source, sourceSpan, quoteSpan }: Difference,
  quoted: string,
  language: Language,
): Beyond | null {
  const side = kind === 'bracket' ? openSideOf(quoted, quoteSpan) : null
  if (side === null || tells(source, language)) return null
  const span = side === 'after' ? wordsAfter(text, sourceSpan.end) : wordsBefore(text, sourceSpan.start)
  return span.start === span.end ? null : { side, words: text.slice(span.start, span.end), span }
}

/** Words that stand beyond an end of a quote. */
export interface Beyond {
  readonly side: 'before' | 'after'
  readonly words: string
  readonly span: Span
}

/**
 * In what a bracket is another than the words beyond: in a name, a number or another word that they have not. `null`
 * where it has none, and where a pronoun stands there.
 */
export function otherThanBeyond(
  { words, side }: Beyond,
  { source, quote }: Difference,
  language: Language,
): 'other-number' | 'other-name' | 'other-words' | null {
  if (isPointing(words, side, language)) return null
  const inside = insideOf(quote)
  const numbers = numbersIn(inside, language).filter(number => !hasNumber(words, number, language))
  const others = withoutFormsOf(contentWordsIn(inside, language), wordsOf(`${source} ${words}`))
  return kindOfOther(numbers, others, words, language)
}

/**
 * On which side no word of the quote's bounds a bracket; `null` where one does on both. One that opens the quote leads to
 * the passage, also where a mark of omission follows.
 */
function openSideOf(quoted: string, { start, end }: Span): 'before' | 'after' | null {
  if (!/[\p{L}\p{N}]/u.test(quoted.slice(0, start))) return 'before'
  if (!/^[^\p{L}\p{N}…]*[\p{L}\p{N}]/u.test(quoted.slice(end)) || /^\s*[[(]?\s*\.(?:\s?\.){2}/u.test(quoted.slice(end)))
    return 'after'
  const before = quoted.slice(0, start)
  return !/[\p{L}\p{N}][^\p{L}\p{N}…]*$/u.test(before) || /\.(?:\s?\.){2}\s*[\])]?\s*$/u.test(before) ? 'before' : null
}

/** Whether words tell something, or point at it: the bracket stands for them then, and for nothing beyond. */
function tells(words: string, language: Language): boolean {
  const isPronoun = (word: string) => language.pronouns.has(plainWord(word)) && !demonstrative.test(plainWord(word))
  return wordsOf(words).some(isPronoun) || contentWordsIn(words, language).length > 0
}

/** As far as an anchor's context goes, so that a quote that is kept is told the same. */
const REACH = 32
const MOST_WORDS = 5

function wordsAfter(text: string, at: number): Span {
  const clause = /^[^.,;:!?()"“”«»„…—–。，；：？！،؛؟\n]*/u.exec(text.slice(at, at + REACH))?.[0] ?? ''
  const isCut = clause.length === REACH
  const words = [...clause.matchAll(spaced)].slice(0, isCut ? -1 : undefined).slice(0, MOST_WORDS)
  return spanOf(words, at)
}

function wordsBefore(text: string, at: number): Span {
  const from = Math.max(0, at - REACH)
  const clause = /[^.,;:!?()"“”«»„…—–。，；：？！،؛؟\n]*$/u.exec(text.slice(from, at))?.[0] ?? ''
  const isCut = clause.length === REACH
  const words = [...clause.matchAll(spaced)].slice(isCut ? 1 : 0).slice(-MOST_WORDS)
  return spanOf(words, at - clause.length)
}

const spaced = /\p{sc=Han}|[^\s\p{sc=Han}]+/gu

function spanOf(words: readonly RegExpExecArray[], from: number): Span {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return { start: from, end: from }
  return { start: from + first.index, end: from + last.index + last[0].length }
}

/** Whether the word right there is a pronoun: "him", and not the "this" of "this order". */
function isPointing(words: string, side: 'before' | 'after', language: Language): boolean {
  const all = wordsOf(words)
  const nearest = plainWord((side === 'after' ? all[0] : all.at(-1)) ?? '')
  if (!language.pronouns.has(nearest)) return false
  return side === 'before' || !demonstrative.test(nearest) || contentWordsIn(all[1] ?? '', language).length === 0
}

const demonstrative = /^(?:this|that|these|those|both|which|what)$/u

function numbersIn(words: string, language: Language): readonly string[] {
  return wordsOf(words).filter(word => isNumber(word, language) && plainWord(word) !== 'one')
}

function hasNumber(words: string, number: string, language: Language): boolean {
  return numbersIn(words, language).some(
    other => plainWord(other) === plainWord(number) || isSameAmount(other, number, language),
  )
}

function kindOfOther(
  numbers: readonly string[],
  others: readonly string[],
  words: string,
  language: Language,
): 'other-number' | 'other-name' | 'other-words' | null {
  if (numbers.length > 0) return numbersIn(words, language).length > 0 ? 'other-number' : 'other-words'
  if (others.length === 0) return null
  const isNamed = (word: string) => /^\p{Lu}/u.test(word)
  return others.every(isNamed) && contentWordsIn(words, language).some(isNamed) ? 'other-name' : 'other-words'
}
