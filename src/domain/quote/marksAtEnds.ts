import type { Difference, Span } from '../records.ts'
import { quoteMark, trimSpan } from '../text/characters.ts'
import type { Word } from './words.ts'

/** A stretch of a text, and the words in it. */
interface Side {
  readonly text: string
  readonly span: Span
  readonly words: readonly Word[]
}

/**
 * What differs before the first word of a passage and behind its last, where all of both is held against one another: a
 * full stop that only one has. What is `told` already is not told again.
 */
export function marksAtEnds(
  source: Side,
  quote: Side,
  told: readonly Difference[],
): { readonly before: readonly Difference[]; readonly after: readonly Difference[] } {
  const first = (at: number, of: 'sourceSpan' | 'quoteSpan') => Math.min(at, ...told.map(each => each[of].start))
  const last = (at: number, of: 'sourceSpan' | 'quoteSpan') => Math.max(at, ...told.map(each => each[of].end))
  return {
    before: marksIn(source.text, { start: source.span.start, end: first(firstOf(source), 'sourceSpan') }, quote.text, {
      start: quote.span.start,
      end: first(firstOf(quote), 'quoteSpan'),
    }),
    after: marksIn(source.text, { start: last(lastOf(source), 'sourceSpan'), end: source.span.end }, quote.text, {
      start: last(lastOf(quote), 'quoteSpan'),
      end: quote.span.end,
    }),
  }
}

function firstOf({ span, words }: Side): number {
  return words[0]?.span.start ?? span.end
}

function lastOf({ span, words }: Side): number {
  return words.at(-1)?.span.end ?? span.end
}

function marksIn(text: string, source: Span, quote: string, given: Span): Difference[] {
  if (source.end < source.start || given.end < given.start) return []
  const [theirs, ours] = [trimSpan(text, source), trimSpan(quote, given)]
  const same = sameStart(text.slice(theirs.start, theirs.end), quote.slice(ours.start, ours.end))
  const sourceSpan = { start: theirs.start + same, end: theirs.end }
  const quoteSpan = { start: ours.start + same, end: ours.end }
  const [marks, instead] = [text.slice(sourceSpan.start, sourceSpan.end), quote.slice(quoteSpan.start, quoteSpan.end)]
  return marks === instead
    ? []
    : [{ kind: kindOf(marks, instead), source: marks, sourceSpan, quote: instead, quoteSpan }]
}

function sameStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

function kindOf(source: string, quote: string): Difference['kind'] {
  if (signsOf(source) !== signsOf(quote)) return 'number'
  if (omission.test(quote) && !omission.test(source)) return 'ellipsis'
  const [theirs, ours] = [source, quote].map(marks => [...marks].map(mark => quoteMark(mark) ?? mark).join(''))
  return theirs === ours ? 'quotes' : 'punctuation'
}

const omission = /…|\.\s?\.\s?\./

/** Read aloud beside a number. */
function signsOf(marks: string): string {
  return marks.replace(/[^%٪‰°$€£¥]/g, '')
}
