import { arrowHead, dot, line, type Paint, type Shape, words } from '../drawing/drawing.ts'
import { lanesOf } from './lanes.ts'
import type { NodeId } from './originMap.ts'
import type { WordedBond, WordedHouse } from './wordedMap.ts'

/** How a source's or a publisher's place on the card is joined to: the left edge, and the stretch that lines may end in. */
export interface Port {
  readonly x: number
  readonly top: number
  readonly bottom: number
}

/** Between two lines that run side by side, in CSS pixels. */
export const LANE = 19

/** As many lanes as the card's ties need: known before places are, since only the order of nodes decides. */
export function laneCount(houses: readonly WordedHouse[], bonds: readonly WordedBond[]): number {
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

/** Draws each tie as a line along the left of what it joins, with its number from 1. */
export function bondsOf(
  bonds: readonly WordedBond[],
  ports: ReadonlyMap<NodeId, Port>,
  pitch: number,
): readonly Shape[] {
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

/** The number of a tie, as it stands by its line, by its reason and on crowded cards by its sources. */
export function numberAt(number: number, { x, y }: { x: number; y: number }, suggested: boolean): Shape[] {
  const paint: Paint = suggested ? 'recheck' : 'quiet'
  return [
    dot({ x, y }, 8, { fill: 'sheet', line: paint, dashed: suggested }),
    words(String(number), { x, y: y + 3.5 }, { size: 10, strong: true, align: 'middle', paint }),
  ]
}
