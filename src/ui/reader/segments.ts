import type { ExcerptId } from '../../domain/id.ts'
import type { Span, Stance } from '../../domain/records.ts'

/**
 * How a passage is drawn; `appearance` where a claim only occurs in it, `kept` where it bears on none, `uncounted` where it
 * bears on some and counts for none.
 */
export type Look = Stance | 'appearance' | 'kept' | 'uncounted'

/** A passage to be drawn. */
export interface DrawnPassage {
  readonly id: ExcerptId
  readonly span: Span
  /** One that supports a claim and conflicts with another is drawn twice. */
  readonly look: Look
  /** Why it does not count, in words; `null` where it does. */
  readonly reason: string | null
}

/** A passage with the line under the text that is its own, counted from 0. */
export interface LaidPassage extends DrawnPassage {
  readonly lane: number
}

/** A stretch of a piece that is drawn in one way: with the same passages all along. */
export interface Segment extends Span {
  /** By lane. */
  readonly passages: readonly LaidPassage[]
  /** Those of them that begin here. */
  readonly opening: readonly LaidPassage[]
}

/** Lines that fit under a line of text. Passages beyond share the last. */
export const LANES = 3

/** Gives passages that overlap a line each, as few as can be; in order of where they begin, the longer first. */
export function layPassages(passages: readonly DrawnPassage[]): LaidPassage[] {
  const ends: number[] = []
  return passages
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .map(passage => {
      const free = ends.findIndex(end => end <= passage.span.start)
      const lane = free === -1 ? Math.min(ends.length, LANES - 1) : free
      ends[lane] = Math.max(ends[lane] ?? 0, passage.span.end)
      return { ...passage, lane }
    })
}

/** Cuts a piece where passages begin and end, and at `cutsToo`, which lie in it. */
export function segmentsOf(piece: Span, passages: readonly LaidPassage[], cutsToo: readonly number[] = []): Segment[] {
  const inside = passages.filter(({ span }) => span.start < piece.end && span.end > piece.start)
  const cuts = new Set([piece.start, piece.end, ...cutsToo])
  for (const { span } of inside) {
    cuts.add(Math.max(piece.start, span.start))
    cuts.add(Math.min(piece.end, span.end))
  }
  const edges = [...cuts].toSorted((a, b) => a - b)
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? piece.end
    const covering = inside
      .filter(({ span }) => span.start <= start && span.end >= end)
      .toSorted((a, b) => a.lane - b.lane)
    return { start, end, passages: covering, opening: covering.filter(({ span }) => span.start === start) }
  })
}
