/** Words without the quotation marks around them: for a place that has marks of its own. */
export function withoutMarks(words: string): string {
  return words.replaceAll(/^["“„«]+|["”»“]+$/gu, '')
}
