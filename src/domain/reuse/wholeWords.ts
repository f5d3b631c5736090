import type { Span } from '../records.ts'

/**
 * A span without the parts of words at its ends, which equal letters of unequal words give. Scripts that do not part
 * their words keep it as it is.
 */
export function wholeWords(text: string, { start, end }: Span): Span {
  let from = start
  while (from < end && isWordBefore(text, from) && isWordAt(text, from)) from++
  while (from < end && !isWordAt(text, from)) from++
  let to = end
  while (to > from && isWordAt(text, to) && isWordBefore(text, to)) to--
  while (to > from && !isWordBefore(text, to)) to--
  return from - start > LONGEST_PART || end - to > LONGEST_PART || from >= to
    ? { start, end }
    : { start: from, end: to }
}

/** What is longer is no word but a script without spaces. */
const LONGEST_PART = 24

const word = /[\p{L}\p{M}\p{N}]/u

function isWordAt(text: string, at: number): boolean {
  return at < text.length && word.test(text.charAt(at))
}

function isWordBefore(text: string, at: number): boolean {
  return at > 0 && word.test(text.charAt(at - 1))
}
