import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDependence, aSource } from '../../../tests/builders.ts'
import { CountedMap } from '../../../tests/support/counted.ts'
import type { OriginTie } from '../originTies.ts'
import type { PartialDate, Standing } from '../records.ts'
import { derivedAmong } from './derivations.ts'
import { drawTimeline } from './drawTimeline.ts'
import { ticksOf } from './ticks.ts'
import { type DatedPassage, daysOf, dayNumber, timelineOf } from './timeline.ts'

describe('a timeline', () => {
  it('tells the first only where no other can be earlier', () => {
    const [march, day, year] = [passage('2024-03'), passage('2024-03-13'), passage('2025')]
    expect(placesIn([march, day, year])).toEqual(['maybe-first', 'maybe-first', null])
    expect(placesIn([passage('2024-02'), day, year])).toEqual(['first', null, null])
    expect(placesIn([day, passage('2024-03-13')])).toEqual(['maybe-first', 'maybe-first'])
  })

  it('puts what has no date apart, and never calls it first nor later', () => {
    const { dated, undated } = timelineOf([passage(null), passage('2024-03-13')])
    expect(dated.map(({ place }) => place)).toEqual(['first'])
    expect(undated).toMatchObject([{ issued: null, place: null }])
  })

  it('counts neither a text under check nor what says something else', () => {
    const later = passage('2024-03-13')
    const manuscript = passage('2020', { role: 'under-check' })
    const conflict: DatedPassage = { ...passage('2021'), kind: 'conflicts', says: false }
    expect(placesIn([manuscript, conflict, later])).toEqual([null, null, 'first'])
  })

  it('never calls first what derives from another that says the same, whatever the dates', () => {
    const [original, copy, apart] = [passage('2024-03-13'), passage('2024-03-13'), passage('2024-03-13')]
    const placed = (derives: readonly OriginTie[], ...passages: DatedPassage[]) => placesIn(passages, derives)
    expect(placed([derivation(copy, original)], original, copy)).toEqual(['first', null])
    expect(placed([derivation(copy, original)], original, copy, apart)).toEqual(['maybe-first', null, 'maybe-first'])
    const late = passage('2024-05-01')
    expect(placed([derivation(copy, late)], late, copy)).toEqual(['first', null])
    const undated = passage(null)
    expect(placed([derivation(copy, undated)], undated, copy)).toEqual(['first', null])
  })

  it('follows derivation through sources that do not bear on it, and says where that is only suggested', () => {
    const [original, between, copy] = [passage('2024-03-13'), passage('2024-03-13'), passage('2024-03-13')]
    const chain = [derivation(copy, between, 'suggested'), derivation(between, original)]
    const { dated } = timelineOf([original, copy], chain)
    expect(dated.find(({ sourceId }) => sourceId === copy.source.id)).toMatchObject({
      derives: { from: [original.source.id], suggested: true },
      isEarly: true,
      place: null,
    })
    const whole = timelineOf(
      [original, between, copy],
      [derivation(copy, between), derivation(between, original, 'suggested')],
    )
    expect(whole.dated.flatMap(({ place, sourceId }) => (place ? [[sourceId, place]] : []))).toEqual([
      [original.source.id, 'first'],
    ])
  })

  it('takes nothing from two that derive from each other, nor from what says something else', () => {
    const [one, other] = [passage('2024-03-13'), passage('2024-03-13')]
    expect(placesIn([one, other], [derivation(one, other), derivation(other, one)])).toEqual([
      'maybe-first',
      'maybe-first',
    ])
    const denial: DatedPassage = { ...other, kind: 'conflicts', says: false }
    expect(placesIn([one, denial], [derivation(one, denial)])).toEqual(['first', null])
  })

  it('lets no suggestion take back what was confirmed', () => {
    const [copy, original] = [passage('2024-03'), passage('2024-03')]
    const both = [derivation(copy, original), derivation(original, copy, 'suggested')]
    const { dated } = timelineOf([copy, original], both)
    expect(dated).toMatchObject([
      { sourceId: original.source.id, derives: null, place: 'first' },
      { sourceId: copy.source.id, derives: { from: [original.source.id], suggested: false }, place: null },
    ])
  })

  it('puts what derives from others of its day behind them', () => {
    const [one, other] = [passage('2024-03-13'), passage('2024-03-13')]
    const order = (tie: OriginTie) => timelineOf([one, other], [tie]).dated.map(({ sourceId }) => sourceId)
    expect(order(derivation(one, other))).toEqual([other.source.id, one.source.id])
    expect(order(derivation(other, one))).toEqual([one.source.id, other.source.id])
  })

  it('names what is behind all, and knows of a date that any of them speaks against', () => {
    const [original, between, copy] = [passage('2023'), passage('2025'), passage('2024')]
    const chain = [derivation(copy, between), derivation(between, original)]
    const entryOf = ({ source }: DatedPassage) =>
      timelineOf([original, between, copy], chain).dated.find(({ sourceId }) => sourceId === source.id)
    expect(entryOf(copy)).toMatchObject({ derives: { from: [original.source.id] }, isBeforeOriginal: true })
    expect(entryOf(between)).toMatchObject({ derives: { from: [original.source.id] }, isBeforeOriginal: false })
  })

  it('calls nothing later by a date that a tie speaks against', () => {
    const [original, copy, apart] = [passage('2025-03-13'), passage('2024-03-13'), passage('2024-06')]
    expect(placesIn([original, copy, apart], [derivation(copy, original)])).toEqual([
      'maybe-first',
      null,
      'maybe-first',
    ])
  })

  it('derives by random ties what following each of them one by one finds', () => {
    const tie = fc.record({ from: fc.nat(5), to: fc.nat(5), sure: fc.boolean() })
    fc.assert(
      fc.property(fc.array(tie, { maxLength: 12 }), fc.nat(5), (drawn, silent) => {
        const six = Array.from({ length: 6 }, () => passage('2024'))
        const ties = drawn
          .filter(({ from, to }) => from !== to)
          .map(({ from, to, sure }) => derivation(six[from]!, six[to]!, sure ? 'confirmed' : 'suggested'))
        const told = timelineOf(
          six.filter((_, at) => at !== silent),
          ties,
        )
        const behind = (at: number, sureOnly: boolean, seen = new Set<number>()): ReadonlySet<number> => {
          for (const { from, to, sure } of drawn)
            if (from === at && (sure || !sureOnly) && !seen.has(to)) behind(to, sureOnly, seen.add(to))
          return seen
        }
        const originals = (at: number, sureOnly: boolean) =>
          [...behind(at, sureOnly)].filter(to => to !== silent && !behind(to, sureOnly).has(at) && to !== at)
        for (const at of six.keys()) {
          if (at === silent) continue
          const [sure, all] = [originals(at, true), originals(at, false)]
          const isRoot = (to: number) => originals(to, sure.length > 0).length === 0
          const expected = (sure.length > 0 ? sure : all).filter(isRoot).map(to => six[to]!.source.id)
          const { derives } = told.dated.find(({ sourceId }) => sourceId === six[at]!.source.id)!
          expect(derives && [derives.from, derives.suggested]).toEqual(
            expected.length === 0 ? null : [expected.toSorted(), sure.length === 0],
          )
        }
      }),
    )
  })

  it('follows hundreds of reprints that are tied two by two, each tie but once', () => {
    const many = Array.from({ length: 320 }, () => passage('2024-03-13'))
    const tie = derivation(many[0]!, many[1]!) as Extract<OriginTie, { type: 'dependence' }>
    const ties = many.flatMap(({ source: { id } }, at) =>
      many.slice(0, at).map(({ source }): OriginTie => ({ ...tie, sourceIds: [id, source.id], from: id })),
    )
    const { dated } = timelineOf(many, ties)
    expect(dated.filter(({ place }) => place !== null)).toHaveLength(1)
    expect(dated.every(({ derives }) => derives === null || derives.from.length === 1)).toBe(true)
    const starts = new CountedMap(many.map(({ source: { id } }) => [id, 0] as const))
    expect(derivedAmong(starts, ties).size).toBe(many.length - 1)
    expect(starts.asked).toBeLessThan(3 * ties.length)
  })

  it('takes all passages of a source together', () => {
    const one = passage('2024')
    const other: DatedPassage = { ...one, kind: 'appearance', words: 'And again.' }
    expect(timelineOf([one, other]).dated).toMatchObject([
      { kinds: ['supports', 'appearance'], words: ['It closed.', 'And again.'] },
    ])
  })

  it('is the same in whatever order passages come', () => {
    fc.assert(
      fc.property(fc.array(aDate, { maxLength: 12 }), dates => {
        const passages = dates.map(date => passage(date))
        expect(timelineOf(passages.toReversed())).toEqual(timelineOf(passages))
      }),
    )
  })
})

it.each([
  ['2024', '2024-01-01', '2025-01-01'],
  ['2024-02', '2024-02-01', '2024-03-01'],
  ['2023-12', '2023-12-01', '2024-01-01'],
  ['2024-02-29', '2024-02-29', '2024-03-01'],
])('%s may be any day from %s to before %s', (date, from, to) => {
  const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000
  expect(daysOf(date as PartialDate)).toEqual({ from: dayOf(from), to: dayOf(to) })
})

it('marks any span of time with few round days, all inside it and in order', () => {
  fc.assert(
    fc.property(fc.integer({ min: -60_000, max: 60_000 }), fc.integer({ min: 2, max: 90_000 }), (from, length) => {
      const ticks = ticksOf({ from, to: from + length }, 8)
      expect(ticks.length).toBeGreaterThan(0)
      expect(ticks.length).toBeLessThanOrEqual(8)
      for (const [index, { day, date }] of ticks.entries()) {
        expect(day).toBeGreaterThanOrEqual(Math.max(from, (ticks[index - 1]?.day ?? -Infinity) + 1))
        expect(day).toBeLessThan(from + length)
        expect(daysOf(date)?.from).toBe(day)
      }
    }),
  )
  expect(ticksOf({ from: dayNumber(1988, 1, 1), to: dayNumber(2024, 1, 1) }, 8).map(({ date }) => date)).toEqual([
    '1990',
    '1995',
    '2000',
    '2005',
    '2010',
    '2015',
    '2020',
  ])
})

it('draws every entry inside, earlier ones never to the right of later ones', () => {
  fc.assert(
    fc.property(
      fc.array(aDate, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 280, max: 1400 }),
      (dates, width) => {
        const { dated, undated } = timelineOf(dates.map(date => passage(date)))
        const worded = (entries: typeof dated) =>
          entries.map(entry => ({
            ...entry,
            letter: 'A',
            title: 'A title',
            facts: '',
            flag: entry.place && { text: entry.place, suggested: false },
          }))
        const drawing = drawTimeline(
          {
            dated: worded(dated),
            undated: worded(undated),
            undatedHeading: 'Not known',
            noDate: 'no date',
            sayDate: date => date,
          },
          width,
        )
        const parts = drawing.shapes.flatMap(shape => (shape.type === 'part' ? [shape] : []))
        expect(parts).toHaveLength(dates.length)
        for (const { shapes } of parts)
          for (const shape of shapes)
            if (shape.type === 'box') {
              expect(shape.x).toBeGreaterThanOrEqual(0)
              expect(shape.x + shape.width).toBeLessThanOrEqual(drawing.width)
              expect(shape.y + shape.height).toBeLessThanOrEqual(drawing.height + 0.5)
            }
      },
    ),
    { numRuns: 60 },
  )
})

it('draws what has no date over all of time and says so, not at an end of it', () => {
  const entry = { letter: 'A', title: 'A title', facts: '', flag: null, kinds: ['supports'] as const }
  const [dated, undated] = [passage('2024-03-13'), passage(null)].map(({ source }) => ({
    ...entry,
    sourceId: source.id,
    span: source.issued === null ? null : daysOf(source.issued),
  }))
  const words = { undatedHeading: 'Not known', noDate: 'no date', sayDate: (date: PartialDate) => date }
  for (const width of [320, 1200]) {
    const { shapes } = drawTimeline({ dated: [dated!], undated: [undated!], ...words }, width)
    const part = shapes.find(shape => shape.type === 'part' && shape.key === undated!.sourceId)
    const inside = part?.type === 'part' ? part.shapes : []
    const frame = inside.find(shape => shape.type === 'box' && shape.dashed)
    const said = inside.find(shape => shape.type === 'words' && shape.text === 'no date')
    expect(frame?.type === 'box' && frame.width).toBeGreaterThan(width * 0.5)
    const middle = frame?.type === 'box' ? frame.x + frame.width / 2 : 0
    expect(Math.abs((said?.type === 'words' ? said.x : 0) - middle)).toBeLessThan(30)
  }
})

const aDate = fc.option(
  fc.oneof(
    fc.integer({ min: 1900, max: 2030 }).map(String),
    fc.tuple(fc.integer({ min: 1900, max: 2030 }), fc.integer({ min: 10, max: 12 })).map(parts => parts.join('-')),
    fc
      .tuple(fc.integer({ min: 2020, max: 2024 }), fc.integer({ min: 10, max: 12 }), fc.integer({ min: 10, max: 28 }))
      .map(parts => parts.join('-')),
  ),
)

function passage(issued: string | null, source: { readonly role?: 'under-check' } = {}): DatedPassage {
  return {
    source: aSource({ issued: issued as PartialDate | null, ...source }),
    kind: 'supports',
    words: 'It closed.',
    says: true,
  }
}

function derivation(derivative: DatedPassage, original: DatedPassage, standing: Standing = 'confirmed'): OriginTie {
  const [from, to] = [aSource(derivative.source), aSource(original.source)]
  const { id: dependenceId, ...tie } = aDependence(from, to, { kind: 'reprint', from: from.id, standing })
  return { ...tie, type: 'dependence', dependenceId, isPerhaps: false }
}

function placesIn(passages: readonly DatedPassage[], ties: readonly OriginTie[] = []) {
  const { dated, undated } = timelineOf(passages, ties)
  const places = new Map([...dated, ...undated].map(({ sourceId, place }) => [sourceId, place]))
  return passages.map(({ source }) => places.get(source.id))
}
