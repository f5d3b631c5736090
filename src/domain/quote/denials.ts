import { phrasesIn } from '../text/phrases.ts'
import { isNegation } from './kindOfChange.ts'
import type { Language } from './language.ts'
import { noNegations } from './noNegations.ts'
import { firstSentenceIn, lastSentenceIn } from './sentenceEdges.ts'

/** Words with those around them, and those that another text has in their place. */
export interface Stretch {
  readonly words: string
  readonly before: string
  readonly after: string
  readonly instead: string
}

/**
 * Whether a word of a stretch denies, as those beside it let it: not "No. 5", "no fewer than" where all of that is of the
 * stretch and another phrase in its place, nor the French "personne" and "point" without "ne".
 */
export function isDenial({ 0: word, index }: RegExpExecArray, stretch: Stretch, language: Language): boolean {
  if (!isNegation(word, language)) return false
  const { words, after } = stretch
  const end = index + word.length
  if (/^no$/i.test(word) && /^\.\s*\p{N}/u.test(words.slice(end) + after)) return false
  if (nouns.test(word) && !hasNe(stretch)) return false
  return !phrasesOfNone(stretch).some(phrase => phrase.start <= index && end <= phrase.end)
}

/** Somebody, a point: they deny in a sentence with "ne" alone. */
const nouns = /^(?:personne|point)$/iu

function hasNe({ before, words, after }: Stretch): boolean {
  const sentence = `${lastSentenceIn(before)}${words}${firstSentenceIn(after)}`
  return /(?<!\p{L})n(?:e(?!\p{L})|['’])/iu.test(sentence)
}

/** Phrases that look like a denial, but for those of which the other text keeps all but that: "not only", "[only now]". */
function phrasesOfNone({ words, instead }: Stretch) {
  const onOneLine = words.replaceAll(/\s/g, ' ')
  const kept = instead.replaceAll(/\s/g, ' ').toLowerCase()
  return phrasesIn(onOneLine, everyPhrase).filter(({ start, end }) => {
    const rest = onOneLine.slice(start, end).replace(/^\S+ ?/, '')
    return rest === '' || !kept.includes(rest.toLowerCase())
  })
}

/** What looks like a denial and is none, of every language. */
export const everyPhrase = Object.values(noNegations).join('|')
