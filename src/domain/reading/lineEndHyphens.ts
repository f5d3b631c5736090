import { commonWords } from '../quote/leftOverHyphen.ts'
import { type HyphenPlace, hyphensIn } from './hyphens.ts'
import type { Repair } from './repairs.ts'

/**
 * Words that a line's end cuts in two. The hyphen goes with the line's end, unless it belongs to the word: the text has
 * it elsewhere within a line ("well-known"), or both parts are common words.
 */
export function lineEndHyphens(text: string): Repair[] {
  const compounds = new Set<string>()
  const cut: HyphenPlace[] = []
  for (const place of hyphensIn(text)) {
    if (!place.endsLine) compounds.add(`${place.head}-${place.rest}`.toLowerCase())
    else if (/\p{L}{2}$/u.test(place.head) && /^\p{Ll}{2}/u.test(place.rest)) cut.push(place)
  }
  return cut
    .map(({ head, at, next, rest }): Repair => {
      const belongs =
        compounds.has(`${head}-${rest}`.toLowerCase()) || (commonWords.has(head.toLowerCase()) && commonWords.has(rest))
      return { kind: 'line-end-hyphen', start: at + (belongs ? 1 : 0), end: next, replacement: '' }
    })
    .filter(({ start, end }) => start < end)
}
