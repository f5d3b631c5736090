import type { FigureRow } from '../../../domain/figureLedger/figureRow.ts'
import type { Say } from '../../../messages/catalogue.ts'
import type { Desk, DeskExhibit } from '../../../queries/claimDesk.ts'

/** The exhibit whose excerpt gives a figure; `null`: the claim's own. */
export function exhibitOf({ exhibits }: Desk, { evidenceId }: FigureRow): DeskExhibit | null {
  return exhibits.find(({ evidence }) => evidence.id === evidenceId) ?? null
}

/** Whose figure it is: the title of the source, or that it is the claim's. */
export function rowName(say: Say, desk: Desk, row: FigureRow): string {
  return exhibitOf(desk, row)?.source.title ?? say('figures:claim')
}

/** Why it is not held against totals: "part of 26", "denied by these words"; `null` where it is. */
export function asideName(
  say: Say,
  { text, partOf, unasserted }: Pick<FigureRow, 'text' | 'partOf' | 'unasserted'>,
): string | null {
  if (unasserted !== null) return say(`figures:row.${unasserted}`)
  if (partOf === null) return null
  const { whole } = partOf
  return whole === null
    ? say('figures:row.part')
    : say('figures:row.partOf', { whole: text.slice(whole.start, whole.end) })
}

/** Tells the rows of a claim apart: two excerpts of one wording give the same figure. */
export function rowKey({ id, evidenceId }: FigureRow): string {
  return `${id} ${evidenceId ?? ''}`
}

/** The words that give it, as they are read. */
export function wordsOf({ shown: { text, span } }: Pick<FigureRow, 'shown'>): string {
  return text.slice(span.start, span.end)
}
