/**
 * A title, or words that are quoted, as they stand between double quotation marks in a sentence of the program.
 *
 * Marks that enclose the whole go, others become single ones, as printers nest them:
 * never two double marks in a row.
 */
export function insideQuotes(words: string): string {
  const bare = /^(?:“([^“”]*)”|"([^"]*)"|„([^„“”]*)[“”]|«([^«»]*)»)$/.exec(words.trim())
  if (bare) return bare.slice(1).find(inside => inside !== undefined) ?? words
  return words
    .replaceAll(/(^|[\s([—–-])"/g, '$1‘')
    .replaceAll('"', '’')
    .replaceAll(/[“„]/g, '‘')
    .replaceAll('”', '’')
}
