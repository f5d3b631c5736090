import type { Difference, Span } from '../records.ts'
import { beginsSentence, endsSentence } from './sentenceEdges.ts'

/** Whether a difference is words that a quote leaves out without a mark, of more than a phrase. */
export function isSilentOmission({ kind, source, quote }: Difference): boolean {
  return kind === 'word' && !letter.test(quote) && wordsOf(source) > LONGEST_PHRASE
}

/** Whether a stretch is a sentence, or of more than one: what one word of it says is not what its leaving out changes. */
export function isOfSentences(text: string, { start, end }: Span): boolean {
  for (const { index } of text.slice(start, end).matchAll(/\s+/gu)) if (endsSentence(text, start + index)) return true
  return beginsSentence(text, start) && endsSentence(text, end)
}

/** Words of a phrase, at most: a word among them that denies, or a number, is what its leaving out changes. */
export const LONGEST_PHRASE = 3

function wordsOf(text: string): number {
  return text.split(/\s+/).filter(word => letter.test(word)).length
}

const letter = /[\p{L}\p{N}]/u
