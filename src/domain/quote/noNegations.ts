/** What looks like a negation and is none, by language; phrases parted by `|`. */
export const noNegations = {
  en: 'no fewer than|no less than|not less than|not fewer than|no more than|not more than|not only|not just|not merely|without doubt|without any doubt|without a doubt|no doubt|not to mention|no sooner',
  fr: 'pas moins de|non seulement|sans doute|sans aucun doute|pas seulement',
  es: 'no menos de|no sólo|no solo|sin duda|sin ninguna duda|no más de',
  de: 'nicht nur|nicht weniger als|ohne zweifel|ohne jeden zweifel|nicht mehr als',
  fa: 'نه تنها|نه فقط|بدون شک|بدون تردید|بی‌شک|بی‌تردید',
  ar: 'لا شك|بلا شك|بدون شك|دون شك|ليس فقط|ما لا يقل عن|لا يقل عن',
} as const
