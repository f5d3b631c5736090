import { isInvisible } from '../text/characters.ts'

/** Where the text before `at` ends for a reader: before what cannot be seen, and before the hyphen of a word cut by a line's end. */
export function endBefore(text: string, at: number): number {
  let end = at
  const broken = /[\p{L}\p{M}]([-\u2010\u00ac][^\S\r\n]*\r?\n\s*)$/u.exec(text.slice(Math.max(0, at - REACH), at))?.[1]
  if (broken !== undefined) end -= broken.length
  while (end > 0 && isInvisible(text.charCodeAt(end - 1))) end--
  return end
}

/** Where the text from `at` on begins for a reader, in the same way. */
export function startAfter(text: string, at: number): number {
  let start = at
  while (start < text.length && isInvisible(text.charCodeAt(start))) start++
  const broken = /^[-\u2010\u00ac][^\S\r\n]*\r?\n\s*(?=\p{Ll})/u.exec(text.slice(start, start + REACH))?.[0]
  return start + (broken?.length ?? 0)
}

/** Code units of a hyphen with the line's end after it. */
const REACH = 16
