import type { Quantities } from './quantities.ts'
import type { Token } from './tokens.ts'
import { phraseAt, type FigureWords } from './words/words.ts'

/** A number or a vague quantity, as a text writes it, up to the token `end`. */
export interface NumberRead {
  readonly lo: number
  readonly hi: number
  readonly isVague: boolean
  /** Digits without grouping, decimals or scale: may be a year, or the number of something. */
  readonly isBare: boolean
  readonly inWords: boolean
  /** Whether a scale stands with it: thousand, million, 3bn. */
  readonly isScaled: boolean
  /** The value without its scale, for "2 to 3 million". */
  readonly scale: number
  readonly end: number
}

/**
 * The number that begins at `at`: 1,200; 1.2 million; forty-one; a hundred; dozens. `null` where none does. A word of
 * `notJoiners` ends it: "between one hundred and two hundred".
 */
export function numberAt(
  tokens: readonly Token[],
  at: number,
  words: FigureWords,
  quantities: Quantities,
  notJoiners: ReadonlySet<string> | null = null,
): NumberRead | null {
  const token = tokens[at]
  if (token === undefined || token.type === 'date') return null
  if (token.type === 'number') return digitsAt(tokens, at, token, words)
  if (token.type !== 'word') return null
  const vague = phraseAt(tokens, at, words.vague)
  if (vague !== null) {
    const [lo, hi] = quantities[vague.value]
    return { lo, hi, isVague: true, isBare: false, inWords: true, isScaled: true, scale: 1, end: vague.end }
  }
  return wordsAt(tokens, at, words, notJoiners)
}

function digitsAt(tokens: readonly Token[], at: number, token: Token, words: FigureWords): NumberRead {
  let { value } = token
  let end = at + 1
  let scale = 1
  let next = tokens[end]
  const short = next !== undefined && !next.isSpaced ? words.shortScales.get(next.plain) : undefined
  if (next?.type === 'word' && short !== undefined && isShortScale(tokens, end, words)) {
    scale = short
    end++
  } else {
    while (next?.type === 'word' && words.scales.has(next.plain)) {
      scale *= words.scales.get(next.plain) ?? 1
      next = tokens[++end]
    }
  }
  value *= scale
  const half = halfAfter(tokens, end, words)
  if (half !== null) {
    value += scale / 2
    end = half
  }
  const isBare = token.isWhole && scale === 1 && half === null
  return { lo: value, hi: value, isVague: false, isBare, inWords: false, isScaled: scale > 1, scale, end }
}

/** "91m tall" is a length, "1.3m cases" are many: an `m` counts millions only before a noun or behind money. */
function isShortScale(tokens: readonly Token[], at: number, words: FigureWords): boolean {
  if (tokens[at]?.plain !== 'm') return true
  const before = tokens[at - 2]
  if (before !== undefined && words.currencies.has(before.plain)) return true
  const next = tokens[at + 1]
  return next?.type === 'word' && !words.stops.has(next.plain) && !lengths.has(next.plain)
}

const lengths = new Set(['high', 'tall', 'long', 'deep', 'wide', 'thick', 'apart', 'below', 'above', 'race', 'sprint'])

/** "and a half" */
function halfAfter(tokens: readonly Token[], at: number, words: FigureWords): number | null {
  return phraseAt(tokens, at, words.andHalf)?.end ?? null
}

/** "two hundred and six": adds what fits below what is there, multiplies by scales. */
function wordsAt(
  tokens: readonly Token[],
  at: number,
  words: FigureWords,
  notJoiners: ReadonlySet<string> | null,
): NumberRead | null {
  let sum = new Sum(words)
  let end = at
  let scaled = false
  const opening = openingAt(tokens, at, words)
  if (opening !== null) {
    sum.scale(opening.scale, opening.factor)
    end = opening.end
    scaled = true
  }
  for (let next = end; ;) {
    const parts = partsAt(tokens, next, words, end > at)
    if (parts === null) break
    const longer = sum.with(parts)
    if (longer === null) break
    sum = longer
    scaled ||= parts.some(part => part.isScale)
    end = next + 1
    next = notJoiners?.has(tokens[end]?.plain ?? '') ? end : afterJoiner(tokens, end, words, sum.endsInScale)
  }
  if (end === at) return null
  const half = halfAfter(tokens, end, words)
  const value = sum.value + (half === null ? 0 : 0.5)
  return {
    lo: value,
    hi: value,
    isVague: false,
    isBare: false,
    inWords: true,
    isScaled: scaled,
    scale: sum.lastScale,
    end: half ?? end,
  }
}

/** "a hundred", "half a million". */
function openingAt(
  tokens: readonly Token[],
  at: number,
  words: FigureWords,
): { readonly scale: number; readonly factor: number; readonly end: number } | null {
  const first = tokens[at]?.plain ?? ''
  if (!words.openers.has(first)) return null
  for (const length of [2, 1]) {
    const phrase = length === 1 ? first : `${first} ${tokens[at + 1]?.plain ?? ''}`
    const factor = words.half.has(phrase) ? 0.5 : length === 1 && words.articles.has(phrase) ? 1 : null
    const scale = words.scales.get(tokens[at + length]?.plain ?? '')
    if (factor !== null && scale !== undefined) return { scale, factor, end: at + length + 1 }
  }
  return null
}

interface Part {
  readonly value: number
  readonly isScale: boolean
}

/** The number words that a token is made of: one, or several written as one. */
function partsAt(tokens: readonly Token[], at: number, words: FigureWords, isInside: boolean): Part[] | null {
  const token = tokens[at]
  if (token?.type !== 'word') return null
  const part = partOf(token.plain, words)
  if (part !== null) return [part]
  const stem = isInside ? words.attached.find(each => token.plain.startsWith(each)) : undefined
  const bare = stem === undefined ? null : partOf(token.plain.slice(stem.length), words)
  if (bare !== null) return [bare]
  return words.compounds ? partsOfCompound(token.plain, words) : null
}

function partOf(word: string, words: FigureWords): Part | null {
  const value = words.numbers.get(word)
  if (value !== undefined) return { value, isScale: false }
  const scale = words.scales.get(word)
  return scale === undefined ? null : { value: scale, isScale: true }
}

/** "zweihundertsechs": the longest number word first, with joiners between. */
function partsOfCompound(word: string, words: FigureWords): Part[] | null {
  if (word.length < 6 || word.length > 60) return null
  const parts: Part[] = []
  let rest = word
  while (rest !== '') {
    const length = longestStart(rest, words)
    if (length > 0) {
      const part = partOf(rest.slice(0, length), words)
      if (part !== null) parts.push(part)
      rest = rest.slice(length)
      continue
    }
    const joiner = [...words.joiners].find(each => rest.startsWith(each))
    if (joiner === undefined || parts.length === 0) return null
    rest = rest.slice(joiner.length)
  }
  return parts.length > 1 ? parts : null
}

function longestStart(rest: string, words: FigureWords): number {
  for (let length = Math.min(rest.length, 12); length > 2; length--)
    if (partOf(rest.slice(0, length), words) !== null) return length
  return 0
}

/** Behind a hyphen or a joiner. In English only a scale is joined: "two hundred and six", not "twenty and six". */
function afterJoiner(tokens: readonly Token[], at: number, words: FigureWords, endsInScale: boolean): number {
  const token = tokens[at]
  if (token === undefined) return at
  if (token.plain === '-' && !token.isSpaced) {
    return tokens[at + 1]?.isSpaced === false ? afterJoiner(tokens, at + 1, words, endsInScale) : at
  }
  const joins = endsInScale || words.nounRule !== 'plural'
  return token.type === 'word' && joins && words.joiners.has(token.plain) ? at + 1 : at
}

/** The value of number words, word by word. */
class Sum {
  readonly #words: FigureWords
  #total = 0
  #group = 0
  #last: Part | null = null
  lastScale = 1

  constructor(words: FigureWords) {
    this.#words = words
  }

  get endsInScale(): boolean {
    return this.#last?.isScale === true
  }

  get value(): number {
    return this.#total + this.#group
  }

  scale(by: number, factor: number) {
    this.#group = factor * by
    this.#last = { value: by, isScale: true }
    this.lastScale = by
    if (by >= 1000) this.#close()
  }

  /** With more words; `null` where they begin another number: "two, three". */
  with(parts: readonly Part[]): Sum | null {
    const next = new Sum(this.#words)
    next.#total = this.#total
    next.#group = this.#group
    next.#last = this.#last
    next.lastScale = this.lastScale
    return parts.every(part => next.#add(part)) ? next : null
  }

  #add(part: Part): boolean {
    const fits = part.isScale ? this.#multiply(part.value) : this.#addBelow(part.value)
    if (fits) this.#last = part
    return fits
  }

  #multiply(by: number): boolean {
    if (this.#total > 0 && this.#group === 0 && this.#last?.isScale === true) {
      // "hundred thousand million" multiplies on; a larger scale behind a smaller one takes all.
      if (by < 1000) this.#group = by
      else this.#total *= by
      return true
    }
    if (by < 1000 && this.#group >= 100) return false
    this.#group = Math.max(1, this.#group) * by
    this.lastScale = by
    if (by >= 1000) this.#close()
    return true
  }

  #addBelow(value: number): boolean {
    const words = this.#words
    if (words.fourTwenties && value === 20 && this.#group % 100 === 4) this.#group += 76
    else if (this.#last !== null && !this.#last.isScale && !fitsBelow(this.#group, value, words.fourTwenties))
      return false
    else this.#group += value
    return true
  }

  #close() {
    this.#total += this.#group
    this.#group = 0
  }
}

/** 40 and 1, 200 and 6, or, where units go first, 5 and 20. */
function fitsBelow(group: number, value: number, twenties: boolean): boolean {
  const tail = group % 100
  if (value >= 100) return false
  if (tail === 0) return group > 0
  if (twenties && value < 20 && (tail === 60 || tail === 80)) return true
  return value < 10 ? tail % 10 === 0 && tail >= 20 : value >= 20 && value % 10 === 0 && tail < 10
}
