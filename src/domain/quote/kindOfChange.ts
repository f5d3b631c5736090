import type { Span, SubstanceKind } from '../records.ts'
import { sentenceWordsOf } from '../text/sentenceWords.ts'
import { hasAlike } from './alikeWords.ts'
import { looksMisread } from './confusables.ts'
import { isSameDay } from './dateForm.ts'
import { areHanDays } from './hanDays.ts'
import { english, type Language, plainWord } from './language.ts'
import { commonWords } from './leftOverHyphen.ts'
import { isNumber, isSameAmount } from './numberValue.ts'
import { isSameLimit } from './sameLimit.ts'
import { isOfSentences, LONGEST_PHRASE } from './silentOmission.ts'
import type { Word } from './words.ts'

/** Words of a source, and what a quote has in their place; one side may be empty. */
export interface Change {
  readonly text: string
  readonly source: readonly Word[]
  readonly quote: string
  readonly given: readonly Word[]
  /** What stands there as a whole, signs between the words included. */
  readonly sourceSpan: Span
  readonly quoteSpan: Span
  readonly language: Language
}

/** Words that have a capital only because they open a sentence, of all languages that have capitals. */
const sentenceStarters: ReadonlySet<string> = new Set(
  ['en', 'fr', 'de', 'es', 'ru', 'el'].flatMap(language => [...sentenceWordsOf(language).starters]),
)

/** What a change does to the statement: the gravest that any of its words does. */
export function kindOfChange(change: Change): SubstanceKind {
  const { given, language } = change
  const source = change.source.map(word => change.text.slice(word.span.start, word.span.end))
  const quote = change.given.map(word => change.quote.slice(word.span.start, word.span.end))
  if (isMisreading(change, source, quote)) return 'ocr'
  if (isOtherSentences(change)) return 'word'
  const hasMonth = [source, quote].every(words => words.some(word => isMonth(word, language)))
  if ((isDate(change) || hasMonth) && isSameDay(source.join(' '), quote.join(' '))) return 'date'
  if (isSameValue(change)) return 'number'
  if (turnsRound(source, quote, language) || isOpposite(source, quote, language)) return 'negation'
  if (given.length === 0 && change.source.length > LONGEST_CLAUSE) return 'word'
  const [sourceOnly, quoteOnly] = [without(source, quote), without(quote, source)]
  const changed = [...sourceOnly, ...quoteOnly]
  const numbers = changed.filter(word => isNumber(word, language))
  const isOneOf = numbers.length > 0 && numbers.every(word => plainWord(word) === 'one') && hasOneOf(change)
  if (numbers.length > 0 && !isOneOf) return isDate(change) || hasMonth || isDayInHan(change) ? 'date' : 'number'
  if (changed.some(word => isCalendarWord(word, language, change))) return 'date'
  // A long stretch that is gone or new says more than the one name in it.
  if (changed.length > LONGEST_PHRASE && (sourceOnly.length === 0 || quoteOnly.length === 0)) return 'word'
  if (changed.some(isRoman) && changed.every(word => isRoman(word) || word === 'I')) return 'number'
  if (hasOtherName(change, sourceOnly, quoteOnly)) return 'name'
  return isOneOf || changed.some(word => language.hedges.has(plainWord(word))) ? 'hedge' : 'word'
}

/** More words than that are gone for more than the one number among them. */
const LONGEST_CLAUSE = 12

/** Whether all that is changed is words of several sentences that are gone, or new: what one of them says is not what differs. */
function isOtherSentences({ text, source, sourceSpan, quote, given, quoteSpan }: Change): boolean {
  if (given.length === 0) return source.length > LONGEST_PHRASE && isOfSentences(text, sourceSpan)
  return source.length === 0 && given.length > LONGEST_PHRASE && isOfSentences(quote, quoteSpan)
}

/** "one of the worst": how many are like it, and no number. */
function hasOneOf({ text, sourceSpan, quote, quoteSpan }: Change): boolean {
  const isIn = (words: string, { start, end }: Span) => oneOf.test(words.slice(start, end + ' of '.length))
  return isIn(text, sourceSpan) || isIn(quote, quoteSpan)
}

const oneOf = /(?<!\p{L})one\s+of(?!\p{L})/iu

/** "World War II": a number of what has the name. One letter may be an initial. */
function isRoman(word: string): boolean {
  return /^[IVX]{2,}$/u.test(word)
}

/** Whether one side denies and the other does not. "ne … pas" is one negation; a second one takes back the first. */
function turnsRound(source: readonly string[], quote: readonly string[], language: Language): boolean {
  const [a, b] = [source, quote].map(words => words.filter(word => isNegation(word, language)).length)
  return (a === 0) !== (b === 0) || ((a ?? 0) - (b ?? 0)) % 2 !== 0
}

/**
 * Whether a word denies by itself, contractions included: not, never, didn't, ohne, 不. What denies in English does so
 * whatever the language is taken for, which of few words is a guess, but where that has it as another word: no, Not.
 */
export function isNegation(word: string, language: Language): boolean {
  const plain = plainWord(word)
  if (language.negations.has(plain) || plain.endsWith("n't") || /^n'\p{L}/u.test(plain)) return true
  return english.negations.has(plain) && !isOfLanguage(word, plain, language)
}

function isOfLanguage(word: string, plain: string, language: Language): boolean {
  if (language.nounsHaveCapitals && /^\p{Lu}/u.test(word)) return true
  return [language.common, language.small, language.pronouns, language.numberLabels].some(words => words.has(plain))
}

/** "lawful" and "unlawful": the same word with and without a beginning that denies. */
export function isOpposite(source: readonly string[], quote: readonly string[], language: Language): boolean {
  return source.some(a => quote.some(b => isDenied(a, b, language) || isDenied(b, a, language)))
}

function isDenied(word: string, denied: string, language: Language): boolean {
  const [plain, other] = [plainWord(word), plainWord(denied)]
  if (plain.length < 3 || other.length <= plain.length || !other.endsWith(plain)) return false
  return language.negatingPrefixes.includes(other.slice(0, other.length - plain.length).replace(/[-\u200c]$/, ''))
}

/** The words that the other side does not have, each as often as it has too many. */
export function without(words: readonly string[], others: readonly string[]): string[] {
  const left = others.map(plainWord)
  return words.filter(word => {
    const at = left.indexOf(plainWord(word))
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
}

/**
 * Shapes that text recognition mistakes, where one side is no word: not two names, nor two words that both are known, or
 * in use in the text. A name that has lost its capital (lran) is none.
 */
function isMisreading(change: Change, source: readonly string[], quote: readonly string[]): boolean {
  const [a, b] = [source.join(' '), quote.join(' ')]
  if (isNumberForWord(source, quote) || isNumberForWord(quote, source)) return false
  if (!looksMisread(a, b) || areNames(change, source, quote)) return false
  if ([...source, ...quote].every(isKnown)) return false
  const near = nearOf(change)
  const [uses, otherUses] = [usesOf(near, a) - 1, usesOf(near, b)]
  return Math.min(uses, otherUses) * MOST_MISREAD <= Math.max(uses, otherUses)
}

/** Whether a number in digits stands where the other side has none: "50" for "so" tells how many, whatever the shapes. */
function isNumberForWord(words: readonly string[], others: readonly string[]): boolean {
  const isPaired = words.length === others.length
  return words.some(
    (word, nth) => inDigits.test(word) && !/\p{Nd}/u.test((isPaired ? others[nth] : others.join('')) ?? ''),
  )
}

/** With what it counts or orders: 50, 1,000, 50th, 10am, the 50s. One digit and a letter (1s, 0f) are a word misread. */
const inDigits =
  /^[^\p{L}\p{Nd}]*\p{Nd}(?:[\p{Nd}.,:’']*(?:st|nd|rd|th|am|pm|bn|mn|tn|km|kg)?|[\p{Nd}.,:’']*\p{Nd}\p{L})[^\p{L}\p{Nd}]*$/iu

/** Of so many times that a word stands in a text it may be misread once, and be no other word. */
const MOST_MISREAD = 10

function isKnown(word: string): boolean {
  return commonWords.has(word.toLowerCase()) || hasAlike(word)
}

/** Whether a name stands on both sides, and another one. */
function areNames(change: Change, source: readonly string[], quote: readonly string[]): boolean {
  const has = (words: readonly string[], opensSentence: boolean) =>
    words.some(word => isName(word, change, opensSentence))
  return (
    has(without(source, quote), opens(change.text, change.source[0])) &&
    has(without(quote, source), opens(change.quote, change.given[0]))
  )
}

/** As far around a change as words are looked for that tell what kind of word it is, in code units: some 20 pages. */
const NEIGHBOURHOOD = 40_000
const ENOUGH = 200

/** How often a word stands in the text by itself, up to {@link ENOUGH}. */
function usesOf(text: string, word: string): number {
  let uses = 0
  for (let at = text.indexOf(word); at !== -1 && uses < ENOUGH; at = text.indexOf(word, at + word.length))
    if (!isLetterAt(text, at - 1) && !isLetterAt(text, at + word.length)) uses++
  return uses
}

function isLetterAt(text: string, at: number): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(text[at] ?? '')
}

/** A year, or a number beside the name of a month: "August 9, 2016". */
function isDate({ text, source, sourceSpan, quote, given, quoteSpan, language }: Change): boolean {
  return isDatePart(text, source, sourceSpan, language) || isDatePart(quote, given, quoteSpan, language)
}

const REACH = 24
const yearAlone = /^(?:1[0-9]|20)\d\d$/

function isDatePart(text: string, words: readonly Word[], span: Span, language: Language): boolean {
  if (words.length === 0) return false
  const before = text.slice(Math.max(0, span.start - REACH), span.start)
  const after = text.slice(span.end, span.end + REACH)
  // Within the sentence: a month in the next one dates something else.
  const beside = [
    ...before
      .split(/[.;:!?]\s/)
      .at(-1)!
      .split(/\s+/)
      .slice(-3),
    ...after
      .split(/[.;:!?]\s/)[0]!
      .split(/\s+/)
      .slice(0, 3),
  ]
  if (beside.some(word => isMonth(word, language))) return true
  const isYear = ({ letters, span: { start, end } }: Word) =>
    yearAlone.test(letters) && /^\p{Nd}+$/u.test(text.slice(start, end)) // not "10–15"
  return words.some(isYear) && datesBefore.test(before)
}

/** "in 1988", "summer of 1988", "since 1979", "(1988". */
const datesBefore =
  /(?:^|[\s(])(?:in|since|of|from|until|till|to|by|before|after|during|between|and|year|early|late|mid|circa|im|jahr|seit|en|depuis|an|desde|año|nel|dal|em|в|до|с|το|سال|عام|سنة)[\s–-]*$|\(\s*$|\p{Nd}{4}\s*[–-]\s*$/iu

/** Whether a word is a month or a day of the week, and no other word in small letters. */
export function isMonth(word: string, language: Language): boolean {
  return language.calendar.has(plainWord(word)) && !/^(?:may|march|mai)$/u.test(word.replace(/\P{L}/gu, ''))
}

/** "May" is a month by its capital only where no modal would have one. */
function isCalendarWord(word: string, language: Language, { source, given }: Change): boolean {
  const isOnlyWord = source.length <= 1 && given.length <= 1
  return isMonth(word, language) && (isOnlyWord || /^\p{Lu}|^[^\p{Lu}\p{Ll}]/u.test(word))
}

/** A day in Chinese, on each side that has a number. */
function isDayInHan({ text, sourceSpan, quote, quoteSpan }: Change): boolean {
  const sides = [areHanDays(text, sourceSpan), areHanDays(quote, quoteSpan)]
  return sides.includes(true) && !sides.includes(false)
}

/** Whether a name stands on one side that does not on the other. */
function hasOtherName(change: Change, sourceOnly: readonly string[], quoteOnly: readonly string[]): boolean {
  const isSwap = sourceOnly.length > 0 && quoteOnly.length > 0
  const [opensSource, opensQuote] = [opens(change.text, change.source[0]), opens(change.quote, change.given[0])]
  const near = nearOf(change)
  const isOther = (word: string, others: readonly string[], opensSentence: boolean) =>
    !others.some(other => isSameName(word, other, opensSentence, near)) && isName(word, change, opensSentence)
  const inSource = sourceOnly.some(word => isOther(word, quoteOnly, opensSource))
  const inQuote = quoteOnly.some(word => isOther(word, sourceOnly, opensQuote))
  return inSource || (inQuote && (isSwap || sourceOnly.length === 0))
}

function nearOf({ text, sourceSpan }: Change): string {
  return text.slice(Math.max(0, sourceSpan.start - NEIGHBOURHOOD), sourceSpan.end + NEIGHBOURHOOD)
}

/**
 * "Iran" of "Iran's"; and of what is no name one and several, where its capital is from a sentence's beginning, or it has
 * none elsewhere: "Insurers". Robert and Roberts are two.
 */
function isSameName(word: string, other: string, opensSentence: boolean, near: string): boolean {
  const [one, another] = [ownerOf(word), ownerOf(other)]
  if (one === another) return true
  if (!isPlural(one, another) && !isPlural(another, one)) return false
  return opensSentence || [one, another].some(form => usesOf(near, form) > 0)
}

function isPlural(several: string, one: string): boolean {
  return several === `${one}s` || several === `${one}es` || (one.endsWith('y') && several === `${one.slice(0, -1)}ies`)
}

/** "Iran" of "Iran's". */
function ownerOf(word: string): string {
  return plainWord(word).replace(/'s$/, '')
}

/**
 * A capitalised word that is no function word. One that opens its sentence is a name where the text has it nowhere in
 * small letters.
 */
function isName(word: string, change: Change, opensSentence: boolean): boolean {
  if (!/^[^\p{L}]*\p{Lu}/u.test(word)) return false
  const core = word.replace(/^\P{L}+|['’](?:s|d|m|ll|re|ve)$|[^\p{L}\p{M}\p{N}]+$/gu, '')
  if (core.length < 2 || sentenceStarters.has(core)) return false
  if (!opensSentence) return true
  if (change.language.hedges.has(plainWord(core))) return false
  return !commonWords.has(core.toLowerCase()) && usesOf(nearOf(change), core.toLowerCase()) === 0
}

/** Whether a word is the first of a sentence, where any word has a capital. */
function opens(text: string, word: Word | undefined): boolean {
  if (word === undefined) return false
  return /(?:^|[.!?…:]["'”’»)\]]*\s+|\n\s*\n\s*)["'“‘„«([]*$/u.test(
    text.slice(Math.max(0, word.span.start - 12), word.span.start),
  )
}

/** Whether two phrases are one number, written in digits and in words, or hedged alike. */
export function isSameValue({ text, quote, sourceSpan, quoteSpan, language }: Change): boolean {
  const [theirs, ours] = [text.slice(sourceSpan.start, sourceSpan.end), quote.slice(quoteSpan.start, quoteSpan.end)]
  return isSameAmount(theirs, ours, language) || isSameLimit(theirs, ours, language)
}
