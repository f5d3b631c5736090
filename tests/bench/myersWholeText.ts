/**
 * The baseline: the matcher of today's web annotation tools, over the whole text. Myers' bit-parallel matching (1999)
 * in blocks of 32 rows, of which only those are computed that can still hold an end within the budget (Ukkonen 1985),
 * with the budget of Hypothesis' `matchQuote`: min(256, length / 2) errors, after an exact search.
 *
 * Gives the first end with the fewest errors; `null` where none is within the budget.
 */
export function matchWholeText(text: string, quote: string): { readonly end: number; readonly errors: number } | null {
  const exact = text.indexOf(quote)
  if (exact !== -1) return { end: exact + quote.length, errors: 0 }
  const budget = Math.min(256, quote.length / 2)
  const blocks = Math.ceil(quote.length / ROWS)
  const rowsOf = rowsByCharacter(quote, blocks)
  const none = new Int32Array(blocks)
  const plus = new Int32Array(blocks)
  const minus = new Int32Array(blocks)
  const scores = new Int32Array(blocks)
  const rowsIn = (block: number) => (block === blocks - 1 ? quote.length - block * ROWS : ROWS)
  let active = Math.max(0, Math.ceil(budget / ROWS) - 1)
  for (let block = 0; block <= active; block++) {
    plus[block] = -1
    scores[block] = (scores[block - 1] ?? 0) + rowsIn(block)
  }
  let best: { end: number; errors: number } | null = null
  let most = Math.floor(budget)
  for (let at = 0; at < text.length; at++) {
    const rows = rowsOf[text.charCodeAt(at)] ?? none
    let carry = 0
    for (let block = 0; block <= active; block++) {
      carry = advance(rows[block] ?? 0, plus, minus, block, carry, 1 << (rowsIn(block) - 1))
      scores[block] = (scores[block] ?? 0) + carry
    }
    if (
      (scores[active] ?? 0) - carry <= most &&
      active < blocks - 1 &&
      (((rows[active + 1] ?? 0) & 1) !== 0 || carry < 0)
    ) {
      active++
      plus[active] = -1
      minus[active] = 0
      scores[active] = (scores[active - 1] ?? 0) - carry + rowsIn(active)
      scores[active] =
        (scores[active] ?? 0) + advance(rows[active] ?? 0, plus, minus, active, carry, 1 << (rowsIn(active) - 1))
    } else {
      while (active > 0 && (scores[active] ?? 0) >= most + rowsIn(active)) active--
    }
    if (
      active === blocks - 1 &&
      (scores[active] ?? 0) <= most &&
      (best === null || (scores[active] ?? 0) < best.errors)
    ) {
      best = { end: at + 1, errors: scores[active] ?? 0 }
      most = best.errors
    }
  }
  return best
}

const ROWS = 32

/** By character code, for speed an array: the quote's characters are few, the text's many. */
function rowsByCharacter(quote: string, blocks: number): readonly (Int32Array | undefined)[] {
  const rowsOf: Int32Array[] = []
  for (let row = 0; row < quote.length; row++) {
    const code = quote.charCodeAt(row)
    const rows = (rowsOf[code] ??= new Int32Array(blocks))
    const block = Math.floor(row / ROWS)
    rows[block] = (rows[block] ?? 0) | (1 << (row % ROWS))
  }
  return rowsOf
}

function advance(
  rows: number,
  plus: Int32Array,
  minus: Int32Array,
  block: number,
  carry: number,
  high: number,
): number {
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
