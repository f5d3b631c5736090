import { commonWords } from '../quote/leftOverHyphen.ts'
import type { Span } from '../records.ts'
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
      const belongs = belongsToWord(head, rest, compound => compounds.has(compound))
      return { kind: 'line-end-hyphen', start: at + (belongs ? 1 : 0), end: next, replacement: '' }
    })
    .filter(({ start, end }) => start < end)
}

/**
 * What stands between the two halves of a word that a page's end has cut, with its hyphen unless that belongs
 * to it. `null` where no word is cut.
 */
export function cutWordAround(text: string, { start, end }: Span): Span | null {
  const head = /(\p{L}{2,})[-\u2010\u00ac]$/u.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.[1]
  const rest = /^\p{Ll}{2}\p{L}*/u.exec(text.slice(end, end + LONGEST_WORD))?.[0]
  if (head === undefined || rest === undefined) return null
  const isOneWord = !belongsToWord(head, rest, compound => text.toLowerCase().includes(compound))
  return { start: start - (isOneWord ? 1 : 0), end }
}

/** Code units looked at on either side. */
const LONGEST_WORD = 64

function belongsToWord(head: string, rest: string, isCompound: (word: string) => boolean): boolean {
  return isCompound(`${head}-${rest}`.toLowerCase()) || (commonWords.has(head.toLowerCase()) && commonWords.has(rest))
}
