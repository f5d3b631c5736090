import { commonWords } from '../quote/leftOverHyphen.ts'
import type { Repair } from './repairs.ts'

/**
 * Words that a line's end cuts in two. The hyphen goes with the line's end, unless it belongs to the word: the text has
 * it elsewhere within a line ("well-known"), or both parts are common words.
 */
export function lineEndHyphens(text: string): Repair[] {
  const compounds = compoundsIn(text)
  return Array.from(text.matchAll(cut), ({ index, 0: found, 1: head = '', 2: rest = '' }): Repair => {
    const belongs =
      compounds.has(`${head}-${rest}`.toLowerCase()) || (commonWords.has(head.toLowerCase()) && commonWords.has(rest))
    const start = index + head.length + (belongs ? 1 : 0)
    return { kind: 'line-end-hyphen', start, end: index + found.length - rest.length, replacement: '' }
  }).filter(({ start, end }) => start < end)
}

const cut = /(\p{L}{2,})[-\u2010\u00ac][^\S\r\n]*\r?\n[^\S\r\n]*(\p{Ll}{2,})/gu

function compoundsIn(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(/\p{L}+-\p{L}+/gu), ([word]) => word.toLowerCase()))
}
