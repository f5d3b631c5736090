/** A stretch from the top to the bottom end of what is to run in a lane. */
export interface Stretch {
  readonly top: number
  readonly bottom: number
}

/**
 * A lane for each stretch, from 0, so that no two in one lane touch. Short ones come first and so lie innermost
 * (greedy colouring of an interval graph).
 */
export function lanesOf(stretches: readonly Stretch[]): readonly number[] {
  const order = stretches
    .map((stretch, index) => ({ ...stretch, index }))
    .toSorted((a, b) => a.bottom - a.top - (b.bottom - b.top) || a.top - b.top || a.index - b.index)
  const taken: Stretch[][] = []
  const lanes = new Map<number, number>()
  for (const { top, bottom, index } of order) {
    const free = taken.findIndex(own => own.every(other => bottom + CLEAR <= other.top || other.bottom + CLEAR <= top))
    const lane = free < 0 ? taken.length : free
    ;(taken[lane] ??= []).push({ top, bottom })
    lanes.set(index, lane)
  }
  return stretches.map((_, index) => lanes.get(index) ?? 0)
}

/** Between the ends of two stretches of one lane, in CSS pixels. */
const CLEAR = 10
