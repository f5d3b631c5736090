import type { Span } from '../records.ts'

/**
 * The quotations in a stretch of text, with their marks, in order. One that is open where the stretch begins or ends
 * goes from there, or to there; one that a typewriter's mark opens, to the end of its paragraph, unless the next opens
 * with a mark too.
 *
 * A mark of print and one of a typewriter may open and close the same quotation. Of nested ones the inner part the
 * outer: who asks wants to know what stands in none.
 */
export function quotationsWithin(text: string, { start, end }: Span): Span[] {
  const quotations: Span[] = []
  let opened: number | null = null
  let isFirst = true
  for (const { index, 0: mark } of text.slice(start, end).matchAll(marks)) {
    const at = start + index
    const ended = opened === null ? null : endedBetween(text, opened, at)
    if (opened !== null && ended !== null) {
      quotations.push({ start: opened, end: ended })
      opened = null
    }
    const opens = isOpening(text, at, mark, opened !== null)
    if (opens === null) continue
    if (opens) opened = at
    else {
      const from: number | null = opened ?? (isFirst ? start : null)
      if (from !== null) quotations.push({ start: from, end: at + 1 })
      opened = null
    }
    isFirst = false
  }
  return opened === null ? quotations : [...quotations, { start: opened, end: endedBetween(text, opened, end) ?? end }]
}

/**
 * Where a quotation that a typewriter's mark opens has its end for want of a closing one: at a blank line, unless the
 * next paragraph opens with a mark. `null` where there is no such line.
 */
function endedBetween(text: string, opened: number, before: number): number | null {
  if (text.charAt(opened) !== '"') return null
  const parts = text.slice(opened, before + 1)
  const index = parts.search(/[^\S\n]*\r?\n\s*\n\s*(?![\s"“”«»„「」『』]|$)/u)
  return index < 0 ? null : opened + index
}

const marks = /["“”«»„「」『』]/gu

/** `null` where a mark neither opens nor closes: 5" are inches. */
function isOpening(text: string, at: number, mark: string, isOpen: boolean): boolean | null {
  if (mark === '“') return !isOpen || text.charAt(at - 1) === '' || !/[\p{L}\p{N},.!?]/u.test(text.charAt(at - 1))
  if (mark !== '"') return '«„「『'.includes(mark)
  const isBehindWord = /[\p{L}\p{N}\p{Pe}.,!?;:…’]/u.test(text.charAt(at - 1))
  if (isOpen) return !isBehindWord && /\p{L}/u.test(text.charAt(at + 1))
  return isBehindWord ? null : true
}
