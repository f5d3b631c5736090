/** Words on one line; of many, both ends: what an ellipsis skips may be pages. */
export function shortened(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ')
  return line.length <= MOST_SHOWN
    ? line
    : `${line.slice(0, MOST_SHOWN / 2).trimEnd()} … ${line.slice(-MOST_SHOWN / 2).trimStart()}`
}

/** Code units that are shown within a line of text. */
const MOST_SHOWN = 120
