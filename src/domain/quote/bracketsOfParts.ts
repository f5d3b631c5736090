import type { Span } from '../records.ts'
import { isSpace } from '../text/characters.ts'
import type { Finding } from './differencesOf.ts'
import { wordsIn } from './words.ts'

/** A part of a quote at its place in the source, from its first word to its last. */
interface PlacedPart {
  readonly span: Span
  readonly findings: readonly Finding[]
}

/**
 * A part of a quote that is nothing but a bracket, beside a mark of omission: "They went … [sic]". It stands where the
 * source has it, too, in the stretch, as near as may be to the part that it follows or leads to; else the quoter has put
 * it in, right beside that part.
 */
export function bracketAlone(
  text: string,
  stretch: Span,
  quote: string,
  part: Span,
  side: 'follows' | 'leads',
): PlacedPart {
  const quoteSpan = wordsSpan(quote, part)
  const words = quote.slice(quoteSpan.start, quoteSpan.end)
  const within = text.slice(stretch.start, stretch.end)
  const at = side === 'follows' ? within.indexOf(`[${words}]`) : within.lastIndexOf(`[${words}]`)
  if (at !== -1) {
    const start = stretch.start + at + 1
    return { span: { start, end: start + words.length }, findings: [] }
  }
  const beside = side === 'follows' ? stretch.start : stretch.end
  const span = { start: beside, end: beside }
  return { span, findings: [bracket(span, words, quoteSpan)] }
}

/**
 * A part with the brackets before its first word and behind its last that mark of omissions cut off from what they
 * belong to: "They [sic] … went". Where the source has them they are of the part, else they are what differs.
 */
export function withBracketsAtEnds<T extends PlacedPart>(
  text: string,
  placed: T,
  quote: string,
  part: Span,
  ends: { readonly first: boolean; readonly last: boolean },
): T {
  const words = wordsSpan(quote, part)
  const opens = ends.first ? quote.slice(part.start, words.start).lastIndexOf('[') : -1
  const closes = ends.last ? quote.slice(words.end, part.end).indexOf(']') : -1
  let { start, end } = placed.span
  const before: Finding[] = []
  const after: Finding[] = []
  if (opens !== -1) {
    const at = part.start + opens
    const mark = pastBlanks(text, start - 1, -1)
    if (text[mark] === '[') start = mark
    else before.push(bracket({ start, end: start }, '[', { start: at, end: at + 1 }))
  }
  if (closes !== -1) {
    const at = words.end + closes
    const mark = pastBlanks(text, end, 1)
    if (text[mark] === ']') end = mark + 1
    else after.push(bracket({ start: end, end }, ']', { start: at, end: at + 1 }))
  }
  return { ...placed, span: { start, end }, findings: [...before, ...placed.findings, ...after] }
}

function bracket(sourceSpan: Span, quote: string, quoteSpan: Span): Finding {
  return { difference: { kind: 'bracket', source: '', sourceSpan, quote, quoteSpan }, change: null }
}

function wordsSpan(quote: string, part: Span): Span {
  const words = wordsIn(quote, part)
  return { start: words[0]?.span.start ?? part.start, end: words.at(-1)?.span.end ?? part.end }
}

function pastBlanks(text: string, from: number, step: 1 | -1): number {
  let at = from
  while (at >= 0 && at < text.length && isSpace(text.charCodeAt(at))) at += step
  return at
}
