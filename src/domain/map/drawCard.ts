import { arrowHead, box, dot, line, type Paint, type Shape, words } from '../drawing/drawing.ts'
import { fitted, wrapped } from '../drawing/textWidth.ts'
import { lanesOf } from './lanes.ts'
import type { NodeId } from './originMap.ts'
import type { WordedBond, WordedCard, WordedHouse, WordedSource } from './wordedMap.ts'

/** A card's shapes, from its own top left. */
export interface DrawnCard {
  readonly height: number
  readonly shapes: readonly Shape[]
}

const PAD = 14
const HEAD = 44
const OTHERWISE = 22
const HOUSE_HEAD = 26
const ROW = 44
const ROW_GAP = 6
const LANE = 19
/** Of a card's width, what lines may take: where there are many they lie closer. */
const MOST_BESIDE = 0.42
const NOTE_LINE = 17

/** How a source's or a publisher's place on the card is joined to: the left edge, and the stretch that lines may end in. */
interface Port {
  readonly x: number
  readonly top: number
  readonly bottom: number
}

/**
 * Draws one origin: its letter's tint across the head, a frame for each publisher with its sources in it, the ties
 * as numbered lines along the side, and under them each number's reason.
 *
 * `tint` is the paint of its letter.
 */
export function drawCard(card: WordedCard, why: string, width: number, tint: Paint): DrawnCard {
  if (isPlain(card)) return drawPlainCard(card, width, tint)
  const head = headOf(card, width, tint)
  const lanes = laneCount(card)
  const pitch = Math.min(LANE, (width * MOST_BESIDE) / lanes)
  const left = PAD + (lanes > 0 ? lanes * pitch + 6 : 0)
  const body = housesOf(card.houses, { left, top: head.height + PAD, width: width - left - PAD })
  const lines = bondsOf(card.bonds, body.ports, pitch)
  const notes = notesOf(card, why, { top: body.bottom + PAD, width })
  const height = notes.bottom + PAD
  return {
    height,
    shapes: [...frame(width, height), ...head.shapes, ...body.shapes, ...lines, ...notes.shapes],
  }
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

interface Area {
  readonly left: number
  readonly top: number
  readonly width: number
}

interface Houses {
  readonly bottom: number
  readonly shapes: readonly Shape[]
  readonly ports: ReadonlyMap<NodeId, Port>
}

function housesOf(houses: readonly WordedHouse[], { left, top, width }: Area): Houses {
  const ports = new Map<NodeId, Port>()
  const shapes: Shape[] = []
  let y = top
  for (const house of houses) {
    const rows = house.sources.length
    const height = HOUSE_HEAD + (rows > 0 ? rows * (ROW + ROW_GAP) + 2 : 4)
    const name = fitted(house.name, width - 20, 12.5, !house.unknown)
    shapes.push(
      box({ x: left, y }, width, height, { radius: 8, fill: 'paper', line: 'rule', dashed: house.unknown }),
      words(name.text, { x: left + 10, y: y + 19 }, { ...name, size: 12.5, strong: !house.unknown, paint: 'quiet' }),
    )
    if (house.id !== null) ports.set(house.id, { x: left, top: y + 6, bottom: y + HOUSE_HEAD })
    for (const [index, source] of house.sources.entries()) {
      const at = { left: left + 8, top: y + HOUSE_HEAD + 2 + index * (ROW + ROW_GAP), width: width - 16 }
      shapes.push(rowOf(source, at))
      ports.set(source.id, { x: at.left, top: at.top + 6, bottom: at.top + ROW - 6 })
    }
    y += height + 10
  }
  return { bottom: y - 10, shapes, ports }
}

function rowOf({ id, title, facts }: WordedSource, { left, top, width }: Area): Shape {
  const name = fitted(title, width - 20, 13.5, true)
  const under = fitted(facts, width - 20, 12)
  return {
    type: 'part',
    key: id,
    name: title,
    shapes: [
      box({ x: left, y: top }, width, ROW, { radius: 6, fill: 'sheet', line: 'rule' }),
      words(name.text, { x: left + 10, y: top + (facts === '' ? 27 : 19) }, { ...name, size: 13.5, strong: true }),
      words(under.text, { x: left + 10, y: top + 35 }, { ...under, size: 12, paint: 'quiet' }),
    ],
  }
}

/** As many lanes as the card's ties need: known before places are, since only the order of nodes decides. */
function laneCount({ houses, bonds }: WordedCard): number {
  const order = new Map<NodeId, number>(
    houses
      .flatMap(({ id, sources }) => [...(id === null ? [] : [id]), ...sources.map(source => source.id)])
      .map((id, index) => [id, index * 100]),
  )
  return Math.max(-1, ...lanesIn(bonds, id => order.get(id) ?? 0)) + 1
}

function lanesIn(bonds: readonly WordedBond[], placeOf: (id: NodeId) => number): readonly number[] {
  return lanesOf(
    bonds.map(({ hub, others }) => {
      const places = [hub, ...others].map(placeOf)
      // Lines that only meet in a node must not share a lane: they would read as one.
      return { top: Math.min(...places), bottom: Math.max(...places) }
    }),
  )
}

function bondsOf(bonds: readonly WordedBond[], ports: ReadonlyMap<NodeId, Port>, pitch: number): readonly Shape[] {
  const order = new Map([...ports.keys()].map((id, index) => [id, index * 100]))
  const lanes = lanesIn(bonds, id => order.get(id) ?? 0)
  const endsAt = endsOf(bonds, ports)
  const under: Shape[] = []
  const over: Shape[] = []
  for (const [index, bond] of bonds.entries()) {
    const paint: Paint = bond.suggested ? 'recheck' : 'quiet'
    const ends = [bond.hub, ...bond.others].map((id, end) => ({ ...endsAt(id, index), isHub: end === 0 }))
    const x = Math.min(...[...ports.values()].map(port => port.x)) - 12 - (lanes[index] ?? 0) * pitch
    const [hub, ...others] = ends
    if (!hub) continue
    for (const other of others) {
      const points = [other, { x, y: other.y }, { x, y: hub.y }, hub]
      under.push(line(points, paint, { radius: 7, dashed: bond.suggested }))
    }
    for (const end of ends) {
      if (bond.derives && end.isHub) over.push(arrowHead(end, paint))
      else over.push(dot(end, 3, { fill: paint }))
    }
    const [top, bottom] = [Math.min(...ends.map(({ y }) => y)), Math.max(...ends.map(({ y }) => y))]
    const middle = pitch < LANE ? apart(top, bottom, lanes[index] ?? 0) : (top + bottom) / 2
    over.push(...numberAt(index + 1, { x, y: middle }, bond.suggested))
  }
  return [...under, ...over]
}

/** Where a line's number stands when its neighbours are too near to have theirs at the same height. */
function apart(top: number, bottom: number, lane: number): number {
  const room = Math.max(1, bottom - top - 20)
  return top + 10 + ((lane * 20) % room)
}

/** Where each tie ends at a node: beside one another, in the order of their numbers. */
function endsOf(bonds: readonly WordedBond[], ports: ReadonlyMap<NodeId, Port>) {
  const meeting = new Map<NodeId, number[]>()
  for (const [index, { hub, others }] of bonds.entries())
    for (const id of [hub, ...others]) meeting.set(id, [...(meeting.get(id) ?? []), index])
  return (id: NodeId, bond: number): { readonly x: number; readonly y: number } => {
    const port = ports.get(id) ?? { x: 0, top: 0, bottom: 0 }
    const own = meeting.get(id) ?? []
    return { x: port.x, y: port.top + ((own.indexOf(bond) + 1) / (own.length + 1)) * (port.bottom - port.top) }
  }
}

function numberAt(number: number, { x, y }: { x: number; y: number }, suggested: boolean): Shape[] {
  const paint: Paint = suggested ? 'recheck' : 'quiet'
  return [
    dot({ x, y }, 8, { fill: 'sheet', line: paint, dashed: suggested }),
    words(String(number), { x, y: y + 3.5 }, { size: 10, strong: true, align: 'middle', paint }),
  ]
}

function notesOf(
  card: WordedCard,
  why: string,
  { top, width }: { readonly top: number; readonly width: number },
): { readonly bottom: number; readonly shapes: readonly Shape[] } {
  const shapes: Shape[] = [words(why, { x: PAD, y: top + 12 }, { size: 12, strong: true, paint: 'quiet' })]
  let y = top + 24
  const write = (text: string, paint: Paint): void => {
    const left = PAD + 24
    for (const said of wrapped(text, width - left - PAD, 12.5, 4)) {
      shapes.push(words(said.text, { x: left, y: y + 13 }, { ...said, size: 12.5, paint }))
      y += NOTE_LINE
    }
    y += 4
  }
  for (const note of card.notes) {
    shapes.push(dot({ x: PAD + 8, y: y + 9 }, 2.5, { fill: 'quiet' }))
    write(note, 'ink')
  }
  for (const [index, { notes, suggested }] of card.bonds.entries()) {
    shapes.push(...numberAt(index + 1, { x: PAD + 8, y: y + 9 }, suggested))
    for (const note of notes) write(note, suggested ? 'recheck' : 'ink')
  }
  return { bottom: y - 4, shapes }
}
