import { spanToReading } from '../../domain/reading/projection.ts'
import type { RepairedText } from '../../domain/reading/repairedText.ts'
import type { Say } from '../../messages/catalogue.ts'
import type { KeptExcerpt } from '../../queries/sourceReader.ts'
import type { DrawnPassage, Look } from './segments.ts'

/** A kept passage as it is drawn where it is read: once for each way in which it bears on claims. */
export function drawnPassages(
  { excerpt: { id, anchor }, discount, evidence, appears }: KeptExcerpt,
  { projection }: RepairedText,
  say: Say,
): DrawnPassage[] {
  const looks = new Set<Look>(evidence.map(({ evidence: { stance } }) => (discount === null ? stance : 'uncounted')))
  if (appears.length > 0) looks.add('appearance')
  if (looks.size === 0) looks.add('kept')
  const span = anchor && spanToReading(projection, anchor.span)
  const reason = discount && say(`desk:discount.${discount}`)
  return span && span.start < span.end
    ? [...looks].map(look => ({ id, span, look, reason: look === 'uncounted' ? reason : null }))
    : []
}
