import type { Span } from '../records.ts'
import { offsetOfLetter } from '../text/skeleton.ts'
import { blocksOf } from '../text/blocks.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { TextIndex } from '../text/textIndex.ts'
import type { Candidates } from './candidates.ts'
import { languageOfWords } from './language.ts'
import { wordsIn } from './words.ts'

/**
 * The sentence that has most in common with words that stand nowhere, by the letters of the words that both have;
 * `null` where none has at least a fifth of them.
 *
 * Short texts are looked through from end to end. In long ones only around places that share a run of letters with
 * the words: it is a help to whoever wonders what was meant, and decides nothing.
 */
export function nearestPassage(index: TextIndex, quote: string, candidates: Candidates): Span | null {
  const words = tellingWords(quote)
  let best: { span: Span; score: number } | null = null
  for (const stretch of stretches(index, quote, candidates)) {
    const text = index.text.slice(stretch.start, stretch.end)
    for (const span of sentencesOf(text, blocksOf(text), null)) {
      const place = { start: stretch.start + span.start, end: stretch.start + span.end }
      const score = commonLetters(index.text, place, words)
      if (best === null || score > best.score) best = { span: place, score }
    }
  }
  const all = [...words].reduce((sum, word) => sum + word.length, 0)
  return best !== null && best.score >= all * LEAST_COMMON ? best.span : null
}

const LEAST_COMMON = 0.2
/** Looking through so much text takes about as long as checking a quote. */
const SHORT_TEXT = 60_000
const AROUND = 600

function stretches(index: TextIndex, quote: string, candidates: Candidates): Span[] {
  const { text, letters } = index
  if (text.length <= SHORT_TEXT) return [{ start: 0, end: text.length }]
  const wanted = wordsIn(quote, { start: 0, end: quote.length })
    .map(word => word.letters)
    .join('')
  return candidates(wanted)
    .slice(0, MOST_STRETCHES)
    .map(({ starts }) => ({
      start: Math.max(0, offsetOfLetter(index, Math.min(starts.start, letters.length - 1)) - AROUND),
      end: Math.min(
        text.length,
        offsetOfLetter(index, Math.min(starts.end, letters.length - 1)) + quote.length + AROUND,
      ),
    }))
}

const MOST_STRETCHES = 3

/** The words of the quote that say what it is about, folded. */
function tellingWords(quote: string): ReadonlySet<string> {
  const { common } = languageOfWords(quote)
  return new Set(
    wordsIn(quote, { start: 0, end: quote.length })
      .map(word => word.letters)
      .filter(word => !common.has(word)),
  )
}

/** Letters of the telling words in the stretch, each word once; a word that only begins the same counts half. */
function commonLetters(text: string, span: Span, words: ReadonlySet<string>): number {
  let score = 0
  const counted = new Set<string>()
  for (const { letters } of wordsIn(text, span)) {
    const word = words.has(letters) ? letters : letters.slice(0, STEM)
    if (counted.has(word)) continue
    counted.add(word)
    if (words.has(letters)) score += letters.length
    else if (word.length === STEM && [...words].some(other => other.startsWith(word))) score += STEM / 2
  }
  return score
}

const STEM = 5
