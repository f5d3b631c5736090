import { isHighSurrogate, isLowSurrogate } from './characters.ts'

/**
 * Turns offsets in UTF-16 code units into offsets in code points, as W3C's TextPositionSelector counts.
 *
 * `offsets` must ascend; one pass over the text. An offset inside a surrogate pair, or past the end, goes to the
 * nearest boundary before it.
 */
export function codePointOffsets(text: string, offsets: readonly number[]): number[] {
  let at = 0
  let points = 0
  return offsets.map(offset => {
    const until = Math.min(offset, text.length)
    while (at < until) {
      const next = at + widthAt(text, at)
      if (next > until) break
      at = next
      points++
    }
    return points
  })
}

/**
 * Turns offsets in code points into offsets in UTF-16 code units: the way back of {@link codePointOffsets}.
 *
 * `points` must ascend; one past the end goes to the end.
 */
export function codeUnitOffsets(text: string, points: readonly number[]): number[] {
  let at = 0
  let passed = 0
  return points.map(point => {
    for (; passed < point && at < text.length; passed++) at += widthAt(text, at)
    return at
  })
}

function widthAt(text: string, at: number): 1 | 2 {
  return isHighSurrogate(text.charCodeAt(at)) && isLowSurrogate(text.charCodeAt(at + 1)) ? 2 : 1
}
