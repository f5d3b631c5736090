import { sentenceWordsOf } from '../text/sentenceWords.ts'
import { isMonth } from './kindOfChange.ts'
import { type Language, plainWord } from './language.ts'

/** Words of a stretch that name, tell or describe something, in order: none that only joins, points, counts or hedges. */
export function contentWordsIn(words: string, language: Language): readonly string[] {
  return wordsOf(words).filter(word => isContent(word, language))
}

/** Each character that is a word by itself, and each other word or number, in order. */
export function wordsOf(words: string): readonly string[] {
  return words.match(wordShape) ?? []
}

const wordShape = /\p{sc=Han}|[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}'’\u200c-]|[.,٬٫](?=\p{N}))*/gu

function isContent(word: string, language: Language): boolean {
  if (isMonth(word, language)) return true
  const plain = plainWord(word)
  if (/\p{N}/u.test(plain) || (plain.length < 2 && !/\p{sc=Han}/u.test(plain))) return false
  const { common, small, pronouns, negations, hedges, attitudes, numbers } = language
  const nothing = [common, small, pronouns, negations, hedges, attitudes, numbers]
  return !nothing.some(words => words.has(plain)) && !starters.has(plain)
}

/** Words that open sentences, of all languages that have capitals: they name nothing. */
const starters: ReadonlySet<string> = new Set(
  ['en', 'fr', 'de', 'es', 'ru', 'el'].flatMap(language => [...sentenceWordsOf(language).starters].map(plainWord)),
)

/** Those of the words of which the others have no form. */
export function withoutFormsOf(words: readonly string[], others: readonly string[]): readonly string[] {
  return words.filter(word => !others.some(other => isFormOf(word, other)))
}

/** Letters that two forms of a word begin with, and letters that they end in at most. */
const LEAST_STEM = 4
const LONGEST_ENDING = 4

/** Whether two words are one in two forms: closed and closing, Iran and Iran's, went and go; not harm and harmless. */
export function isFormOf(word: string, other: string): boolean {
  const [a, b] = [word, other].map(each => plainWord(each).replace(/'s$/, ''))
  if (a === undefined || b === undefined || a === b) return true
  if (denying.test(a) !== denying.test(b)) return false
  if (irregular.some(forms => forms.has(a) && forms.has(b))) return true
  let stem = 0
  while (stem < a.length && a[stem] === b[stem]) stem++
  const isWhole = stem >= LEAST_STEM - 1 && stem === Math.min(a.length, b.length)
  return (isWhole || stem >= LEAST_STEM) && Math.max(a.length, b.length) - stem <= LONGEST_ENDING
}

const denying = /less(?:ly|ness)?$/u

/** Forms of English words that do not begin alike. */
const irregular = (
  'be am is are was were been being|have has had having|do does did done|will would|can could|may might|shall should|' +
  'go goes went gone|say says said|see saw seen|take took taken|give gave given|come came|make made|know knew known|' +
  'get got|think thought|tell told|find found|leave left|keep kept|hold held|bring brought|stand stood|lose lost|' +
  'fight fought|shoot shot|die dies died dying|lie lay lied lain|run ran|sit sat|lead led|meet met|pay paid|buy bought|' +
  'catch caught|teach taught|seek sought|send sent|sell sold|feel felt|fall fell fallen|write wrote written|rise rose risen|' +
  'speak spoke spoken|break broke broken|choose chose chosen|drive drove driven|begin began begun|become became|' +
  'man men|woman women|child children|person people|foot feet|wife wives'
)
  .split('|')
  .map(forms => new Set(forms.split(' ')))
