import { plainWord } from './language.ts'

/** How a number may be hedged: by a limit above or below, with the number itself or without it, or by nearness. */
type Limit = 'more-than' | 'less-than' | 'at-least' | 'at-most' | 'nearly' | 'about'

/** Words before a number that hedge it alike, of one language: data only, phrases parted by `|`. */
type LimitWords = Readonly<Record<Limit, string>>

const english: LimitWords = {
  'more-than': 'more than|over|above|in excess of|greater than|upward of',
  'less-than': 'less than|fewer than|under|below',
  'at-least': 'at least|no fewer than|no less than|not fewer than|not less than|a minimum of',
  'at-most': 'at most|at the most|no more than|not more than|up to|as many as|a maximum of',
  nearly: 'nearly|almost',
  about: 'about|around|roughly|approximately|approx|some|circa|ca',
}

const german: LimitWords = {
  'more-than': 'mehr als|über',
  'less-than': 'weniger als|unter',
  'at-least': 'mindestens|wenigstens|zumindest|nicht weniger als',
  'at-most': 'höchstens|maximal|nicht mehr als|bis zu',
  nearly: 'fast|beinahe|nahezu',
  about: 'etwa|rund|ungefähr|circa|zirka|ca',
}

const french: LimitWords = {
  'more-than': 'plus de|au-delà de',
  'less-than': 'moins de',
  'at-least': 'au moins|pas moins de|au minimum',
  'at-most': "au plus|au maximum|pas plus de|jusqu'à",
  nearly: 'presque|près de',
  about: 'environ|à peu près|autour de|quelque',
}

const spanish: LimitWords = {
  'more-than': 'más de|por encima de',
  'less-than': 'menos de|por debajo de',
  'at-least': 'al menos|por lo menos|no menos de|como mínimo',
  'at-most': 'como máximo|a lo sumo|no más de|hasta',
  nearly: 'casi',
  about: 'unos|unas|alrededor de|aproximadamente|cerca de|en torno a',
}

/** By phrase, all that hedge a number alike, itself among them. */
const alike: ReadonlyMap<string, readonly string[]> = new Map(
  [english, german, french, spanish].flatMap(words =>
    Object.values(words)
      .map(phrases => phrases.split('|'))
      .flatMap(phrases => phrases.map(phrase => [phrase, phrases] as const)),
  ),
)

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

/** The phrases that hedge a number as these words do, they themselves among them; none where they hedge none. */
export function limitsAlike(words: readonly string[]): readonly string[] {
  return alike.get(words.map(plainWord).join(' ')) ?? []
}
