import { scanWords } from './scanWords.ts'

/** How near to one another a passage has a query's words. */
export interface Nearness {
  /** The weights of the query's terms in the sentence that has most of them, short sentences weighing more. */
  readonly sentence: number
  /** The weights of the pairs of terms that follow one another in the query and in the passage. */
  readonly pairs: number
  /** How many of the query's words it has in some form, each counted once. */
  readonly words: number
}

/**
 * Reads a passage for how near it has the terms of a query. `termOf` gives a word's term, -1 for one that tells nothing;
 * `order` has the query's terms in its order, `weights` how much each tells.
 */
export function nearnessOf(
  text: string,
  termOf: (letters: Uint16Array, length: number) => number,
  order: readonly number[],
  weights: ReadonlyMap<number, number>,
): Nearness {
  const wanted = pairsOf(order)
  const asked = new Set(order)
  const seen = new Set<number>()
  const seenPairs = new Set<number>()
  let inSentence = new Set<number>()
  let sentence = 0
  let pairs = 0
  let sentenceWords = 0
  let latest = -1
  let lastEnd = 0
  const finish = () => {
    if (inSentence.size > 0) {
      let sum = 0
      for (const term of inSentence) sum += weights.get(term) ?? 0
      sentence = Math.max(sentence, (sum * (K1 + 1)) / (1 + K1 * (1 - B + (B * sentenceWords) / TYPICAL_SENTENCE)))
      inSentence = new Set()
    }
    sentenceWords = 0
  }
  scanWords(text, (letters, length, start, end) => {
    if (endsSentence(text, lastEnd, start)) finish()
    lastEnd = end
    const term = termOf(letters, length)
    if (term < 0) return
    sentenceWords++
    if (weights.has(term)) {
      inSentence.add(term)
      if (asked.has(term)) seen.add(term)
      const pair = pairKey(latest, term)
      if (wanted.has(pair) && !seenPairs.has(pair)) {
        seenPairs.add(pair)
        pairs += Math.min(weights.get(latest) ?? 0, weights.get(term) ?? 0)
      }
    }
    latest = term
  })
  finish()
  return { sentence, pairs, words: seen.size }
}

const K1 = 1.2
const B = 0.75
/** Words of a sentence of newspapers and reports. */
const TYPICAL_SENTENCE = 20

function pairsOf(order: readonly number[]): Set<number> {
  return new Set(order.slice(1).map((term, i) => pairKey(order[i] ?? -1, term)))
}

/** Terms are far fewer than 2^26. */
function pairKey(first: number, second: number): number {
  return (first + 1) * 2 ** 26 + second
}

function endsSentence(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a && text.charCodeAt(at + 1) === 0x0a) return true
    if ((code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3002) && at + 1 < to) return true
  }
  return false
}
