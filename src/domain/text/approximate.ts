/** Where a run of letters stands in another, but for a number of letters changed, dropped or added. */
export interface Approximate {
  /** `[start, end)` in the text. */
  readonly start: number
  readonly end: number
  readonly errors: number
}

/**
 * The place in `text` that takes the fewest edits to become `pattern`, the first of equals; `null` where even that one
 * takes more than `mostErrors`. An empty pattern stands nowhere.
 *
 * Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic programming", 1999, with a block
 * of 32 rows for each word (Hyyrö, 2003): a step costs one operation for 32 letters of the pattern. The end comes from
 * one run forwards, the start from one run backwards from there.
 */
export function findApproximate(pattern: string, text: string, mostErrors: number): Approximate | null {
  const forwards = leastErrors(pattern, text)
  if (forwards === null || forwards.errors > mostErrors) return null
  const reach = Math.min(forwards.end, pattern.length + forwards.errors)
  const before = text.slice(forwards.end - reach, forwards.end)
  const backwards = leastErrors(reversed(pattern), reversed(before))
  return { start: forwards.end - (backwards?.end ?? reach), end: forwards.end, errors: forwards.errors }
}

const ROWS = 32

function leastErrors(pattern: string, text: string): { end: number; errors: number } | null {
  if (pattern === '') return null
  const blocks = Math.ceil(pattern.length / ROWS)
  const rowsOf = rowsByLetter(pattern, blocks)
  const none = new Int32Array(blocks)
  const plus = new Int32Array(blocks).fill(-1)
  const minus = new Int32Array(blocks)
  const lastRow = 1 << ((pattern.length - 1) % ROWS)
  let errors = pattern.length
  let best = { end: 0, errors }
  for (let at = 0; at < text.length; at++) {
    const rows = rowsOf.get(text.charCodeAt(at)) ?? none
    let carry = 0
    for (let block = 0; block < blocks; block++) {
      const high = block === blocks - 1 ? lastRow : 1 << (ROWS - 1)
      carry = step(rows[block] ?? 0, plus, minus, block, carry, high)
    }
    errors += carry
    if (errors < best.errors) best = { end: at + 1, errors }
  }
  return best
}

/** For each letter of the pattern, its rows as bits. */
function rowsByLetter(pattern: string, blocks: number): Map<number, Int32Array> {
  const rowsOf = new Map<number, Int32Array>()
  for (let row = 0; row < pattern.length; row++) {
    const code = pattern.charCodeAt(row)
    let rows = rowsOf.get(code)
    if (!rows) rowsOf.set(code, (rows = new Int32Array(blocks)))
    const block = row >>> 5
    rows[block] = (rows[block] ?? 0) | (1 << (row & 31))
  }
  return rowsOf
}

/** One letter of the text through one block: takes and gives the change of score at its upper and lower edge. */
function step(rows: number, plus: Int32Array, minus: Int32Array, block: number, carry: number, high: number): number {
  const pv = plus[block] ?? 0
  const mv = minus[block] ?? 0
  const xv = rows | mv
  const eq = carry < 0 ? rows | 1 : rows
  const xh = (((eq & pv) + pv) ^ pv) | eq
  let ph = mv | ~(xh | pv)
  let mh = pv & xh
  const out = (ph & high) !== 0 ? 1 : (mh & high) !== 0 ? -1 : 0
  ph = (ph << 1) | (carry > 0 ? 1 : 0)
  mh = (mh << 1) | (carry < 0 ? 1 : 0)
  plus[block] = mh | ~(xv | ph)
  minus[block] = ph & xv
  return out
}

function reversed(letters: string): string {
  let result = ''
  for (let at = letters.length - 1; at >= 0; at--) result += letters.charAt(at)
  return result
}
