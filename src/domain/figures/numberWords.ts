import { halfAfter, type NumberRead } from './numberRead.ts'
import { type Part, Sum } from './sum.ts'
import type { Token } from './tokens.ts'
import { type FigureWords, phraseAt } from './words/words.ts'

/** The number in words that begins at `at`, "two hundred and six"; `null` where none does. */
export function wordsAt(
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
    isRough: words.rough.has(tokens[end - 1]?.plain ?? ''),
    isBare: false,
    inWords: true,
    isScaled: scaled,
    scale: sum.lastScale,
    end: half ?? end,
  }
}

interface Opening {
  readonly scale: number
  readonly factor: number
  readonly end: number
}

/** "a hundred", "half a million". */
function openingAt(tokens: readonly Token[], at: number, words: FigureWords): Opening | null {
  const share = shareOfScale(tokens, at, words)
  if (share !== null) return share
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

/** "a quarter of a million", "three-quarters of a million", "un quart de million". */
function shareOfScale(tokens: readonly Token[], at: number, words: FigureWords): Opening | null {
  const first = tokens[at]?.plain ?? ''
  const count = words.articles.has(first) ? 1 : (words.numbers.get(first) ?? null)
  if (count === null) return null
  const over = at + (tokens[at + 1]?.plain === '-' ? 2 : 1)
  const share = words.fractions.get(tokens[over]?.plain ?? '')
  const of = phraseAt(tokens, over + 1, words.nounLeads)
  if (share === undefined || of === null) return null
  const end = words.articles.has(tokens[of.end]?.plain ?? '') ? of.end + 1 : of.end
  const scale = words.scales.get(tokens[end]?.plain ?? '')
  return scale === undefined ? null : { scale, factor: count * share, end: end + 1 }
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
