import { isLeftOverHyphen } from '../quote/leftOverHyphen.ts'
import type { Repair } from './repairs.ts'

/** Hyphens inside a line that a line's end left behind: "polit-ical". Proposed where the text itself shows that they are. */
export function leftOverHyphens(text: string): Repair[] {
  const decided = new Map<string, boolean>()
  const repairs: Repair[] = []
  for (const { index, 0: found, 1: head = '' } of text.matchAll(/(?<![\p{L}-])(\p{L}{2,})-\p{Ll}{2,}(?![\p{L}-])/gu)) {
    if ((decided.size + 1) * text.length > MOST_LOOKED_THROUGH && !decided.has(found)) continue
    const at = index + head.length
    if (isLeftOverHyphen(text, text, at, at + 1, decided))
      repairs.push({ kind: 'left-over-hyphen', start: at, end: at + 1, replacement: '' })
  }
  return repairs
}

/** Each word is looked for in the whole text: in a long one, only so many are, in characters altogether. */
const MOST_LOOKED_THROUGH = 500_000_000
