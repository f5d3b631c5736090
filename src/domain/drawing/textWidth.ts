import { snapToGraphemes } from '../text/graphemes.ts'

/** A text as it fits in a line. */
export interface Fitted {
  readonly text: string
  /** The text in full where it had to be cut; else `null`. */
  readonly full: string | null
}

/**
 * Width of a line of text, in the unit of `size`, as common sans-serif faces run. An estimate, on the wide side: a
 * picture must come out the same without the machine's fonts, in a worker, a test and an export.
 */
export function textWidth(text: string, size: number, strong = false): number {
  let ems = 0
  for (const char of text) ems += widthOf(char)
  return ems * size * (strong ? 1.05 : 1)
}

/** Cuts a text to a width, between two characters as people see them, with an ellipsis. */
export function fitted(text: string, width: number, size: number, strong = false): Fitted {
  const line = oneLine(text)
  if (textWidth(line, size, strong) <= width) return { text: line, full: null }
  const room = width - textWidth(ELLIPSIS, size, strong)
  const end = endWithin(line, room, size, strong)
  return { text: `${line.slice(0, end).trimEnd()}${ELLIPSIS}`, full: line }
}

/** A text in lines of a width, broken between words; the last of `most` lines is cut where there is more. */
export function wrapped(text: string, width: number, size: number, most: number): readonly Fitted[] {
  const lines: Fitted[] = []
  let rest = oneLine(text)
  while (lines.length < most - 1 && textWidth(rest, size) > width) {
    const end = breakBefore(rest, endWithin(rest, width, size, false))
    lines.push({ text: rest.slice(0, end).trimEnd(), full: null })
    rest = rest.slice(end).trimStart()
  }
  const last = fitted(rest, width, size)
  return [...lines, last.full === null ? last : { ...last, full: oneLine(text) }]
}

/**
 * Whether a text runs from right to left by its first letter that has a direction, as `dir="auto"` decides. Like that
 * it passes over what {@link isolated} has put apart.
 */
export function runsLeftwards(text: string): boolean {
  return /^(?:\u2068[^\u2069]*\u2069|[^\p{L}\u2068])*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(
    text,
  )
}

/** A name to be put into a sentence: one that runs the other way is kept from turning the sentence round (UAX 9, FSI and PDI). */
export function isolated(name: string): string {
  return runsLeftwards(name) ? `\u2068${name}\u2069` : name
}

const ELLIPSIS = '…'

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function endWithin(text: string, width: number, size: number, strong: boolean): number {
  let end = 0
  let used = 0
  for (const char of text) {
    used += widthOf(char) * size * (strong ? 1.05 : 1)
    if (used > width) break
    end += char.length
  }
  const { start } = snapToGraphemes(text, { start: end, end })
  return Math.max(start, snapToGraphemes(text, { start: 0, end: 1 }).end)
}

/** The end of the last whole word before `end`; `end` itself where one word is all there is. */
function breakBefore(text: string, end: number): number {
  if (text[end] === ' ') return end
  const space = text.lastIndexOf(' ', end - 1)
  return space > 0 ? space : end
}

function widthOf(char: string): number {
  const known = ascii.get(char)
  if (known !== undefined) return known
  if (/\p{M}|\p{Cf}/u.test(char)) return 0
  if (/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u.test(char))
    return 1
  return /\p{Lu}/u.test(char) ? 0.7 : 0.58
}

/** In ems, of Arial and Inter the wider. */
const ascii: ReadonlyMap<string, number> = new Map(
  Object.entries({
    0.28: "ijl'|.,:;!I ",
    0.38: 'frt()[]{}"/\\-`*',
    0.52: 'csvxyzkJ?^',
    0.6: 'abdeghnopqu0123456789_$+=<>#~LFTEZ',
    0.7: 'ABPSKXYVRCDHNU&',
    0.8: 'GOQw',
    0.93: 'mMW%@',
  }).flatMap(([width, chars]) => Array.from(chars, char => [char, Number(width)] as const)),
)
