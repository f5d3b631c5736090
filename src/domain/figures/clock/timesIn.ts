import type { Figure } from '../figure.ts'
import { type Token, tokensOf } from '../tokens.ts'
import { type FigureWords, wordsOf } from '../words/words.ts'
import { spotTimes } from './spotTimes.ts'

/**
 * The times of day of a text, in order, as figures of the kind `time` in minutes from midnight; their unit is a zone where
 * one is told. `language` is BCP 47.
 */
export function timesIn(text: string, language: string | null): Figure[] {
  const words = wordsOf(language)
  return timesAmong(tokensOf(text, words.decimal), words)
}

function timesAmong(tokens: readonly Token[], words: FigureWords): Figure[] {
  return spotTimes(tokens, words).map(({ start, end, lo, hi, bound, zone }) => {
    const from = tokens[start]?.start ?? 0
    return {
      start: from,
      end: tokens[end - 1]?.end ?? from,
      lo,
      hi,
      bound,
      kind: 'time',
      unit: zone,
      of: null,
      role: null,
    }
  })
}
