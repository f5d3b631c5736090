import { closesSentence } from '../text/blocks.ts'
import { sentenceWordsOf } from '../text/sentenceWords.ts'

/** Whether a sentence ends there; an abbreviation's full stop and a colon end none. */
export function endsSentence(text: string, end: number): boolean {
  return closesSentence(text, end) && !goesOn(text.slice(Math.max(0, end - REACH), end))
}

const REACH = 16

/** "Mr.", "e.g.", "A.", and what a colon or semicolon leads to. */
function goesOn(words: string): boolean {
  if (/[:;]["'”’»)\]]*$/u.test(words)) return true
  const [, word = ''] = /(?:^|[\s"'“‘„«([])([\p{L}.]*\p{L})\.$/u.exec(words) ?? []
  return /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) || abbreviations.has(word.toLowerCase())
}

const abbreviations: ReadonlySet<string> = new Set(
  ['en', 'fr', 'de', 'es', 'ru', 'el'].flatMap(language => [...sentenceWordsOf(language).opens]),
)

/** Whether a sentence ends before the white space and the opening marks there, nothing stands before, or a colon leads to speech. */
export function beginsSentence(text: string, start: number): boolean {
  let at = start
  while (at > 0 && beforeSentence.test(text[at - 1] ?? '')) at--
  return at === 0 || endsSentence(text, at) || /^:\s*["'“‘„«]/u.test(text.slice(Math.max(0, at - 1), start))
}

const beforeSentence = /[\s"'“‘„«([]/u
