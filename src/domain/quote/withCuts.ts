import type { Difference, Span, SubstanceKind } from '../records.ts'
import { trimSpan } from '../text/characters.ts'
import { gravityOf } from './outcome.ts'
import { cutKinds, wholeWordsAround } from './wordCuts.ts'

/**
 * The differences of a passage with what it is cut out of at its ends, so that it says something else: "One hundred and"
 * of "five fled". What is told already of an end is told once, and as what it is.
 */
export function withCuts(
  text: string,
  span: Span,
  given: Span,
  differences: readonly Difference[],
): readonly Difference[] {
  const kinds = cutKinds(text, span)
  const whole = wholeWordsAround(text, span)
  const told = [...differences]
  if (kinds.start !== null && whole.start < span.start) {
    const nth = told.findIndex(({ sourceSpan }) => sourceSpan.start < span.start || startsAt(sourceSpan, span.start))
    if (!tellsAs(told, nth, kinds.start, span))
      told.unshift(cutAway(text, { start: whole.start, end: span.start }, given.start, kinds.start))
  }
  if (kinds.end !== null && whole.end > span.end) {
    const nth = told.findLastIndex(({ sourceSpan }) => sourceSpan.end > span.end || endsAt(sourceSpan, span.end))
    if (!tellsAs(told, nth, kinds.end, span))
      told.push(cutAway(text, { start: span.end, end: whole.end }, given.end, kinds.end))
  }
  return told
}

function startsAt({ start, end }: Span, at: number): boolean {
  return start === at && end > at
}

function endsAt({ start, end }: Span, at: number): boolean {
  return end === at && start < at
}

/** Whether one of the differences tells of the cut; a number that it parts makes it one of a number. */
function tellsAs(told: Difference[], nth: number, kind: SubstanceKind, { start, end }: Span): boolean {
  const known = told[nth]
  if (!known) return false
  const isBeyond = known.sourceSpan.start < start || known.sourceSpan.end > end
  if (gravityOf(known.kind) !== 'substance' && (kind !== 'number' || !isBeyond)) return false
  if (kind === 'number' && known.kind !== 'date') told[nth] = { ...known, kind }
  return true
}

function cutAway(text: string, cut: Span, at: number, kind: SubstanceKind): Difference {
  const sourceSpan = trimSpan(text, cut)
  const source = text.slice(sourceSpan.start, sourceSpan.end)
  return { kind, source, sourceSpan, quote: '', quoteSpan: { start: at, end: at } }
}
