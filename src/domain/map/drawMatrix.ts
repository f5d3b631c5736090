import { box, type Drawing, dot, line, type Paint, type Shape, words } from '../drawing/drawing.ts'
import { type Fitted, wrapped } from '../drawing/textWidth.ts'
import { originTint } from '../originTint.ts'
import type { ClaimId, SourceId } from '../id.ts'
import type { MatrixUse, UseKind } from './matrix.ts'

/** Sizes of a matrix in CSS pixels: the same on the screen and in a file. */
export const matrixSizes = { column: 34, row: 58, band: 26, titles: 150, head: 320 } as const

/** Claims by sources with all that they say. Sources of one origin stand side by side. */
export interface WordedMatrix {
  /** Over the claims. */
  readonly corner: string
  readonly columns: readonly WordedColumn[]
  readonly rows: readonly WordedRow[]
}

export interface WordedColumn {
  readonly sourceId: SourceId
  readonly title: string
  /** Of its origin; `null` for a text under check, which has none. */
  readonly letter: string | null
}

/** What counts on one side of a claim. */
export interface WordedTally {
  readonly kind: 'supports' | 'conflicts'
  readonly text: string
  /** The origins alone, for where there is no room for more. */
  readonly short: string
}

export interface WordedRow {
  readonly claimId: ClaimId
  readonly text: string
  /** What counts, on each side that has something. */
  readonly tallies: readonly WordedTally[]
  /** By the place of the column. */
  readonly cells: ReadonlyMap<number, WordedMatrixCell>
}

export interface WordedMatrixCell {
  readonly uses: readonly MatrixUse[]
  /** Of its origin for this claim alone; else `null`. */
  readonly letter: string | null
  /** All that the source has, in words. */
  readonly said: string
  /** The same with the source's title. */
  readonly name: string
}

/** Columns of one origin that stand side by side. */
export interface ColumnGroup {
  readonly letter: string | null
  readonly from: number
  readonly count: number
}

/** Where one origin ends and the next begins. */
export function columnGroups(columns: readonly Pick<WordedColumn, 'letter'>[]): readonly ColumnGroup[] {
  const starts = columns.flatMap(({ letter }, index) =>
    index > 0 && columns[index - 1]?.letter === letter ? [] : [index],
  )
  return starts.map((from, index) => ({
    letter: columns[from]?.letter ?? null,
    from,
    count: (starts[index + 1] ?? columns.length) - from,
  }))
}

/** Draws all of a matrix, for a file: it scrolls nowhere and shows nothing on pointing, so rows and titles are given room. */
export function drawMatrix({ corner, columns, rows }: WordedMatrix): Drawing {
  const { column, band, head } = matrixSizes
  const titles = titleRoom(columns)
  const placed = placedBelow(band + titles, rows)
  const top = band + titles
  const width = head + columns.length * column + 1
  const height = (placed.at(-1)?.bottom ?? top) + 1
  const groups = columnGroups(columns)
  return {
    width,
    height,
    shapes: [
      words(corner, { x: 4, y: top - 10 }, { size: 12, strong: true, paint: 'quiet' }),
      ...groups.flatMap(group => bandOf(group, height)),
      ...columns.map((each, index) => titleOf(each, head + index * column, titles)),
      ...placed.flatMap(each => rowOf(each, columns, width)),
    ],
  }
}

/** As high as the longest title needs on its lines, within what a page bears. */
function titleRoom(columns: readonly WordedColumn[]): number {
  const fits = (room: number): boolean =>
    columns.every(({ title }) => linesOfTitle(title, room).every(({ full }) => full === null))
  for (let room: number = matrixSizes.titles; room < MOST_TITLE_ROOM; room += 20) if (fits(room)) return room
  return MOST_TITLE_ROOM
}

/** A column is as wide as two lines. */
function linesOfTitle(title: string, room: number): readonly Fitted[] {
  return wrapped(title, room - 14, TITLE_SIZE, 2)
}

const TITLE_SIZE = 12.5
const TALLY_SIZE = 11.5
const MOST_TITLE_ROOM = 450
const LINE = 16
const MOST_CLAIM_LINES = 8

interface PlacedRow extends WordedRow {
  readonly top: number
  readonly bottom: number
  readonly lines: readonly Fitted[]
  /** Each side's count, on lines of its own. */
  readonly counts: readonly { readonly kind: WordedTally['kind']; readonly lines: readonly Fitted[] }[]
}

/** The rows one below the other, each as high as its words. */
function placedBelow(start: number, rows: readonly WordedRow[]): readonly PlacedRow[] {
  const placed: PlacedRow[] = []
  for (const each of rows) {
    const lines = wrapped(each.text, matrixSizes.head - 16, TITLE_SIZE, MOST_CLAIM_LINES)
    const counts = each.tallies.map(({ kind, text }) => ({
      kind,
      lines: wrapped(text, matrixSizes.head - 32, TALLY_SIZE, MOST_CLAIM_LINES),
    }))
    const count = lines.length + counts.reduce((sum, side) => sum + side.lines.length, 0)
    const top = placed.at(-1)?.bottom ?? start
    placed.push({ ...each, lines, counts, top, bottom: top + Math.max(matrixSizes.row, 10 + count * LINE) })
  }
  return placed
}

function bandOf({ letter, from, count }: ColumnGroup, height: number): readonly Shape[] {
  const { column, band, head } = matrixSizes
  const x = head + from * column
  return [
    line(
      [
        { x, y: 0 },
        { x, y: height },
      ],
      'edge',
      { width: 1 },
    ),
    ...(letter === null
      ? []
      : [
          box({ x: x + 1, y: 0 }, count * column - 1, band, { fill: tintOf(letter) }),
          words(letter, { x: x + (count * column) / 2, y: 18 }, { size: 13, strong: true, align: 'middle' }),
        ]),
  ]
}

function titleOf({ sourceId, title }: WordedColumn, x: number, room: number): Shape {
  const { column, band } = matrixSizes
  const lines = linesOfTitle(title, room)
  const first = x + column / 2 + (lines.length === 1 ? 4 : -3.5)
  return {
    type: 'part',
    key: sourceId,
    name: title,
    shapes: lines.map((said, index) =>
      words(said.text, { x: first + index * 15, y: band + room - 6 }, { ...said, size: TITLE_SIZE, turned: true }),
    ),
  }
}

function rowOf(
  { claimId, text, lines, counts, cells, top, bottom }: PlacedRow,
  columns: readonly WordedColumn[],
  width: number,
): Shape[] {
  const { column, row, head } = matrixSizes
  const middle = top + (bottom - top - row) / 2
  return [
    line(
      [
        { x: 0, y: top },
        { x: width, y: top },
      ],
      'rule',
      { width: 1 },
    ),
    {
      type: 'part',
      key: claimId,
      name: text,
      shapes: [
        ...lines.map((each, index) =>
          words(each.text, { x: 4, y: top + 17 + index * LINE }, { ...each, size: TITLE_SIZE }),
        ),
        ...talliesOf(counts, top + 17 + lines.length * LINE),
      ],
    },
    ...[...cells].map(([index, { uses, letter, name }]): Shape => ({
      type: 'part',
      key: `${claimId} ${columns[index]?.sourceId ?? ''}`,
      name,
      shapes: drawMatrixCell(uses, columns[index]?.letter ?? null, letter, { x: head + index * column, y: middle }),
    })),
  ]
}

function talliesOf(counts: PlacedRow['counts'], start: number): readonly Shape[] {
  const shapes: Shape[] = []
  let y = start
  for (const { kind, lines } of counts) {
    shapes.push(...symbolOf(kind, { x: 9, y: y - 4 }, 10, paintOf(kind)))
    for (const said of lines) {
      shapes.push(words(said.text, { x: 19, y }, { ...said, size: TALLY_SIZE, paint: 'quiet' }))
      y += LINE
    }
  }
  return shapes
}

/**
 * What one source has for one claim, from the top left of its cell. What counts stands on a ground in its origin's
 * tint; what does not count has a broken frame and no ground. The letter of an origin that holds for this claim
 * alone, where it is not the column's `usual` one, stands in the corner.
 */
export function drawMatrixCell(
  uses: readonly MatrixUse[],
  usual: string | null,
  own: string | null,
  { x, y }: { readonly x: number; readonly y: number },
): readonly Shape[] {
  const { column, row } = matrixSizes
  const counts = uses.some(({ counted }) => counted > 0)
  const size = column - 6
  const top = y + (row - size) / 2
  const letter = own ?? usual
  const fill = letter !== null && counts ? tintOf(letter) : null
  const discounted = uses.some(({ discounts }) => discounts.length > 0)
  const middle = { x: x + column / 2, y: y + row / 2 }
  return [
    box({ x: x + 3, y: top }, size, size, {
      radius: 5,
      fill,
      line: !counts && discounted ? 'quiet' : null,
      dashed: true,
    }),
    ...(own === null ? [] : [words(own, { x: x + 5, y: top + size - 2 }, { size: 9, strong: true })]),
    ...uses.flatMap(({ kind, counted, passages }, index) => {
      const { dx, dy, size: small } = slotOf(index, uses.length, own !== null)
      const weak = (kind === 'supports' || kind === 'conflicts') && counted === 0
      const at = { x: middle.x + dx, y: middle.y + dy }
      return [
        ...symbolOf(kind, at, small, weak ? 'quiet' : paintOf(kind)),
        ...(uses.length === 1 && passages > 1
          ? [
              words(
                String(passages),
                { x: middle.x + 11, y: middle.y - 6 },
                { size: 9, align: 'middle', paint: 'quiet' },
              ),
            ]
          : []),
      ]
    }),
  ]
}

interface Slot {
  readonly dx: number
  readonly dy: number
  readonly size: number
}

/** Where one of several signs stands about the middle of its cell; above the letter where the cell has one. */
function slotOf(index: number, count: number, hasLetter: boolean): Slot {
  const up = hasLetter ? -5 : 0
  if (count === 1) return { dx: 0, dy: up, size: 13 }
  if (count === 2) return { dx: index === 0 ? -7 : 7, dy: up, size: 11 }
  const [apart, size] = hasLetter ? [4.5, 7] : [7, 9]
  return { dx: index % 2 === 0 ? -7 : 7, dy: up + (index < 2 ? -apart : apart), size }
}

/** Plus, not-equal, dot, as the stances are drawn everywhere; an empty square where the claim itself stands. */
export function symbolOf(
  kind: UseKind,
  { x, y }: { readonly x: number; readonly y: number },
  size: number,
  paint: Paint,
): readonly Shape[] {
  const half = size / 2
  const stroke = (dx: number, dy: number, toX: number, toY: number): Shape =>
    line(
      [
        { x: x + dx, y: y + dy },
        { x: x + toX, y: y + toY },
      ],
      paint,
      { width: 1.8 },
    )
  switch (kind) {
    case 'supports':
      return [stroke(-half, 0, half, 0), stroke(0, -half, 0, half)]
    case 'conflicts':
      return [
        stroke(-half, -half * 0.4, half, -half * 0.4),
        stroke(-half, half * 0.4, half, half * 0.4),
        stroke(half * 0.5, -half, -half * 0.5, half),
      ]
    case 'context':
      return [dot({ x, y }, half * 0.6, { fill: paint })]
    case 'appearance':
      return [box({ x: x - half * 0.7, y: y - half * 0.7 }, size * 0.7, size * 0.7, { radius: 1.5, line: paint })]
  }
}

function paintOf(kind: UseKind): Paint {
  return kind === 'appearance' ? 'quiet' : kind
}

function tintOf(letter: string): Paint {
  return `origin-${originTint(letter)}`
}
