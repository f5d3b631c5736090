import type { GridPlace } from './gridWindow.ts'

/**
 * The place in a grid that the pointer is on; `null`: on none. Kept outside of the grid's own state: it changes with every
 * cell that the pointer crosses, and only what follows it is drawn anew.
 */
export interface PointedPlace {
  readonly now: () => GridPlace | null
  readonly point: (place: GridPlace | null) => void
  readonly subscribe: (listener: () => void) => () => void
}

export function pointedPlace(): PointedPlace {
  const listeners = new Set<() => void>()
  let pointed: GridPlace | null = null
  return {
    now: () => pointed,
    point(place) {
      if (place?.row === pointed?.row && place?.column === pointed?.column) return
      pointed = place
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
