import { lettersOf } from '../text/skeleton.ts'
import { hanNumbers, hanNumerals } from './hanNumber.ts'
import { type Language, plainWord } from './language.ts'
import { LONGEST_LIMIT, limitsAlike } from './limitWords.ts'
import { isPercent, valueOf } from './numberValue.ts'

/**
 * The words with their numbers written in other ways, digits as words and words as digits (17, seventeen; 3 million,
 * 3,000,000; 三千, 3000; 40%, 40 percent) or hedged in other words (over 30, more than 30), each time one or more of them, as far as the language's own number words go.
 * None where there is no number, or nothing besides: a number alone names no passage.
 */
export function otherForms(words: string, language: Language): readonly string[] {
  const numbers = numbersIn(words, language)
  if (!hasMore(words, numbers)) return []
  let forms: readonly string[] = ['']
  let at = 0
  for (const { start, end, ways } of numbers) {
    const lead = words.slice(at, start)
    forms = forms.flatMap(form => ways.map(way => form + lead + way)).slice(0, MOST_FORMS)
    at = end
  }
  const byLetters = new Map(forms.map(form => [lettersOf(form + words.slice(at)), form + words.slice(at)]))
  byLetters.delete(lettersOf(words))
  return [...byLetters.values()]
}

/** More ways are not tried: two numbers that each have six, or three of three. */
const MOST_FORMS = 36

interface NumberInWords {
  readonly start: number
  /** Behind the percents, where it is a share. */
  readonly end: number
  /** As it stands there first. */
  readonly ways: readonly string[]
  readonly isShare: boolean
}

function hasMore(words: string, numbers: readonly NumberInWords[]): boolean {
  if (numbers.length === 0) return false
  let rest = words
  for (const { start, end } of numbers.toReversed()) rest = rest.slice(0, start) + rest.slice(end)
  return /\p{L}/u.test(rest) || numbers.some(({ isShare }) => isShare)
}

const token = new RegExp(
  String.raw`(?:\d+(?:\.\d+)?)?[${hanNumerals}][\d${hanNumerals}]*|\p{Nd}{1,3}(?: \p{Nd}{3})+(?!\p{Nd})|\p{Nd}(?:[\p{Nd}.,'’٬٫\u00a0\u202f]*\p{Nd})?|(?:(?!\p{sc=Han})[\p{L}\p{M}])+`,
  'gu',
)

function numbersIn(words: string, language: Language): NumberInWords[] {
  const tokens = [...words.matchAll(token)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }))
  const found: NumberInWords[] = []
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at]
    if (!first || !isNumberToken(first.text, language)) continue
    let last = at
    for (let next = nextOf(words, tokens, last, language); next !== null; next = nextOf(words, tokens, last, language))
      last = next
    const start = startWithArticle(words, tokens, at)
    const end = tokens[last]?.end ?? first.end
    const value = valueOf(words.slice(start, end), language)
    if (value !== null && value >= LEAST_VALUE)
      found.push(hedged(words, tokens, at, numberAt(words, { start, end }, value, language), language))
    at = last
  }
  return found
}

/** "a hundred": from its article on. */
function startWithArticle(words: string, tokens: readonly Token[], at: number): number {
  const [before, first] = [tokens[at - 1], tokens[at]]
  if (!before || !/^an?$/i.test(before.text) || /\S/.test(words.slice(before.end, first?.start)))
    return first?.start ?? 0
  return /\p{Nd}/u.test(first?.text ?? '') ? (first?.start ?? 0) : before.start
}

/** "One" is a pronoun more often than a number. */
const LEAST_VALUE = 2

function isNumberToken(text: string, language: Language): boolean {
  if (/^[\p{Nd}\p{sc=Han}]/u.test(text)) return true
  return typeof language.numbers.get(plainWord(text)) === 'number'
}

interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The token that goes on with the number which the one at `at` is of: "thirty thousand", "two hundred and six". */
function nextOf(words: string, tokens: readonly Token[], at: number, language: Language): number | null {
  const isJoined = (from: number) => /^(?:\s+|\s*-\s*)$/.test(words.slice(tokens[from]?.end, tokens[from + 1]?.start))
  const isWord = (index: number) => {
    const text = tokens[index]?.text
    return text !== undefined && !/\p{Nd}/u.test(text) && isNumberToken(text, language)
  }
  if (!isJoined(at)) return null
  if (isWord(at + 1)) return at + 1
  const isAnd = tokens[at + 1]?.text.toLowerCase() === 'and' && isJoined(at + 1) && isWord(at + 2)
  return isAnd && (valueOf(tokens[at]?.text ?? '', language) ?? 0) >= HUNDRED ? at + 2 : null
}

const HUNDRED = 100

function numberAt(words: string, { start, end }: { start: number; end: number }, value: number, language: Language) {
  const given = words.slice(start, end)
  const share = /^\s?[%٪]|^\s{0,2}\p{L}+(?:\s\p{L}+)?/u.exec(words.slice(end))?.[0] ?? ''
  const shares = sharesAs(share)
  const ways = [given, ...waysOf(value, language, /\p{sc=Han}/u.test(words))]
  if (shares === null) return { start, end, ways, isShare: false }
  return {
    start,
    end: end + shares.length,
    isShare: true,
    ways: ways.flatMap(way => [way + shares.text, ...shares.others.map(other => way + other)]),
  }
}

/** The number with the words before it that hedge it, and in others that hedge it alike: "over 30", "more than 30". */
function hedged(
  words: string,
  tokens: readonly Token[],
  at: number,
  number: NumberInWords,
  language: Language,
): NumberInWords {
  for (let length = LONGEST_LIMIT; length > 0; length--) {
    const [first, last] = [tokens[at - length], tokens[at - 1]]
    if (!first || !last || !/^\s+\p{Sc}?$/u.test(words.slice(last.end, number.start))) continue
    const phrase = words.slice(first.start, last.end)
    const alike = limitsAlike(phrase.split(/\s+/), language)
    if (alike.length === 0) continue
    const between = words.slice(last.end, number.start)
    const leads = [phrase, ...alike.filter(one => one !== phrase.toLowerCase())]
    return { ...number, start: first.start, ways: leads.flatMap(lead => number.ways.map(way => lead + between + way)) }
  }
  return number
}

/** How percents are read aloud behind a number, and how else. */
function sharesAs(
  behind: string,
): { readonly text: string; readonly length: number; readonly others: readonly string[] } | null {
  if (/^\s?[%٪]/u.test(behind)) return { text: behind, length: behind.length, others: percents }
  const parts = [behind, behind.replace(/\s\p{L}+$/u, '')]
  const spoken = parts.find(part => isPercent(part))
  return spoken === undefined ? null : { text: spoken, length: spoken.length, others: ['%'] }
}

const percents = [' per cent', ' Prozent', ' pour cent', ' por ciento']

function waysOf(value: number, language: Language, isHan: boolean): readonly string[] {
  const inDigits = [String(value), ...(isHan && value % 1e4 === 0 ? [`${value / 1e4}万`] : [])]
  return isHan
    ? [...inDigits, ...hanNumbers(value)]
    : [...inDigits, ...scaled(value, language), ...inWords(value, language)]
}

/** "3 million". */
function scaled(value: number, language: Language): readonly string[] {
  return [1e9, 1e6]
    .filter(scale => value >= scale && Number.isInteger((value / scale) * 10))
    .flatMap(scale => namesOf(scale, language).map(name => `${value / scale} ${name}`))
}

const scales = [1e12, 1e9, 1e6, 1e3, 100]
/** In words of a language that has several for each there would be hundreds. */
const MOST_WAYS = 8

function inWords(value: number, language: Language): readonly string[] {
  if (!Number.isInteger(value) || value >= 1e15) return []
  const scale = scales.find(each => value >= each)
  const own = namesOf(value, language, true)
  if (scale === undefined) {
    const unit = value % 10
    const parted = value > 20 && unit > 0 ? joined(namesOf(value - unit, language), namesOf(unit, language), ['-']) : []
    return [...own, ...parted].slice(0, MOST_WAYS)
  }
  const [count, rest] = [Math.floor(value / scale), value % scale]
  const names = namesOf(scale, language)
  const counted = joined(inWords(count, language), names, [' '])
  const heads =
    count === 1 ? [...namesOf(scale, language, true).flatMap(name => [name, `a ${name}`]), ...counted] : counted
  const all = rest === 0 ? heads : joined(heads, inWords(rest, language), [' ', ' and '])
  return [...new Set([...own, ...all])].slice(0, MOST_WAYS)
}

function joined(heads: readonly string[], tails: readonly string[], joins: readonly string[]): readonly string[] {
  return heads.flatMap(head => tails.flatMap(tail => joins.map(join => head + join + tail)))
}

/** The words of a value; `alone`: those that tell it by themselves. */
function namesOf(value: number, { numbers, pluralNumbers }: Language, alone = false): readonly string[] {
  return [...numbers].flatMap(([name, of]) => (of === value && !(alone && pluralNumbers.has(name)) ? [name] : []))
}
