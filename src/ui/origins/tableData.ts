/** What a view shows, as a table: for reading line by line, for a screen reader, and to be saved. */
export interface TableData {
  /** What the table is, as its name says it. */
  readonly name: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
}

export interface TableColumn {
  readonly heading: string
  /** Its share of the width, or a length, as a track of a CSS grid. */
  readonly track: string
}

export interface TableRow {
  readonly key: string
  /** One for each column. */
  readonly cells: readonly TableCell[]
  /** Where the row leads; `null`: nowhere. */
  readonly to: string | null
}

export interface TableCell {
  /** As it is read on the screen. */
  readonly text: string
  /** As it is saved, where that is not the text. */
  readonly saved?: string | number
  /** The letter of an origin, which stands in place of the text. */
  readonly letter?: string
  /** BCP 47, of words that a person or a source wrote. */
  readonly lang?: string | null
  /** Whether it leads where the row does. */
  readonly leads?: boolean
  /** Set apart: only suggested, or not counted. */
  readonly open?: boolean
}

/** A table's cells as they are saved, the headings first. */
export function savedCells({ columns, rows }: TableData): readonly (readonly (string | number)[])[] {
  return [
    columns.map(({ heading }) => heading),
    ...rows.map(({ cells }) => cells.map(({ text, saved, letter }) => saved ?? letter ?? text)),
  ]
}
