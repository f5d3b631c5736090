/** How a number may be hedged: by a limit above or below, with the number itself or without it, or by nearness. */
type Limit = 'more-than' | 'less-than' | 'at-least' | 'at-most' | 'nearly' | 'about'

/** Words before a number that hedge it alike, of one language: data only, phrases parted by `|`. */
export type LimitWords = Readonly<Record<Limit, string>>

export const englishLimits: LimitWords = {
  'more-than': 'more than|over|above|in excess of|greater than|upward of',
  'less-than': 'less than|fewer than|under|below',
  'at-least': 'at least|no fewer than|no less than|not fewer than|not less than|a minimum of',
  'at-most': 'at most|at the most|no more than|not more than|up to|as many as|a maximum of',
  nearly: 'nearly|almost',
  about: 'about|around|roughly|approximately|approx|some|circa|ca',
}

export const germanLimits: LimitWords = {
  'more-than': 'mehr als|über',
  'less-than': 'weniger als|unter',
  'at-least': 'mindestens|wenigstens|zumindest|nicht weniger als',
  'at-most': 'höchstens|maximal|nicht mehr als|bis zu',
  nearly: 'fast|beinahe|nahezu',
  about: 'etwa|rund|ungefähr|circa|zirka|ca',
}

export const frenchLimits: LimitWords = {
  'more-than': 'plus de|au-delà de',
  'less-than': 'moins de',
  'at-least': 'au moins|pas moins de|au minimum',
  'at-most': "au plus|au maximum|pas plus de|jusqu'à",
  nearly: 'presque|près de',
  about: 'environ|à peu près|autour de|quelque',
}

export const spanishLimits: LimitWords = {
  'more-than': 'más de|por encima de',
  'less-than': 'menos de|por debajo de',
  'at-least': 'al menos|por lo menos|no menos de|como mínimo',
  'at-most': 'como máximo|a lo sumo|no más de|hasta',
  nearly: 'casi',
  about: 'unos|unas|alrededor de|aproximadamente|cerca de|en torno a',
}
