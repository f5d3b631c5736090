/** What a cell holds. Only numbers of the program's own making are numbers: words that look like one stay words. */
export type Cell = string | number

/** A whole table: its rows, the headings first, after a byte order mark by which Excel knows UTF-8. */
export function csvTable(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + rows.map(csvRow).join('')
}

const BYTE_ORDER_MARK = '\ufeff'

/**
 * A row as RFC 4180 has it, ended by CR LF. Words are always in quotes, so that no
 * program takes a semicolon or a tab in them for the end of a cell.
 */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(cell => (typeof cell === 'number' ? String(cell) : quoted(inert(cell)))).join(',')}\r\n`
}

/**
 * Words that no spreadsheet takes for a formula: an apostrophe goes before what would
 * start one (OWASP, "CSV Injection"). Not only at the start of the cell, but after a
 * semicolon, tab or line end too, since a spreadsheet set to those begins a cell there.
 *
 * Taking the apostrophes out again ({@link asWritten}) gives back the words exactly.
 */
export function inert(words: string): string {
  return words.replace(CELL_WITHIN, "$1'").replace(CELL_START, "'")
}

/** The words that {@link inert} was given. */
export function asWritten(cell: string): string {
  return cell.replace(GUARD_START, '').replace(GUARD_WITHIN, '$1')
}

// What starts a formula: the ASCII signs, their full-width and small forms, the minus sign.
const FORMULA = '=+\\-@\\uff1d\\uff0b\\uff0d\\uff20\\ufe66\\ufe62\\ufe63\\ufe6b\\u2212'
// What a spreadsheet may pass over before it: white space, controls, marks without width, quotes, guards.
const PASSED_OVER = '\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff"\''
const AHEAD = `[${PASSED_OVER}]*[${FORMULA}]`
const CELL_START = new RegExp(`^(?=${AHEAD}|'*[\\t\\r\\n])`)
const CELL_WITHIN = new RegExp(`([;\\t\\r\\n])(?=${AHEAD})`, 'g')
const GUARD_START = new RegExp(`^'(?=${AHEAD}|'*[\\t\\r\\n])`)
const GUARD_WITHIN = new RegExp(`([;\\t\\r\\n])'(?=${AHEAD})`, 'g')

function quoted(words: string): string {
  return `"${words.replaceAll('"', '""')}"`
}
