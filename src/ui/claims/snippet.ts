import type { PlacedWords } from '../../domain/quote/excerptRead.ts'
import type { Span } from '../../domain/records.ts'

/** Words around a place, on one line, cut at word ends, and where the place is in them; no mark where it is all of them. */
export function snippetOf({ text, span }: PlacedWords): {
  readonly text: string
  readonly mark: Span | null
} {
  const before = text.slice(0, span.start)
  const after = text.slice(span.end)
  const lead = before.length > AROUND ? `… ${before.slice(-AROUND).replace(/^\S*\s+/, '')}` : before
  const tail = after.length > AROUND ? `${after.slice(0, AROUND).replace(/\s+\S*$/, '')} …` : after
  const [start, words, end] = [lead, text.slice(span.start, span.end), tail].map(part => part.replaceAll(/\s+/g, ' '))
  if (start === undefined || words === undefined || end === undefined) return { text, mark: null }
  const isAll = before.trim() === '' && after.trim() === ''
  return { text: start + words + end, mark: isAll ? null : { start: start.length, end: start.length + words.length } }
}

/** Code units on each side. */
const AROUND = 70
