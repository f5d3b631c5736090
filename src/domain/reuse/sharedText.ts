import type { Span } from '../records.ts'
import { isQuoted } from './derivation.ts'

/** Where a passage stands in one text and in the other. */
type PassagePair = readonly [Span, Span]

/** Each passage once: of those that are mostly one in either text, which says the same twice there, the longest. In their order. */
export function eachPassageOnce(passages: readonly PassagePair[]): readonly PassagePair[] {
  const kept: PassagePair[] = []
  for (const passage of passages.toSorted(([a], [b]) => lengthOf(b) - lengthOf(a)))
    if (!kept.some(other => isMostlyIn(passage[0], other[0]) || isMostlyIn(passage[1], other[1]))) kept.push(passage)
  return passages.filter(passage => kept.includes(passage))
}

/** How much of the shorter text stands in the other too, 0 to 1, by `measure` of its parts: characters, or words. */
export function sharedShare(
  passages: readonly PassagePair[],
  lengths: readonly [number, number],
  measure: (side: 0 | 1, span: Span) => number = (_, span) => lengthOf(span),
): number {
  const side = lengths[0] <= lengths[1] ? 0 : 1
  const whole = measure(side, { start: 0, end: lengths[side] })
  const shared = joined(passages.map(pair => pair[side])).reduce((sum, span) => sum + measure(side, span), 0)
  return whole === 0 ? 0 : Math.min(1, shared / whole)
}

/** Words in a part of a text; in scripts that do not part their words, what stands between stops. */
export function wordsIn(text: string, { start, end }: Span): number {
  return text.slice(start, end).match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0
}

/** Whether all that two texts share is one passage that both give in quotation marks. */
export function isOneQuotation(passages: readonly PassagePair[], [one, other]: readonly [string, string]): boolean {
  const [only, ...more] = eachPassageOnce(passages)
  return only !== undefined && more.length === 0 && isQuoted(one, only[0]) && isQuoted(other, only[1])
}

/** Spans in order, those that touch as one. */
function joined(spans: readonly Span[]): readonly Span[] {
  return spans
    .toSorted((a, b) => a.start - b.start)
    .reduce<Span[]>((done, span) => {
      const last = done.at(-1)
      if (!last || last.end < span.start) return [...done, span]
      return [...done.slice(0, -1), { start: last.start, end: Math.max(last.end, span.end) }]
    }, [])
}

function isMostlyIn(span: Span, other: Span): boolean {
  const common = Math.min(span.end, other.end) - Math.max(span.start, other.start)
  return common * 2 > lengthOf(span)
}

function lengthOf({ start, end }: Span): number {
  return end - start
}
