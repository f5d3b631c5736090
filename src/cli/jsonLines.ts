/** One line of a file of JSON Lines that is not blank, and what it holds; `undefined` where that is no JSON. */
export interface JsonLine {
  /** From 1. */
  readonly number: number
  readonly value: unknown
}

/** The lines of a JSON Lines file (jsonlines.org), each parsed by itself: one that is broken spoils no other. */
export function jsonLinesOf(text: string): JsonLine[] {
  return text
    .split('\n')
    .map((line, index) => ({ number: index + 1, line: line.trim() }))
    .filter(({ line }) => line !== '')
    .map(({ number, line }) => ({ number, value: parsed(line) }))
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
