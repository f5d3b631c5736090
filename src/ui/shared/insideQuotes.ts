/**
 * A title as it stands between double quotation marks in a sentence of the program.
 *
 * Marks that enclose the whole of it go, others become single ones, as printers nest them:
 * never two double marks in a row.
 */
export function insideQuotes(title: string): string {
  const bare = /^(?:“([^“”]*)”|"([^"]*)"|„([^„“”]*)[“”]|«([^«»]*)»)$/.exec(title.trim())
  if (bare) return bare.slice(1).find(words => words !== undefined) ?? title
  return title
    .replaceAll(/(^|[\s([—–-])"/g, '$1‘')
    .replaceAll('"', '’')
    .replaceAll(/[“„]/g, '‘')
    .replaceAll('”', '’')
}
