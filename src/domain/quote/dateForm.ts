import { knownLanguages, plainWord } from './language.ts'

/** Whether two phrases are the same parts of a date in another order or form; a month is named in both, or both are one number. */
export function isSameDay(phrase: string, other: string): boolean {
  const [parts, others] = [partsOf(phrase), partsOf(other)]
  if (parts === null || parts.length !== others?.length || parts.length === 0) return false
  if (parts.length > 1 && !parts.some(isMonthName)) return false
  return parts.every((part, nth) => isSamePart(part, others[nth] ?? ''))
}

/** Whether two phrases are dates, the same or not, with a month in each. */
export function areDates(phrase: string, other: string): boolean {
  return [phrase, other].every(each => partsOf(each)?.some(isMonthName))
}

/** The numbers and the month, in the order of letters; `null` where a word is neither. */
function partsOf(phrase: string): string[] | null {
  const words = phrase
    .split(/[\s,]+/u)
    .map(plainWord)
    .filter(word => word !== '' && !fillers.has(word))
    .map(word => word.replace(/^(\p{Nd}+)(?:st|nd|rd|th)$/u, '$1'))
  return words.every(word => /^\p{Nd}{1,4}$/u.test(word) || isMonthName(word)) ? words.toSorted() : null
}

const fillers: ReadonlySet<string> = new Set(['the', 'of', 'de'])

/** "Aug.", "August". */
function isSamePart(part: string, other: string): boolean {
  if (part === other) return true
  const areShort = part.length >= LEAST_SHORT && other.length >= LEAST_SHORT
  return areShort && isMonthName(part) && isMonthName(other) && (part.startsWith(other) || other.startsWith(part))
}

/** Letters of a month's name that tell it from others. */
const LEAST_SHORT = 3

function isMonthName(word: string): boolean {
  return knownLanguages.some(({ calendar }) => calendar.has(word))
}
