import { leftOverHyphens } from '../reading/leftOverHyphens.ts'
import { lineEndHyphens } from '../reading/lineEndHyphens.ts'
import type { Repair } from '../reading/repairs.ts'

/**
 * A text in which every word that a line's end has cut is found whole, as the repairs of its reading join it: of the same
 * length, so that what is found in it stands at the same place of the text. For finding words, never for showing.
 *
 * Where the hyphen goes, a soft one stands in its place, which is no part of a word; where it belongs to the word, the
 * parts are two words, as they are within a line. Soft hyphens and ligatures need nothing: words are read without them.
 */
export function withWholeWords(text: string, cuts: readonly Repair[] = cutWords(text)): string {
  const parts: string[] = []
  let at = 0
  const put = (offset: number, mark: string) => {
    parts.push(text.slice(at, offset), mark)
    at = offset + 1
  }
  for (const { kind, start } of cuts) {
    if (kind === 'left-over-hyphen') put(start, SOFT_HYPHEN)
    else if (isHyphen.test(text.charAt(start))) put(start, HYPHEN)
    else put(start - 1, ' ')
  }
  return at === 0 ? text : parts.join('') + text.slice(at)
}

const SOFT_HYPHEN = '\u00ad'
/** Read over, with the line's end behind it. */
const HYPHEN = '-'
const isHyphen = /[-\u2010\u00ac]/u

/** What of a text makes its cut words whole, in order: repairs that leave every word where it is. */
export function cutWords(text: string): readonly Repair[] {
  return [...lineEndHyphens(text), ...leftOverHyphens(text)].toSorted((a, b) => a.start - b.start)
}
