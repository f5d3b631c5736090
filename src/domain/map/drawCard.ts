import { box, type Paint, type Shape, words } from '../drawing/drawing.ts'
import { fitted } from '../drawing/textWidth.ts'
import { bondsOf, LANE, laneCount } from './drawBonds.ts'
import { housesInColumns, housesOf } from './drawHouses.ts'
import { notesOf } from './drawNotes.ts'
import type { WordedCard } from './wordedMap.ts'

/** A card's shapes, from its own top left. */
export interface DrawnCard {
  readonly height: number
  readonly shapes: readonly Shape[]
}

const PAD = 14
const HEAD = 44
const OTHERWISE = 22
/** Of a card's width, what lines may take: where there are many they lie closer. */
const MOST_BESIDE = 0.42
/** Sources beyond which a card spreads over the drawing's width. */
const MOST_IN_A_COLUMN = 16

/**
 * Draws one origin: its letter's tint across the head, why its sources are one, a frame for each publisher with its
 * sources in it, and along the side the ties as lines with the numbers of their reasons. Where it is crowded, its
 * publishers stand in columns, and the numbers on the sources in place of lines that nobody could follow.
 *
 * `tint` is the paint of its letter.
 */
export function drawCard(card: WordedCard, why: string, width: number, tint: Paint): DrawnCard {
  if (isPlain(card)) return drawPlainCard(card, width, tint)
  const head = headOf(card, width, tint)
  const notes = notesOf(card, why, { left: PAD, top: head.height + PAD - 4, width: width - 2 * PAD })
  const body = isCrowded(card)
    ? housesInColumns(card, { left: PAD, top: notes.bottom + PAD, width: width - 2 * PAD })
    : housesAndLines(card, notes.bottom + PAD, width)
  const height = body.bottom + PAD
  return { height, shapes: [...frame(width, height), ...head.shapes, ...notes.shapes, ...body.shapes] }
}

/** Whether it has more sources than one looks through in a column. */
export function isCrowded({ houses }: WordedCard): boolean {
  return houses.reduce((sum, { sources }) => sum + sources.length, 0) > MOST_IN_A_COLUMN
}

function housesAndLines(
  { houses, bonds }: WordedCard,
  top: number,
  width: number,
): { readonly bottom: number; readonly shapes: readonly Shape[] } {
  const lanes = laneCount(houses, bonds)
  const pitch = Math.min(LANE, (width * MOST_BESIDE) / lanes)
  const left = PAD + (lanes > 0 ? lanes * pitch + 6 : 0)
  const { bottom, shapes, ports } = housesOf(houses, { left, top, width: width - left - PAD })
  return { bottom, shapes: [...shapes, ...bondsOf(bonds, ports, pitch)] }
}

/** A source by itself: nothing to explain. */
function isPlain({ houses, bonds, notes }: WordedCard): boolean {
  return houses.length === 1 && houses[0]?.sources.length === 1 && bonds.length === 0 && notes.length === 0
}

function drawPlainCard({ key, letter, houses }: WordedCard, width: number, tint: Paint): DrawnCard {
  const source = houses[0]?.sources[0]
  const height = 62
  const x = PAD + 46
  const said = source ? [source.facts, houses[0]?.name ?? ''].filter(Boolean) : []
  const name = fitted(source?.title ?? '', width - x - PAD, 13.5, true)
  const facts = fitted(said.toReversed().join(' · '), width - x - PAD, 12)
  return {
    height,
    shapes: [
      ...frame(width, height),
      box({ x: 1, y: 1 }, 46, height - 2, { fill: tint, radius: 11 }),
      box({ x: 30, y: 1 }, 17, height - 2, { fill: tint }),
      words(letter, { x: 24, y: height / 2 + 6 }, { size: 16, strong: true, align: 'middle' }),
      {
        type: 'part',
        key,
        name: source?.title ?? '',
        shapes: [
          box({ x: 48, y: 1 }, width - 49, height - 2, { radius: 10 }),
          words(name.text, { x, y: 27 }, { ...name, size: 13.5, strong: true }),
          words(facts.text, { x, y: 45 }, { ...facts, size: 12, paint: 'quiet' }),
        ],
      },
    ],
  }
}

function frame(width: number, height: number): Shape[] {
  return [box({ x: 0.5, y: 0.5 }, width - 1, height - 1, { radius: 12, fill: 'sheet', line: 'rule' })]
}

function headOf(card: WordedCard, width: number, tint: Paint): { readonly height: number; readonly shapes: Shape[] } {
  const documents = fitted(card.documents, width / 2 - PAD, 13)
  const otherwise = card.otherwise === null ? null : fitted(card.otherwise, width - 2 * PAD, 12.5)
  return {
    height: HEAD + (otherwise ? OTHERWISE : 0),
    shapes: [
      box({ x: 1, y: 1 }, width - 2, HEAD - 1, { fill: tint, radius: 11 }),
      box({ x: 1, y: HEAD - 14 }, width - 2, 14, { fill: tint }),
      words(card.name, { x: PAD, y: 28 }, { size: 15, strong: true }),
      words(documents.text, { x: width - PAD, y: 28 }, { ...documents, size: 13, align: 'right' }),
      ...(otherwise
        ? [
            box({ x: 1, y: HEAD }, width - 2, OTHERWISE, { fill: 'recheck-wash' }),
            words(otherwise.text, { x: PAD, y: HEAD + 16 }, { ...otherwise, size: 12.5, paint: 'recheck' }),
          ]
        : []),
    ],
  }
}
