import type { Token } from './tokens.ts'
import { type FigureWords, phraseAt } from './words/words.ts'

/** A number or a vague quantity, as a text writes it, up to the token `end`. */
export interface NumberRead {
  readonly lo: number
  readonly hi: number
  readonly isVague: boolean
  /** Whether its word is always rough: une trentaine. */
  readonly isRough: boolean
  /** Digits without grouping, decimals or scale: may be a year, or the number of something. */
  readonly isBare: boolean
  readonly inWords: boolean
  /** Whether a scale stands with it: thousand, million, 3bn. */
  readonly isScaled: boolean
  /** The value without its scale, for "2 to 3 million". */
  readonly scale: number
  readonly end: number
}

/** The token behind "and a half"; `null` where it does not stand at `at`. */
export function halfAfter(tokens: readonly Token[], at: number, words: FigureWords): number | null {
  return phraseAt(tokens, at, words.andHalf)?.end ?? null
}

/** A value that words give exactly, and no digits: half, a year. `end` is the token behind it. */
export function inWordsOnly(value: number, end: number): NumberRead {
  return {
    lo: value,
    hi: value,
    isVague: false,
    isRough: false,
    isBare: false,
    inWords: true,
    isScaled: false,
    scale: 1,
    end,
  }
}
