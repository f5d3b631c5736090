import type { Drawing } from '../drawing/drawing.ts'
import { drawOriginMap } from './drawOriginMap.ts'
import type { WordedMap } from './wordedMap.ts'

/** The width at which a map is drawn so that all of it can be seen, and at what share of its size. */
export interface Fit {
  readonly width: number
  /** At most 1. */
  readonly share: number
}

/** Widths that are tried, by how many times the room's. */
const TRIED = [1, 1.5, 2, 3, 4, 6, 8]

/** Spreads a map over as many columns as let it be seen whole at the largest. */
export function fitOriginMap(map: WordedMap, room: { readonly width: number; readonly height: number }): Fit {
  const fits = TRIED.map(times => {
    const width = Math.floor(room.width * times)
    return { width, share: shareOf(drawOriginMap(map, width), room) }
  })
  return fits.reduce((best, fit) => (fit.share > best.share ? fit : best))
}

function shareOf({ width, height }: Drawing, room: { readonly width: number; readonly height: number }): number {
  return Math.min(1, room.width / Math.max(1, width), room.height / Math.max(1, height))
}
