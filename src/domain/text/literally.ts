/** The pattern, in Unicode mode, of words as they are, with any white space where they have some. */
export function literally(words: string): string {
  return words
    .trim()
    .split(/\s+/)
    .map(word => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
    .join(String.raw`\s+`)
}
