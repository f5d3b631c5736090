import { matrixSizes, type WordedMatrix } from '../../domain/map/drawMatrix.ts'

/** What every cell and head has by which the grid finds it again; one of them takes the focus. */
export function placeProps(row: number, column: number, isActive: boolean) {
  return {
    tabIndex: isActive ? 0 : -1,
    'data-active': isActive || undefined,
    'data-place': `${row} ${column}`,
  } as const
}

/** Where a column begins, after the claims, whose width is `--head`. */
export function columnStart(column: number): string {
  return `calc(var(--head) + ${column * matrixSizes.column}px)`
}

/** Whether a line parts a column from the one before: it is the first of another origin. */
export function startsGroup(columns: WordedMatrix['columns'], column: number): boolean {
  return column > 0 && columns[column]?.letter !== columns[column - 1]?.letter
}
