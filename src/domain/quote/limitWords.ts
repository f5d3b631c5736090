import { type Language, plainWord } from './language.ts'

/** The phrases of a language that hedge a number as these words do, they themselves among them; none where they hedge none. */
export function limitsAlike(words: readonly string[], { limits }: Language): readonly string[] {
  return limits.get(words.map(plainWord).join(' ')) ?? []
}

/**
 * Those that say something else of a number in other places, of whatever language: over two weeks, about 30 prisoners,
 * up to two judges, unter 30 Gefangenen.
 */
const elsewhere: ReadonlySet<string> = new Set(
  (
    'over|above|under|below|up to|about|around|' +
    "über|unter|bis zu|au-delà de|près de|autour de|jusqu'à|por encima de|por debajo de|hasta|alrededor de|cerca de|en torno a"
  ).split('|'),
)

/** Whether words that hedge a number do so wherever they stand before one. */
export function hedgesAnywhere(words: readonly string[]): boolean {
  return !elsewhere.has(words.map(plainWord).join(' '))
}

/** Words of the longest phrase. */
export const LONGEST_LIMIT = 3
