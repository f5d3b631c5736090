import type { ExcerptId } from '../../domain/id.ts'
import type { Span, Stance } from '../../domain/records.ts'

/** A passage to be drawn; `appearance` where a claim only occurs in it. */
export interface DrawnPassage {
  readonly id: ExcerptId
  readonly span: Span
  readonly look: Stance | 'appearance'
}

/** A stretch of a block that is drawn in one way: as the passage it belongs to, or plain. */
export interface Segment extends Span {
  readonly passage: DrawnPassage | null
}

/** Cuts a block where passages begin and end. Where passages overlap, the one that begins last is drawn on top. */
export function segmentsOf(block: Span, passages: readonly DrawnPassage[]): Segment[] {
  const inside = passages.filter(({ span }) => span.start < block.end && span.end > block.start)
  const cuts = new Set([block.start, block.end])
  for (const { span } of inside) {
    cuts.add(Math.max(block.start, span.start))
    cuts.add(Math.min(block.end, span.end))
  }
  const edges = [...cuts].toSorted((a, b) => a - b)
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? block.end
    return { start, end, passage: topmost(inside, start, end) }
  })
}

function topmost(passages: readonly DrawnPassage[], start: number, end: number): DrawnPassage | null {
  let top: DrawnPassage | null = null
  for (const passage of passages) {
    const covers = passage.span.start <= start && passage.span.end >= end
    if (covers && (top === null || passage.span.start >= top.span.start)) top = passage
  }
  return top
}
