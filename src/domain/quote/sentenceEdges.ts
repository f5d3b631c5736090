import type { Span } from '../records.ts'
import { closesSentence } from '../text/blocks.ts'
import { sentenceWordsOf } from '../text/sentenceWords.ts'

/** Whether a sentence ends there; an abbreviation's full stop and a colon end none. */
export function endsSentence(text: string, end: number): boolean {
  if (isLetter(text.charCodeAt(end - 1))) return false
  const words = text.slice(Math.max(0, end - REACH), end).replace(/“$/u, '') // which closes in German
  return closesSentence(words, words.length) && !goesOn(words)
}

const REACH = 16

/** A small letter as most words end with: behind those no sentence ends, and nothing need be read. */
function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

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

/** The sentences of a stretch, in order, the first and the last as far as they are of it; a blank line parts them, too. */
export function sentencesIn(text: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  for (const { index, 0: gap } of text.matchAll(/\s+|(?<=[。！？])/gu)) {
    if (!endsSentence(text, index) && !/\n\s*\n/u.test(gap)) continue
    sentences.push({ start, end: index })
    start = index + gap.length
  }
  return [...sentences, { start, end: text.length }]
}

/** The part of the last sentence that a stretch ends with. */
export function lastSentenceIn(text: string): string {
  return text.slice(sentencesIn(text).at(-1)?.start)
}

/** The part of the first sentence that a stretch begins with. */
export function firstSentenceIn(text: string): string {
  return text.slice(0, sentencesIn(text)[0]?.end)
}
