import { lastAtOrBefore, spanToReading, toCaptured } from '../../domain/reading/projection.ts'
import type { RepairedText } from '../../domain/reading/repairedText.ts'
import { isOnByItself, isTakenOut, kindAt, spanAt } from '../../domain/reading/repairs.ts'
import type { RepairKind, Span } from '../../domain/records.ts'

/** A repair as it is drawn in a stretch of what is read. */
export interface RepairMark extends Span {
  /** What stood there, to be drawn before the stretch; empty for a repair that is off, and for a ligature. */
  readonly was: string
  readonly kind: RepairKind
  /** Whether it is applied; one that is not would take this stretch away or change it. */
  readonly on: boolean
}

/** The repairs in a piece of what is read, in order. A menu and a footer taken away are drawn elsewhere. */
export function repairMarksIn(repaired: RepairedText, piece: Span): RepairMark[] {
  const { projection, repairs, on, captured } = repaired
  const from = toCaptured(projection, { offset: piece.start, into: 0 }).offset
  const to = toCaptured(projection, { offset: piece.end, into: 0 }).offset
  const marks: RepairMark[] = []
  const last = Math.max(0, lastAtOrBefore(repairs.starts, from))
  for (let index = repairs.outer[last] ?? last; index < repairs.count; index++) {
    if (isTakenOut(repairs, on, index)) continue
    const span = spanAt(repairs, index)
    if (span.start > to) break
    const kind = kindAt(repairs, index)
    const isOn = on[index] === 1
    const place = spanToReading(projection, span)
    const isHere = isOn ? place.start >= piece.start && place.start < piece.end : overlaps(place, piece)
    if (!isHere || (isOn && isFurniture(kind))) continue
    const isSeen = isOn && kind !== 'ligature' // its letters look the same
    marks.push({ ...place, kind, on: isOn, was: isSeen ? wordsThere(kind, captured.slice(span.start, span.end)) : '' })
  }
  return marks
}

/** Whether a repair takes whole blocks away at an end of the text. */
function isFurniture(kind: RepairKind): boolean {
  return kind === 'menu' || kind === 'footer'
}

/** What a repair took out, so that it can be seen: an end of a line has a sign of its own, as have spaces. */
export function wordsThere(kind: RepairKind, words: string): string {
  if (kind === 'soft-hyphen') return '¬'
  if (kind === 'spaces') return '·'.repeat(Math.min(MOST_DOTS, words.length))
  const shown = words.replaceAll(/[^\S\r\n]*\r?\n[^\S\r\n]*/g, '↵')
  return isOnByItself(kind) ? shown : shown.replaceAll(/↵+/g, ' ').trim()
}

/** Spaces that a run shows one by one. */
const MOST_DOTS = 8

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start
}
