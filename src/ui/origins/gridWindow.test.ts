import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Axis, gridTarget, offsetShowing, placeWithin, windowOf } from './gridWindow.ts'

const anAxis = fc.record({
  count: fc.integer({ min: 1, max: 5000 }),
  size: fc.integer({ min: 20, max: 80 }),
  head: fc.integer({ min: 0, max: 200 }),
  room: fc.integer({ min: 300, max: 2000 }),
  offset: fc.integer({ min: 0, max: 100_000 }),
})

describe('the window of a grid', () => {
  it('holds whatever cell was scrolled to, and few others', () => {
    fc.assert(
      fc.property(anAxis, fc.nat(), (axis, some) => {
        const index = some % axis.count
        const shown: Axis = { ...axis, offset: offsetShowing(index, axis) }
        const { from, to } = windowOf(shown)
        expect(from).toBeLessThanOrEqual(index)
        expect(to).toBeGreaterThan(index)
        expect(to - from).toBeLessThanOrEqual(shown.room / shown.size + 10)
      }),
    )
  })

  it('does not move for a cell that is in sight', () => {
    const axis = { count: 100, size: 50, head: 100, room: 600, offset: 500 }
    for (const index of [10, 15, 19]) expect(offsetShowing(index, axis)).toBe(500)
    expect(offsetShowing(9, axis)).toBe(450)
    expect(offsetShowing(20, axis)).toBe(550)
  })
})

it('keeps the focus on a cell that is there when claims or sources go', () => {
  const place = { row: 7, column: 5 }
  expect(placeWithin(place, { rows: 8, columns: 6 })).toEqual(place)
  expect(placeWithin(place, { rows: 3, columns: 2 })).toEqual({ row: 2, column: 1 })
  expect(placeWithin(place, { rows: 3, columns: 0 })).toEqual({ row: 2, column: -1 })
  expect(placeWithin({ row: -1, column: 5 }, { rows: 3, columns: 2 })).toEqual({ row: -1, column: 1 })
})

describe('a key in a grid', () => {
  const grid = { rows: 30, columns: 9, page: 10, leftwards: false }
  const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false, altKey: false })

  it.each([
    ['ArrowRight', false, { row: 3, column: 5 }],
    ['ArrowDown', false, { row: 4, column: 4 }],
    ['Home', false, { row: 3, column: -1 }],
    ['End', true, { row: 29, column: 8 }],
    ['PageDown', false, { row: 13, column: 4 }],
  ])('%s (with Ctrl: %s) leads to %o', (key, ctrl, place) => {
    expect(gridTarget(press(key, ctrl), { row: 3, column: 4 }, grid)).toEqual(place)
  })

  it.each([
    ['PageDown', false, { row: -1, column: 4 }, { row: 10, column: 4 }],
    ['PageUp', false, { row: -1, column: 4 }, { row: -1, column: 4 }],
    ['PageUp', false, { row: 3, column: 4 }, { row: 0, column: 4 }],
    ['ArrowUp', true, { row: -1, column: 4 }, { row: -1, column: 4 }],
    ['Home', false, { row: -1, column: 4 }, { row: -1, column: 0 }],
    ['Home', true, { row: -1, column: 4 }, { row: 0, column: -1 }],
    ['End', false, { row: -1, column: 4 }, { row: -1, column: 8 }],
    ['PageDown', false, { row: 3, column: -1 }, { row: 13, column: -1 }],
    ['PageUp', false, { row: 13, column: -1 }, { row: 3, column: -1 }],
    ['ArrowLeft', true, { row: 3, column: -1 }, { row: 3, column: -1 }],
    ['Home', false, { row: 3, column: -1 }, { row: 3, column: -1 }],
    ['End', false, { row: 3, column: -1 }, { row: 3, column: 8 }],
  ])('%s (with Ctrl: %s) leads from %o to %o', (key, ctrl, from, to) => {
    expect(gridTarget(press(key, ctrl), from, grid)).toEqual(to)
  })

  it('turns left and right round where the page runs from right to left', () => {
    const turned = { ...grid, leftwards: true }
    expect(gridTarget(press('ArrowLeft'), { row: 3, column: 4 }, turned)).toEqual({ row: 3, column: 5 })
  })

  it('never leads outside, nor to the corner', () => {
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown']
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean()), { maxLength: 60 }), walk => {
        let place = { row: 0, column: 0 }
        for (const [key, ctrl] of walk) {
          place = gridTarget(press(key, ctrl), place, grid) ?? place
          expect(place.row).toBeGreaterThanOrEqual(-1)
          expect(place.row).toBeLessThan(30)
          expect(place.column).toBeLessThan(9)
          expect(place.row + place.column).toBeGreaterThan(-2)
        }
      }),
    )
  })
})
