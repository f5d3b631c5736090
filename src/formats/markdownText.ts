/**
 * Words of a person or a source as Markdown that shows just those words: no heading,
 * list, link, image, table, code or HTML comes of them, in CommonMark and in GitHub's kind.
 *
 * Line ends become spaces. Characters that cannot be seen and change how others are
 * read (controls, turns of direction) are shown by their numbers.
 */
export function plain(words: string): string {
  return lineOf(words.replace(/\s+/g, ' ').trim())
}

/** The same with its line ends kept, each line behind `> `. */
export function quotation(words: string): string {
  const lines = words.split(/\r\n|\r|\n/).map(line => lineOf(line.trim()))
  return lines.map(line => `> ${line}`.trimEnd()).join('  \n')
}

function lineOf(line: string): string {
  return (
    line
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069]/g, shown) // oxlint-disable-line no-control-regex
      .replace(/&(?=[#\w])/g, '&amp;')
      .replaceAll('<', '&lt;')
      .replace(/[\\`*_[\]|~>$]/g, String.raw`\$&`)
      // Addresses that GitHub's Markdown links by itself.
      .replace(/:(?=\/\/)/g, String.raw`\:`)
      .replace(/(?<=www)\./gi, String.raw`\.`)
      .replaceAll('@', String.raw`\@`)
      // What starts a heading, a list, a rule or an underlined heading at the start of a line.
      .replace(/^(\s*)([#+=-])/, String.raw`$1\$2`)
      .replace(/^(\s*\d{1,9})([.)])/, String.raw`$1\$2`)
      // An image, or a link that somebody's Markdown makes of it.
      .replace(/!(?=\\\[)/g, String.raw`\!`)
  )
}

function shown(character: string): string {
  return `⟨U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}⟩`
}
