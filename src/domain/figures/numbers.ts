import { wordsAt } from './numberWords.ts'
import { halfAfter, type NumberRead } from './numberRead.ts'
import type { Quantities } from './quantities.ts'
import type { Token } from './tokens.ts'
import { phraseAt, type FigureWords } from './words/words.ts'

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
    return {
      lo,
      hi,
      isVague: true,
      isRough: false,
      isBare: false,
      inWords: true,
      isScaled: true,
      scale: 1,
      end: vague.end,
    }
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
  return {
    lo: value,
    hi: value,
    isVague: false,
    isRough: false,
    isBare,
    inWords: false,
    isScaled: scale > 1,
    scale,
    end,
  }
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
