import type { Span } from '../records.ts'

/** One stretch of a captured text, and what stands in its place where it is read. */
export interface Edit extends Span {
  readonly replacement: string
}

/** A place between two characters of one text, as seen from the other: `offset`, and how far `into` an edit it lies. */
export interface Place {
  /** UTF-16 code units. Where `into` is not 0: where the edit begins. */
  readonly offset: number
  /** Code units into what an edit takes out or puts in, which the other text does not have; 0 outside of edits. */
  readonly into: number
}

/** Edits of one text, in order and not overlapping; packed, so that a million can be handed from a worker to the page. */
export interface Edits {
  readonly count: number
  /** `[start, end)` of each in UTF-16 code units of the captured text. */
  readonly starts: Uint32Array<ArrayBuffer>
  readonly ends: Uint32Array<ArrayBuffer>
  /** Which of `words` stands there instead. */
  readonly replacements: Uint32Array<ArrayBuffer>
  /** Each replacement once. */
  readonly words: readonly string[]
}

/**
 * A captured text as it is read, with edits applied, and the way between the two texts.
 *
 * There and back is the identity, for every place of either: what lies inside an edit keeps how far.
 */
export interface Projection {
  readonly text: string
  /** No two of them touch. */
  readonly edits: Edits
  /** Where each edit begins in `text`. */
  readonly starts: Uint32Array<ArrayBuffer>
}

/** Applies edits, in any order; those that touch become one. Throws a RangeError where they overlap or lie outside. */
export function project(captured: string, edits: readonly Edit[]): Projection {
  const ordered = edits.toSorted((a, b) => a.start - b.start)
  let before = 0
  for (const { start, end } of ordered) {
    if (end <= start || start < before) throw new RangeError('edits overlap or are empty')
    before = end
  }
  return projectPacked(captured, joined(packed(ordered)))
}

/** Applies edits of which no two touch. Throws a RangeError where they lie outside. */
export function projectPacked(captured: string, edits: Edits): Projection {
  const starts = new Uint32Array(edits.count)
  const parts: string[] = []
  let length = 0
  let at = 0
  for (let index = 0; index < edits.count; index++) {
    const start = edits.starts[index] ?? 0
    const replacement = replacementAt(edits, index)
    parts.push(captured.slice(at, start), replacement)
    starts[index] = length + start - at
    length += start - at + replacement.length
    at = edits.ends[index] ?? 0
  }
  if (at > captured.length) throw new RangeError('an edit lies outside of the text')
  if (at === 0) return { text: captured, edits, starts }
  parts.push(captured.slice(at))
  return { text: parts.join(''), edits, starts }
}

/** Packs edits that are in order and do not overlap. */
export function packed(edits: readonly Edit[]): Edits {
  const words: string[] = []
  const known = new Map<string, number>()
  const replacements = edits.map(({ replacement }) => indexIn(words, known, replacement))
  return {
    count: edits.length,
    starts: Uint32Array.from(edits, ({ start }) => start),
    ends: Uint32Array.from(edits, ({ end }) => end),
    replacements: Uint32Array.from(replacements),
    words,
  }
}

/** The edits, those that touch become one. */
export function joined(edits: Edits): Edits {
  const result = room(edits.count)
  const words = [...edits.words]
  const known = new Map(words.map((word, index) => [word, index]))
  let count = 0
  for (let index = 0; index < edits.count; index++) {
    const [start, end, replacement] = [edits.starts[index] ?? 0, edits.ends[index] ?? 0, edits.replacements[index] ?? 0]
    if (count > 0 && result.ends[count - 1] === start) {
      const together = (words[result.replacements[count - 1] ?? 0] ?? '') + (words[replacement] ?? '')
      result.replacements[count - 1] = indexIn(words, known, together)
      result.ends[count - 1] = end
      continue
    }
    result.starts[count] = start
    result.ends[count] = end
    result.replacements[count] = replacement
    count++
  }
  return {
    count,
    starts: result.starts.slice(0, count),
    ends: result.ends.slice(0, count),
    replacements: result.replacements.slice(0, count),
    words,
  }
}

/** What stands in the place of an edit. */
export function replacementAt({ replacements, words }: Edits, index: number): string {
  return words[replacements[index] ?? 0] ?? ''
}

function room(count: number): Pick<Edits, 'starts' | 'ends' | 'replacements'> {
  return { starts: new Uint32Array(count), ends: new Uint32Array(count), replacements: new Uint32Array(count) }
}

function indexIn(words: string[], known: Map<string, number>, word: string): number {
  const index = known.get(word) ?? words.push(word) - 1
  known.set(word, index)
  return index
}

/** Where a place of the captured text is read. */
export function toReading({ edits, starts }: Projection, { offset, into }: Place): Place {
  const index = lastAtOrBefore(edits.starts, offset)
  if (index < 0) return { offset, into }
  const start = starts[index] ?? 0
  if (into > 0) return { offset: start + into, into: 0 }
  const { length } = replacementAt(edits, index)
  const end = edits.ends[index] ?? 0
  const isInside = length === 0 ? offset <= end : offset < end
  if (isInside) return { offset: start, into: offset - (edits.starts[index] ?? 0) }
  return { offset: start + length + offset - end, into: 0 }
}

/** Where a place that is read stands in the captured text; what an edit took out there comes after it. */
export function toCaptured({ edits, starts }: Projection, { offset, into }: Place): Place {
  const index = lastAtOrBefore(starts, offset)
  if (index < 0) return { offset, into }
  const [start, edited] = [starts[index] ?? 0, edits.starts[index] ?? 0]
  if (into > 0) return { offset: edited + into, into: 0 }
  const past = offset - start - replacementAt(edits, index).length
  if (past < 0 || offset === start) return { offset: edited, into: offset - start }
  return { offset: (edits.ends[index] ?? 0) + past, into: 0 }
}

/**
 * The span of the captured text that a selection of what is read stands for: all of an edit that it cuts into, and
 * nothing of what was taken out at its ends.
 */
export function spanToCaptured(projection: Projection, { start, end }: Span): Span {
  const from = toCaptured(projection, { offset: start, into: 0 })
  const to = toCaptured(projection, { offset: end, into: 0 })
  return {
    start: from.into === 0 ? pastRemoved(projection.edits, from.offset) : from.offset,
    end: to.into === 0 ? to.offset : (projection.edits.ends[lastAtOrBefore(projection.edits.starts, to.offset)] ?? 0),
  }
}

/** Where a span of the captured text is read; empty where all of it was taken out. */
export function spanToReading(projection: Projection, { start, end }: Span): Span {
  const from = toReading(projection, { offset: start, into: 0 })
  const to = toReading(projection, { offset: end, into: 0 })
  const within = to.into === 0 ? '' : replacementAt(projection.edits, lastAtOrBefore(projection.edits.starts, end))
  return { start: from.offset, end: to.offset + within.length }
}

function pastRemoved(edits: Edits, offset: number): number {
  const index = lastAtOrBefore(edits.starts, offset)
  return edits.starts[index] === offset && replacementAt(edits, index) === '' ? (edits.ends[index] ?? offset) : offset
}

/** The last of ascending numbers that is at most `most`, by its index; -1 where none is. */
export function lastAtOrBefore(numbers: Uint32Array, most: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((numbers[middle] ?? 0) <= most) low = middle + 1
    else high = middle
  }
  return low - 1
}
