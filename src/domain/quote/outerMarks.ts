import type { Difference, Span } from '../records.ts'
import { isDash, isInvisible, isSpace, quoteMark } from '../text/characters.ts'
import { linkMarksEnd } from './linkMarks.ts'
import { endsInPercent, percentEnd, signEnd } from './numberValue.ts'

/**
 * Widens a passage by the punctuation before and after it that the quote has, too, and names what the quote has there
 * and the source has otherwise: a full stop for a comma, a quotation mark of another kind.
 *
 * `words` is the part of the quote from which nothing but punctuation is outside its first and last word.
 */
export function outerMarks(
  text: string,
  span: Span,
  quote: string,
  words: Span,
): { readonly span: Span; readonly before: readonly Difference[]; readonly after: readonly Difference[] } {
  const head = marksBefore(quote, words)
  const tail = marksAfter(quote, words)
  let { start, end } = span
  const before: Difference[] = []
  const after: Difference[] = []
  for (let at = head.end - 1; at >= head.start; at--) {
    if (isBlank(quote, at)) continue
    const mark = quote[at] ?? ''
    const beside = previousMark(text, start)
    if (beside !== -1 && isSameMark(text[beside] ?? '', mark)) {
      if (text[beside] !== mark) before.unshift(difference('quotes', text, beside, beside + 1, quote, at))
      start = beside
    } else if (quoteMark(mark) === null)
      before.unshift(
        difference(isSign(mark) || isMinus(quote, at) ? 'number' : 'punctuation', text, start, start, quote, at),
      )
  }
  if (endsInPercent(quote, tail.start)) end = signEnd(text, end)
  for (let at = tail.start; at < tail.end; at++) {
    if (isBlank(quote, at)) continue
    const mark = quote[at] ?? ''
    const beside = nextMark(text, end)
    if (beside !== -1 && isSameMark(text[beside] ?? '', mark)) {
      if (text[beside] !== mark) after.push(difference('quotes', text, beside, beside + 1, quote, at))
      end = beside + 1
    } else if (beside !== -1 && isStop(text[beside] ?? '') && isStop(mark)) {
      after.push(difference('punctuation', text, beside, beside + 1, quote, at))
      end = beside + 1
    } else if (mark === '%' && endsInPercent(text, end)) continue
    else if (mark === '%' && percentEnd(text, end) > end) {
      const from = pastBlanks(text, end)
      after.push(difference('number', text, from, percentEnd(text, end), quote, at))
      end = percentEnd(text, end)
    } else if (isSign(mark)) after.push(difference('number', text, end, end, quote, at))
    else if (quoteMark(mark) === null) after.push(difference('punctuation', text, end, end, quote, at))
  }
  return { span: { start, end }, before, after }
}

function difference(
  kind: Difference['kind'],
  text: string,
  from: number,
  to: number,
  quote: string,
  at: number,
): Difference {
  return {
    kind,
    source: text.slice(from, to),
    sourceSpan: { start: from, end: to },
    quote: quote.slice(at, at + 1),
    quoteSpan: { start: at, end: at + 1 },
  }
}

function marksBefore(quote: string, { start, end }: Span): Span {
  let at = start
  while (at < end && !isWordPart(quote[at] ?? '')) at++
  return { start, end: at }
}

function marksAfter(quote: string, { start, end }: Span): Span {
  let at = end
  while (at > start && !isWordPart(quote[at - 1] ?? '')) at--
  return { start: at, end }
}

/** The mark that stands right before, with nothing but white space between; -1 where a word does. */
function previousMark(text: string, start: number): number {
  let at = start - 1
  while (at >= 0 && isBlank(text, at)) at--
  return at >= 0 && !isWordPart(text[at] ?? '') ? at : -1
}

function nextMark(text: string, end: number): number {
  let at = end
  for (let past = -1; past !== at;) {
    past = at
    at = linkMarksEnd(text, pastBlanks(text, at))
  }
  return at < text.length && !isWordPart(text[at] ?? '') ? at : -1
}

function pastBlanks(text: string, start: number): number {
  let at = start
  while (at < text.length && isBlank(text, at)) at++
  return at
}

function isSameMark(a: string, b: string): boolean {
  return a === b || (quoteMark(a) !== null && quoteMark(a) === quoteMark(b))
}

/** Ends a sentence or a part of one: a full stop that stands for a question mark must not hide it. */
function isStop(mark: string): boolean {
  return /[.,;:?!،؛؟۔。，；：？！]/.test(mark)
}

/** Read aloud after a number: a percent. */
function isSign(mark: string): boolean {
  return /[%‰°$€£¥]/.test(mark)
}

/** Right before a number or its currency; behind nothing, as it opens a quote. */
function isMinus(quote: string, at: number): boolean {
  return isDash(quote.charCodeAt(at)) && /^(?:\p{Sc}\s?)?\p{Nd}/u.test(quote.slice(at + 1, at + 4))
}

function isBlank(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at)) || isInvisible(text.charCodeAt(at))
}

function isWordPart(character: string): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(character)
}
