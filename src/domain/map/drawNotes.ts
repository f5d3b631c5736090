import { dot, type Paint, type Shape, words } from '../drawing/drawing.ts'
import { wrapped } from '../drawing/textWidth.ts'
import { numberAt } from './drawBonds.ts'
import type { Area } from './drawHouses.ts'
import { packCards } from './packCards.ts'
import type { WordedCard } from './wordedMap.ts'

const LINE = 17
const INDENT = 24
/** Reasons beyond which they stand in columns, where there is room. */
const MOST_IN_A_COLUMN = 8

/** Lines of one reason: two long titles and a few sentences. */
const MOST_LINES = 14

interface Note {
  readonly height: number
  readonly shapes: (at: { readonly x: number; readonly y: number }) => readonly Shape[]
}

/** Writes why an origin's sources are one: what their publishers show by themselves, then each tie by its number. */
export function notesOf(
  card: WordedCard,
  why: string,
  { left, top, width }: Area,
): { readonly bottom: number; readonly shapes: readonly Shape[] } {
  const count = card.notes.length + card.bonds.length
  const inColumns = packCards(
    Array.from({ length: count }, () => 0),
    width,
  ).places
  const wide = count > MOST_IN_A_COLUMN ? (inColumns[0]?.width ?? width) : width
  const notes = [
    ...card.notes.map(note =>
      noteOf([note], wide, 'ink', at => [dot({ x: at.x + 8, y: at.y + 9 }, 2.5, { fill: 'quiet' })]),
    ),
    ...card.bonds.map((bond, index) =>
      noteOf(bond.notes, wide, bond.suggested ? 'recheck' : 'ink', at =>
        numberAt(index + 1, { x: at.x + 8, y: at.y + 9 }, bond.suggested),
      ),
    ),
  ]
  const { places, bottom } = placed(notes, wide < width ? width : null)
  return {
    bottom: top + 24 + bottom - 4,
    shapes: [
      words(why, { x: left, y: top + 12 }, { size: 12, strong: true, paint: 'quiet' }),
      ...notes.flatMap((note, index) => {
        const place = places[index] ?? { x: 0, y: 0 }
        return note.shapes({ x: left + place.x, y: top + 24 + place.y })
      }),
    ],
  }
}

/** One under another; in columns of a `width` unless that is `null`. */
function placed(notes: readonly Note[], width: number | null) {
  if (width !== null) {
    const { places, height } = packCards(
      notes.map(note => note.height),
      width,
      0,
    )
    return { places, bottom: height }
  }
  let y = 0
  const places = notes.map(({ height }) => {
    const place = { x: 0, y }
    y += height
    return place
  })
  return { places, bottom: y }
}

function noteOf(
  sentences: readonly string[],
  width: number,
  paint: Paint,
  sign: (at: { readonly x: number; readonly y: number }) => readonly Shape[],
): Note {
  const lines: { readonly y: number; readonly text: string; readonly full: string | null }[] = []
  let y = 0
  for (const sentence of sentences) {
    for (const said of wrapped(sentence, width - INDENT, 12.5, MOST_LINES)) {
      lines.push({ y, ...said })
      y += LINE
    }
    y += 4
  }
  return {
    height: y,
    shapes: at => [
      ...sign(at),
      ...lines.map(({ y: down, text, full }) =>
        words(text, { x: at.x + INDENT, y: at.y + down + 13 }, { full, size: 12.5, paint }),
      ),
    ],
  }
}
