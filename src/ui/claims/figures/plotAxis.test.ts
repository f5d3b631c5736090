import fc from 'fast-check'
import { expect, it } from 'vitest'
import { textWidth } from '../../../domain/drawing/textWidth.ts'
import { labelledTicks, plotAxis, timeAxis } from './plotAxis.ts'

it.each([
  ['one value', [{ lo: 50, hi: 50 }], [20, 40, 60, 80], false],
  [
    'near ones',
    [
      { lo: 50, hi: 50 },
      { lo: 55, hi: 60 },
    ],
    [50, 55, 60],
    false,
  ],
  [
    'ones far apart, on a line of tens',
    [
      { lo: 3000, hi: 9999 },
      { lo: 99_999, hi: 99_999 },
    ],
    [1000, 10_000, 100_000],
    true,
  ],
  ['one without an end', [{ lo: 40, hi: null }], [40, 45, 50, 55, 60], false],
  ['nothing but nought', [{ lo: 0, hi: 0 }], [0, 0.5], false],
])('an axis for %s', (_, values, ticks, isLog) => {
  expect(plotAxis(values)).toMatchObject({ ticks, isLog })
})

it.each([
  ['one', [{ lo: 380, hi: 380 }], [375, 380, 385]],
  [
    'some of a morning',
    [
      { lo: 380, hi: 380 },
      { lo: 465, hi: 465 },
    ],
    [360, 390, 420, 450, 480],
  ],
  ['either half of a day', [{ lo: 210, hi: 930 }], [180, 360, 540, 720, 900, 1080]],
])('times of day stand beside parts of an hour: %s', (_, values, ticks) => {
  expect(timeAxis(values)).toMatchObject({ ticks, isLog: false })
})

it('has all values on it, in their order', () => {
  const value = fc.nat({ max: 1_000_000_000 }).map(hundredths => hundredths / 100)
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 6 }), values => {
      const { from, to, at, ticks } = plotAxis(values.map(lo => ({ lo, hi: lo })))
      const sorted = values.toSorted((a, b) => a - b)
      expect(sorted[0]).toBeGreaterThanOrEqual(from * (1 - 1e-9))
      expect(sorted.at(-1)).toBeLessThanOrEqual(to * (1 + 1e-9))
      expect(sorted.map(at)).toEqual(sorted.map(at).toSorted((a, b) => a - b))
      expect(ticks.length).toBeLessThanOrEqual(8)
    }),
  )
})

it('has numbers beside both ends, and none that reaches into another or beyond an end', () => {
  const label = (tick: number): string => tick.toLocaleString('en')
  const value = fc.nat({ max: 1_000_000_000 })
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 6 }), values => {
      const axis = plotAxis(values.map(lo => ({ lo, hi: lo })))
      const shown = labelledTicks(axis, label)
      expect(axis.ticks).toEqual(expect.arrayContaining(shown))
      expect([shown[0], shown.at(-1)]).toEqual([axis.ticks[0], axis.ticks.at(-1)])
      const widths = shown.map(tick => textWidth(label(tick), 1))
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThan(15)
    }),
  )
  expect(labelledTicks(plotAxis([{ lo: 0, hi: 30_000 }]), label)).toEqual([0, 10_000, 30_000])
})
