import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysOf, daysOfPartialDate, partOf, periodFrom, solarDay, weekdayOf } from './calendar.ts'

describe('the calendar', () => {
  it('knows the days of a partial date', () => {
    expect(daysOfPartialDate('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' })
    expect(daysOfPartialDate('2023')).toEqual({ from: '2023-01-01', to: '2023-12-31' })
    expect(daysOfPartialDate('2023-02-29')).toBeNull()
    expect(daysOfPartialDate('May')).toBeNull()
    expect(daysOf(2023, 13)).toBeNull()
  })

  it.each([
    [{ unit: 'day', by: -1 }, '2023-05-16', '2023-05-16'],
    [{ unit: 'week', by: -1 }, '2023-05-08', '2023-05-14'],
    [{ unit: 'weekend', by: -1 }, '2023-05-13', '2023-05-14'],
    [{ unit: 'month', by: -6 }, '2022-11-01', '2022-11-30'],
    [{ unit: 'year', by: 1 }, '2024-01-01', '2024-12-31'],
    [{ unit: 'decade', by: -1 }, '2010-01-01', '2019-12-31'],
  ] as const)('steps by %j from 17 May 2023', (shift, from, to) => {
    expect(periodFrom('2023-05-17', shift)).toEqual({ from, to })
  })

  it('parts a year and a month in three', () => {
    const year = { from: '2019-01-01', to: '2019-12-31' }
    expect(partOf(year, 'early')).toEqual({ from: '2019-01-01', to: '2019-04-30' })
    expect(partOf(year, 'mid')).toEqual({ from: '2019-05-01', to: '2019-08-31' })
    expect(partOf({ from: '2024-02-01', to: '2024-02-29' }, 'late')).toEqual({ from: '2024-02-21', to: '2024-02-29' })
  })

  it('goes there and back', () => {
    const anyDay = fc.integer({ min: 0, max: 100_000 }).map(days => addDays('1850-01-01', days))
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, by) => addDays(addDays(day, by), -by) === day),
    )
    fc.assert(fc.property(anyDay, day => weekdayOf(addDays(day, 7)) === weekdayOf(day)))
  })

  it('turns days of the Solar Hijri calendar into those of the Gregorian one, as the engine does back', () => {
    const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    })
    fc.assert(
      fc.property(
        fc.integer({ min: 1280, max: 1420 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 29 }),
        (year, month, day) => {
          const parts = persian.formatToParts(new Date(`${solarDay(year, month, day)}T12:00:00Z`))
          const part = (type: string) => Number(parts.find(each => each.type === type)?.value)
          expect([part('year'), part('month'), part('day')]).toEqual([year, month, day])
        },
      ),
    )
  })
})
