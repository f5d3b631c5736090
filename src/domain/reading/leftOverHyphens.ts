import { isLeftOverHyphen } from '../quote/leftOverHyphen.ts'
import { hyphensIn } from './hyphens.ts'
import type { Repair } from './repairs.ts'

/** Hyphens inside a line that a line's end left behind: "polit-ical". Proposed where the text itself shows that they are. */
export function leftOverHyphens(text: string): Repair[] {
  const decided = new Map<string, boolean>()
  const repairs: Repair[] = []
  for (const { head, at, next, rest, endsLine } of hyphensIn(text)) {
    if (endsLine || text[at] !== '-' || !isWhole(text, at - head.length, next + rest.length)) continue
    if (!/^\p{L}{2}/u.test(head) || !/^\p{Ll}{2,}$/u.test(rest)) continue
    const found = `${head}-${rest}`
    if ((decided.size + 1) * text.length > MOST_LOOKED_THROUGH && !decided.has(found)) continue
    if (isLeftOverHyphen(text, text, at, at + 1, decided))
      repairs.push({ kind: 'left-over-hyphen', start: at, end: at + 1, replacement: '' })
  }
  return repairs
}

/** Whether no other hyphen stands against the two parts: "out-of-date" is no word cut in two. */
function isWhole(text: string, start: number, end: number): boolean {
  return text[start - 1] !== '-' && text[end] !== '-'
}

/** Each word is looked for in the whole text: in a long one, only so many are, in characters altogether. */
const MOST_LOOKED_THROUGH = 500_000_000
