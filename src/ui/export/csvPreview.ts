/** The first rows of a table as RFC 4180 has it, at most `most`; a row that is cut off at the end is left out. */
export function csvRows(text: string, most: number): string[][] {
  const rows: string[][] = []
  let cells: string[] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n)/gy
  cell.lastIndex = text.startsWith('\ufeff') ? 1 : 0
  for (let match = cell.exec(text); match && rows.length < most; match = cell.exec(text)) {
    const [, quoted, plain = '', end] = match
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    rows.push(cells)
    cells = []
  }
  return rows
}
