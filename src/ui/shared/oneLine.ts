/** Words of a passage on one line, as a claim or a citation writes them: line ends become spaces. */
export function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim()
}
