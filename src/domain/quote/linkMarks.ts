/**
 * Where marks end that are left of a link or of an escaped sign (`[the council](#)`, `\(NCRI\)`) where a text was made of
 * Markdown; `at` itself where there are none. Only of links whose address has gone: an address is something that the text says.
 */
export function linkMarksEnd(text: string, at: number): number {
  const first = text[at]
  if (first !== '[' && first !== ']' && first !== '\\') return at
  return at + (linkMarks.exec(text.slice(at, at + LONGEST))?.[0].length ?? 0)
}

/** Code units of a link's words, at most, with its marks. */
const LONGEST = 240
const target = String.raw`\]\([#/._~:-]*\)`
const linkMarks = new RegExp(
  String.raw`^(?:\\(?=[\p{P}\p{S}])|${target}|\[(?=(?:\\[\p{P}\p{S}]|[^[\]\\])*\\?${target}))`,
  'u',
)

/** Whether this is nothing but such marks. */
export function isLinkMarks(marks: string): boolean {
  return onlyLinkMarks.test(marks)
}

const onlyLinkMarks = new RegExp(String.raw`^(?:\\|\[|${target})$`, 'u')
