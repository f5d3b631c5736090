import type { Span } from '../records.ts'
import { isBullet, WIDEST_WRAPPED } from './blocks.ts'
import { sentencesOf } from './sentences.ts'

/** No sentence is followed further than so many code units before or behind a passage: longer ones are tables. */
export const FARTHEST = 1000

/**
 * The sentences that a passage stands in, whole: from the beginning of the first to the end of the last.
 *
 * What parts paragraphs is told by the lines there alone, and not by how most of the text is laid out: so a change
 * elsewhere never makes another sentence of this one. Where that is uncertain it reaches too far rather than not far enough.
 */
export function sentencesAround(text: string, span: Span): Span {
  const paragraph = { kind: 'paragraph', level: 0, ...paragraphAround(text, span) } as const
  const own = sentencesOf(text, [paragraph], null).filter(({ start, end }) => end > span.start && start < span.end)
  return {
    start: Math.min(span.start, own[0]?.start ?? span.start),
    end: Math.max(span.end, own.at(-1)?.end ?? span.end),
  }
}

function paragraphAround(text: string, span: Span): Span {
  const from = Math.max(0, span.start - FARTHEST)
  const to = Math.min(text.length, span.end + FARTHEST)
  const starts = paragraphStarts(text.slice(from, to)).map(at => at + from)
  return {
    start: starts.findLast(at => at <= span.start) ?? from,
    end: starts.find(at => at >= span.end) ?? to,
  }
}

/** Where lines begin that go on from no line before: after a blank one, beside one too long for a page, at a bullet. */
function paragraphStarts(part: string): number[] {
  const starts: number[] = []
  let last: { readonly end: number; readonly isLong: boolean } | null = null
  for (const { 0: line, index } of part.matchAll(/[^\n\r\f\u2029]*\S[^\n\r\f\u2029]*/gu)) {
    const isLong = line.length > WIDEST_WRAPPED
    const gap = last === null ? '' : part.slice(last.end, index)
    const isApart = last !== null && (isLong || last.isLong || partsLines.test(gap) || isBullet(line.trimStart(), 0))
    if (isApart) starts.push(index)
    last = { end: index + line.length, isLong }
  }
  return starts
}

const partsLines = /\r?\n[^\S\n]*\n|\r[^\S\r\n]*\r|[\f\u2029]/u
