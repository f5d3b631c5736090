import { expect, it } from 'vitest'
import { LEAST_ZOOM, MOST_ZOOM, stepped, wheeled, type Zoom } from './zoom.ts'

it('comes back to where it was, a step in and a step out', () => {
  for (const zoom of [0.25, 0.5, 1, 2]) expect(stepped(stepped(zoom, 'in'), 'out')).toBe(zoom)
})

it('goes by steps as far as they go, and stays there', () => {
  expect(repeated(1, zoom => stepped(zoom, 'in'))).toBe(MOST_ZOOM)
  expect(repeated(1, zoom => stepped(zoom, 'out'))).toBe(LEAST_ZOOM)
  expect(repeated(1, zoom => wheeled(zoom, -100))).toBe(MOST_ZOOM)
  expect(repeated(1, zoom => wheeled(zoom, 100))).toBe(LEAST_ZOOM)
})

it('grows when the wheel turns away, and comes back when it turns as far towards', () => {
  expect(wheeled(1, -30)).toBeGreaterThan(1)
  expect(wheeled(wheeled(1, -30), 30)).toBeCloseTo(1)
})

function repeated(zoom: Zoom, change: (zoom: Zoom) => Zoom): Zoom {
  return Array.from({ length: 60 }).reduce<Zoom>(change, zoom)
}
