import type { Step } from './alignWords.ts'
import { endsSentence } from './sentenceEdges.ts'
import type { Word } from './words.ts'

/** A text with its words. */
interface Worded {
  readonly text: string
  readonly words: readonly Word[]
}

/**
 * Words at an end of the quote that are none of the source's stand for no more of it than the sentence that the quote is
 * of there: not "Iran. Over" but "Over" is what "More than" stands for.
 */
export function withinSentences(source: Worded, quote: Worded, steps: readonly Step[]): Step[] {
  const first = steps.findIndex(({ same }) => same)
  const last = steps.findLastIndex(({ same }) => same)
  if (first === -1) return [...steps]
  return [
    ...withinSentence(source, quote, steps.slice(0, first), 'head'),
    ...steps.slice(first, last + 1),
    ...withinSentence(source, quote, steps.slice(last + 1), 'tail'),
  ]
}

/** The steps before the first word that is the same, or behind the last. */
function withinSentence(source: Worded, quote: Worded, steps: readonly Step[], side: 'head' | 'tail') {
  const [opening, closing] = [steps[0], steps.at(-1)]
  if (!opening || !closing) return steps
  const { sourceFrom, quoteFrom } = opening
  const { sourceTo, quoteTo } = closing
  /** What stands in brackets, or begins another sentence of the quote's: such words may stand for more. */
  const reachesOn = ({ bracketed }: Word, at: number) => bracketed || (at > 0 && opensSentence(quote, quoteFrom + at))
  if (quote.words.slice(quoteFrom, quoteTo).some(reachesOn)) return steps
  // Where the quote's own sentence goes on, none of the source's next one is in its place.
  if (side === 'head') {
    const most = opensSentence(quote, quoteTo) ? sourceTo - 1 : sourceTo
    const from = rangeOf(sourceFrom + 1, most).findLast(index => opensSentence(source, index))
    return from === undefined ? steps : [{ same: false, sourceFrom: from, sourceTo, quoteFrom, quoteTo }]
  }
  const least = opensSentence(quote, quoteFrom) ? sourceFrom + 1 : sourceFrom
  const to = rangeOf(least, sourceTo - 1).find(index => opensSentence(source, index))
  return to === undefined ? steps : [{ same: false, sourceFrom, sourceTo: to, quoteFrom, quoteTo }]
}

/** Both ends included. */
function rangeOf(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at)
}

function opensSentence({ text, words }: Worded, index: number): boolean {
  const [before, word] = [words[index - 1], words[index]]
  if (!before || !word) return false
  const space = text.slice(before.span.end, word.span.start).search(/\s/u)
  return space !== -1 && endsSentence(text, before.span.end + space)
}
