/** How large a drawing is shown, as a share of its own size. */
export type Zoom = number

export const LEAST_ZOOM: Zoom = 0.1
export const MOST_ZOOM: Zoom = 4

const steps: readonly Zoom[] = [0.1, 0.15, 0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4]

/** The next step up or down; the same at the end. */
export function stepped(zoom: Zoom, towards: 'in' | 'out'): Zoom {
  return towards === 'in'
    ? (steps.find(step => step > zoom + CLOSE) ?? MOST_ZOOM)
    : (steps.findLast(step => step < zoom - CLOSE) ?? LEAST_ZOOM)
}

/** After a turn of the wheel by `delta` CSS pixels, as `WheelEvent.deltaY` has it. */
export function wheeled(zoom: Zoom, delta: number): Zoom {
  const turned = Math.max(-MOST_TURN, Math.min(MOST_TURN, delta))
  return Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, zoom * 2 ** (-turned / PIXELS_TO_DOUBLE)))
}

/** Two zooms that nobody tells apart. */
const CLOSE = 0.004
/** A mouse's wheel turns by about 100 at once, a touchpad's pinch by a few. */
const MOST_TURN = 60
const PIXELS_TO_DOUBLE = 200
