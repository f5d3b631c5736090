/** A line of a text, as one that may be its title. */
export interface Line {
  readonly text: string
  /** Whether a blank line, or nothing, comes after. */
  readonly alone: boolean
  /** The line right before it; empty where that is blank. */
  readonly before: string
}

/** Longer lines are running text. */
export const TITLE_LENGTH = 200

/** Two words or more; Chinese and Japanese put no space between them. */
export function hasWords(text: string): boolean {
  return (
    /\p{L}{2}/u.test(text) &&
    (/\S\s+\S/u.test(text) || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{3}/u.test(text))
  )
}

/** What stands above page numbers again and again names the work. */
export function isRunningHead({ text: head }: Line, next: Line | undefined, text: string): boolean {
  if (head.length > TITLE_LENGTH || !hasWords(head) || !isPageNumber(next?.text)) return false
  const lines = text.split('\n').map(line => line.trim())
  return lines.filter((line, index) => line === head && isPageNumber(lines[index + 1])).length > 1
}

function isPageNumber(line: string | undefined): boolean {
  return line !== undefined && /^[[(|–—-]*\s*\d{1,4}\s*[\])|–—-]*$/u.test(line)
}

/** Whether a line goes on with what the one before it says, or is gone on with. */
export function isInSentence({ text, before }: Line): boolean {
  if (/^[^\p{L}\p{N}]*\p{Ll}(?!\p{Lu})/u.test(text) || /\p{L}[-\u2010\u00ac]$/u.test(text)) return true
  return /\p{L}[-\u2010\u00ac]$/u.test(before) || (before.length >= FILLED_LINE && /[\p{L}\p{N},;]$/u.test(before))
}

/** Characters of a line that is broken by its width, and not by its author. */
const FILLED_LINE = 60
