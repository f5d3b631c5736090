import { box, dot, type Shape, words } from '../drawing/drawing.ts'
import { fitted } from '../drawing/textWidth.ts'
import { numberAt, type Port } from './drawBonds.ts'
import type { NodeId } from './originMap.ts'
import { packCards } from './packCards.ts'
import type { WordedBond, WordedCard, WordedHouse, WordedSource } from './wordedMap.ts'

const HOUSE_HEAD = 26
const ROW = 44
const ROW_GAP = 6
const HOUSE_GAP = 10
/** Sources of one publisher that stand in one frame where a card is crowded; the others go on in the next. */
const MOST_IN_A_FRAME = 12
/** Numbers of ties that a source shows. */
const MOST_NUMBERS = 3
const NUMBER = 20

/** Where something may be drawn; how far down it goes is its own. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly width: number
}

interface Houses {
  readonly bottom: number
  readonly shapes: readonly Shape[]
  readonly ports: ReadonlyMap<NodeId, Port>
}

/** Draws publishers with their sources one under another, and tells where lines can reach them. */
export function housesOf(houses: readonly WordedHouse[], { left, top, width }: Area): Houses {
  const ports = new Map<NodeId, Port>()
  const shapes: Shape[] = []
  let y = top
  for (const house of houses) {
    shapes.push(...houseAt(house, { left, top: y, width }, ports, () => []))
    y += heightOf(house) + HOUSE_GAP
  }
  return { bottom: y - HOUSE_GAP, shapes, ports }
}

/** Draws publishers in as many columns as there is room for, the numbers of their ties on publishers and sources. */
export function housesInColumns(
  { houses, bonds }: WordedCard,
  { left, top, width }: Area,
): { readonly bottom: number; readonly shapes: readonly Shape[] } {
  const numbers = numbersOf(bonds)
  const frames = houses.flatMap(inFrames)
  const { places, height } = packCards(frames.map(heightOf), width, HOUSE_GAP)
  return {
    bottom: top + height,
    shapes: frames.flatMap((house, index) => {
      const place = places[index] ?? { x: 0, y: 0, width }
      const area = { left: left + place.x, top: top + place.y, width: place.width }
      return houseAt(house, area, new Map(), id => numbers.get(id) ?? [])
    }),
  }
}

interface TieNumber {
  readonly number: number
  readonly suggested: boolean
}

function numbersOf(bonds: readonly WordedBond[]): ReadonlyMap<NodeId, readonly TieNumber[]> {
  const numbers = new Map<NodeId, TieNumber[]>()
  for (const [index, { hub, others, suggested }] of bonds.entries())
    for (const id of [hub, ...others]) numbers.set(id, [...(numbers.get(id) ?? []), { number: index + 1, suggested }])
  return numbers
}

function inFrames(house: WordedHouse): readonly WordedHouse[] {
  const { sources } = house
  if (sources.length <= MOST_IN_A_FRAME) return [house]
  return Array.from({ length: Math.ceil(sources.length / MOST_IN_A_FRAME) }, (_, at) => {
    return { ...house, sources: sources.slice(at * MOST_IN_A_FRAME, (at + 1) * MOST_IN_A_FRAME) }
  })
}

function heightOf({ sources }: WordedHouse): number {
  return HOUSE_HEAD + (sources.length > 0 ? sources.length * (ROW + ROW_GAP) + 2 : 4)
}

/** Notes in `ports` where its publisher and sources stand. */
function houseAt(
  house: WordedHouse,
  { left, top, width }: Area,
  ports: Map<NodeId, Port>,
  numbersOn: (id: NodeId) => readonly TieNumber[],
): readonly Shape[] {
  const own = house.id === null ? [] : numbersOn(house.id)
  const name = fitted(house.name, width - 20 - spaceFor(own), 12.5, !house.unknown)
  if (house.id !== null) ports.set(house.id, { x: left, top: top + 6, bottom: top + HOUSE_HEAD })
  return [
    box({ x: left, y: top }, width, heightOf(house), { radius: 8, fill: 'paper', line: 'rule', dashed: house.unknown }),
    words(name.text, { x: left + 10, y: top + 19 }, { ...name, size: 12.5, strong: !house.unknown, paint: 'quiet' }),
    ...numbersAt(own, { x: left + width - 14, y: top + 14 }),
    ...house.sources.map((source, index) => {
      const at = { left: left + 8, top: top + HOUSE_HEAD + 2 + index * (ROW + ROW_GAP), width: width - 16 }
      ports.set(source.id, { x: at.left, top: at.top + 6, bottom: at.top + ROW - 6 })
      return rowOf(source, at, numbersOn(source.id))
    }),
  ]
}

function rowOf({ id, title, facts }: WordedSource, { left, top, width }: Area, numbers: readonly TieNumber[]): Shape {
  const room = width - 20 - spaceFor(numbers)
  const name = fitted(title, room, 13.5, true)
  const under = fitted(facts, room, 12)
  return {
    type: 'part',
    key: id,
    name: title,
    shapes: [
      box({ x: left, y: top }, width, ROW, { radius: 6, fill: 'sheet', line: 'rule' }),
      words(name.text, { x: left + 10, y: top + (facts === '' ? 27 : 19) }, { ...name, size: 13.5, strong: true }),
      words(under.text, { x: left + 10, y: top + 35 }, { ...under, size: 12, paint: 'quiet' }),
      ...numbersAt(numbers, { x: left + width - 16, y: top + ROW / 2 }),
    ],
  }
}

function spaceFor(numbers: readonly TieNumber[]): number {
  return Math.min(numbers.length, MOST_NUMBERS + 1) * NUMBER
}

/** From the right; a dot stands for those that have no room. */
function numbersAt(
  numbers: readonly TieNumber[],
  { x, y }: { readonly x: number; readonly y: number },
): readonly Shape[] {
  const shown = numbers.slice(0, MOST_NUMBERS)
  return [
    ...shown.flatMap(({ number, suggested }, index) =>
      numberAt(number, { x: x - (shown.length - 1 - index) * NUMBER, y }, suggested),
    ),
    ...(numbers.length > MOST_NUMBERS ? [dot({ x: x - shown.length * NUMBER, y }, 2.5, { fill: 'quiet' })] : []),
  ]
}
