import { z } from './zod.ts'
import type { Block } from './records.ts'
import { count, exactly } from './shapes.ts'

/**
 * The structure of a text of `length` code units, as it was kept beside it.
 *
 * `null` where it is not what {@link Block} promises: another shape, out of order, overlapping, or beyond the text.
 */
export function readBlocks(value: unknown, length: number): readonly Block[] | null {
  const blocks = z.array(block).safeParse(value)
  if (!blocks.success) return null
  let end = 0
  for (const one of blocks.data) {
    if (one.start < end || one.end < one.start) return null
    end = one.end
  }
  return end <= length ? blocks.data : null
}

const block = exactly<Block>({
  kind: z.enum(['paragraph', 'heading', 'item', 'quote', 'preformatted', 'caption', 'row']),
  level: count,
  start: count,
  end: count,
})
