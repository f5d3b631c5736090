import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Comparable, compareFigures, type FigureVerdict, onOneScale } from './compareFigures.ts'
import { bounds } from '../records.ts'
import { addDays } from './calendar.ts'
import { compareDates } from './compareDates.ts'
import { figuresIn } from './figuresIn.ts'

function figureOf(text: string): Comparable {
  const [figure] = figuresIn(text, 'en')
  if (figure === undefined) throw new Error(`There is a figure in ${text}.`)
  return figure
}

describe('two figures', () => {
  it.each<[string, string, FigureVerdict]>([
    ['30,000 prisoners', 'thirty thousand prisoners', 'equal'],
    ['30,000 prisoners', 'tens of thousands of prisoners', 'compatible'],
    ['30,000 prisoners', 'several thousand prisoners', 'conflict'],
    ['several soldiers', '43 soldiers', 'compatible'],
    ['a few soldiers', '2 soldiers', 'conflict'],
    ['30,000 prisoners', '31,200 prisoners', 'rounding'],
    ['30,000 prisoners', '34,900 prisoners', 'conflict'],
    ['more than 30,000 prisoners', 'thousands of prisoners', 'conflict'],
    ['more than 30,000 prisoners', 'tens of thousands of prisoners', 'compatible'],
    ['30,000 prisoners', 'fewer than 30,000 prisoners', 'conflict'],
    ['about 30,000 prisoners', 'fewer than 30,000 prisoners', 'compatible'],
    ['nearly 30,000 prisoners', 'fewer than 30,000 prisoners', 'compatible'],
    ['up to 30,000 prisoners', 'fewer than 30,000 prisoners', 'equal'],
    ['29,800 prisoners', 'fewer than 30,000 prisoners', 'compatible'],
    ['fewer than 30,000 prisoners', 'at least 31,000 prisoners', 'conflict'],
    ['fewer than 30,000 prisoners', '31,200 prisoners', 'conflict'],
    ['fewer than 30,000 prisoners', 'at least 30,000 prisoners', 'conflict'],
    ['fewer than 29,500 prisoners', '30,000 prisoners', 'conflict'],
    ['up to 30,000 prisoners', '30,000 prisoners', 'compatible'],
    ['up to 30,000 prisoners', '31,200 prisoners', 'conflict'],
    ['up to 30,000 prisoners', 'more than 30,000 prisoners', 'conflict'],
    ['20,000 to 30,000 prisoners', 'more than 30,000 prisoners', 'conflict'],
    ['30,000 prisoners', 'more than 30,000 prisoners', 'compatible'],
    ['more than 30,000 prisoners', '28,900 prisoners', 'conflict'],
    ['at least 31,000 prisoners', '30,000 prisoners', 'rounding'],
    ['50 women', '55 women', 'conflict'],
    ['about 50 women', '55 women', 'compatible'],
    ['1000 prisoners', 'more than 1,000 former prisoners', 'compatible'],
    ['30,000 prisoners', '30,000 locations', 'other-scope'],
    ['40 people', '41 fishermen', 'conflict'],
    ['30,000 were taken', '30,000 prisoners', 'equal'],
    ['12 percent', '12 people', 'other-scope'],
    ['12 percent of voters', '12.4 percent of voters', 'rounding'],
    ['12 percent of voters', '15 percent of women', 'other-scope'],
    ['two-thirds of voters', '67 percent of voters', 'rounding'],
    ['half of the voters', '50 percent of voters', 'equal'],
    ['1.2 million voters', '1,234,567 voters', 'rounding'],
    ['$5 million', '€5 million', 'other-scope'],
    ['5 km', '5,000 metres', 'equal'],
    ['two weeks', '14 days', 'equal'],
    ['the 22nd anniversary', 'the 28th anniversary', 'other-scope'],
    ['aged 14', 'aged 16', 'conflict'],
    ['a 24-month-old girl', 'a two-year-old girl', 'equal'],
    ['a two-month-old girl', 'a two-year-old girl', 'conflict'],
    ['three years and four months', '40 months', 'equal'],
    ['killed in a few months', 'Over 30 years have passed since', 'other-scope'],
    ['killed in a few days', 'killed in a few months', 'conflict'],
    ['killed in a few days', 'killed in a few weeks', 'conflict'],
    ['killed in several months', 'killed within 14 months', 'compatible'],
    ['killed in a few days', 'killed within two weeks', 'compatible'],
    ['killed in a few days', 'killed within two months', 'conflict'],
    ['killed in a few years', 'killed within 17 years', 'compatible'],
    ['killed in two years', 'was in prison for six years', 'other-scope'],
    ['killed in two years', 'killed within six years', 'conflict'],
    ['an eight-year war', 'spent 17 years in prison', 'other-scope'],
    ['an eight-year war', 'a war that lasted 9 years', 'conflict'],
    ['spent 17 years in prison', 'was in the prisons for 16 years', 'conflict'],
    ['was held for eight months', 'spent nine months in prison', 'conflict'],
    ['the siege ended after 40 days', 'the siege lasted 38 days', 'conflict'],
    ['the siege of the old town was lifted after 60 days', 'the siege lasted 40 days', 'conflict'],
    ['Talks ended after 5 days', 'the talks lasted 3 days', 'conflict'],
    ['the ban was lifted after 60 days', 'the siege lasted 40 days', 'other-scope'],
    ['it was lifted after 60 days', 'the siege lasted 40 days', 'other-scope'],
    ['after 60 days it was lifted', 'the siege lasted 40 days', 'other-scope'],
    ['he was freed after 12 years', 'he spent 17 years in prison', 'conflict'],
    ['after 40 days she fled', 'the siege lasted 38 days', 'other-scope'],
    ['after 60 days the siege was finally lifted', 'the siege lasted 40 days', 'conflict'],
    ['after 60 days, the siege of the port ended', 'the siege lasted 40 days', 'conflict'],
    ['after 60 days the war over the port ended', 'the siege lasted 40 days', 'other-scope'],
    ['after 60 days she fled the closed port', 'the siege lasted 40 days', 'other-scope'],
    ['60 days after the siege was lifted', 'the siege lasted 40 days', 'other-scope'],
    ['after 12 years in prison he was released', 'he spent 17 years in prison', 'conflict'],
    ['after 12 years he was released', 'he spent 17 years in prison', 'conflict'],
    ['after 12 years in exile he came home', 'he spent 17 years in prison', 'other-scope'],
    ['he was given 10 years in prison', 'a 15-year sentence', 'conflict'],
    ['17 years in prison', '12 years in jail', 'conflict'],
    ['a prison term of 12 years', '10 years in custody', 'conflict'],
    ['was sentenced to a 12-year term', '10 years in custody', 'conflict'],
    ['a 12-year term of imprisonment', '10 years in custody', 'conflict'],
    ['a five-year term as mayor', '10 years in custody', 'other-scope'],
    ['a term of five years in office', 'a 10-year prison term', 'other-scope'],
    ['a term of 12 years', '10 years in custody', 'other-scope'],
    ['a five-year term as mayor', 'a term of six years', 'conflict'],
    ['the trial took 3 days', 'the trial was over in 5 days', 'conflict'],
    ['the trial took 3 days', 'the strike was over in 5 days', 'other-scope'],
    ['the trial took 3 days', 'the trial will be over in 5 days', 'other-scope'],
    ['she was held 17 years', 'she fled 16 years later', 'other-scope'],
    ['she was held 17 years', 'she was held for 16 years', 'conflict'],
    ['three minutes a day', 'trials that lasted 15 minutes', 'other-scope'],
    ['one woman', '3 women', 'conflict'],
  ])('%s and %s: %s', (a, b, verdict) => {
    expect(compareFigures(figureOf(a), figureOf(b))).toBe(verdict)
  })

  const anyFigure: fc.Arbitrary<Comparable> = fc
    .record({
      ends: fc.tuple(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 100_000 })),
      bound: fc.constantFrom(...bounds),
      kind: fc.constantFrom('count', 'money', 'percent', 'fraction', 'age', 'ordinal', 'duration', 'measure'),
      unit: fc.constantFrom(null, 'prisoners', 'people', 'km', 'm', 'years', 'weeks', 'USD'),
      of: fc.constantFrom(null, 'voters'),
      role: fc.constantFrom(null, 'elapsed' as const, 'lasting' as const),
    })
    .map(({ ends: [a, b], ...rest }) => {
      const isOpen = rest.bound === 'at-least' || rest.bound === 'more-than' || (rest.bound === 'vague' && a % 2 === 0)
      return { lo: Math.min(a, b), hi: isOpen ? null : Math.max(a, b), ...rest }
    })

  it('say the same of each other whichever comes first', () => {
    fc.assert(fc.property(anyFigure, anyFigure, (a, b) => compareFigures(a, b) === compareFigures(b, a)))
  })

  it('are equal to themselves', () => {
    fc.assert(fc.property(anyFigure, a => compareFigures(a, a) === 'equal'))
  })

  it('never conflict where one holds the other', () => {
    fc.assert(
      fc.property(anyFigure, fc.nat(1000), fc.nat(1000), (inner, below, above) => {
        const outer = { ...inner, lo: inner.lo - below, hi: inner.hi === null ? null : inner.hi + above }
        // Of a vague length of time the most follows from the least: the one with the lower least is no wider.
        fc.pre(inner.hi !== null || inner.bound !== 'vague')
        expect(['equal', 'compatible', 'other-scope']).toContain(compareFigures(inner, outer))
      }),
    )
  })
})

describe('figures on one scale', () => {
  const scaled = (...texts: string[]) => onOneScale(texts.map(figureOf))

  it('are in the smallest of their units, and end where more of the next longer one begins', () => {
    expect(scaled('killed in a few days', 'killed in a few months', 'killed in 2 weeks')).toEqual({
      unit: 'days',
      values: [
        { lo: 3, hi: 21 },
        { lo: 91.3125, hi: 1095.75 },
        { lo: 14, hi: 14 },
      ],
    })
    expect(scaled('5 km', '600 metres').values).toMatchObject([{ lo: 5000 }, { lo: 600 }])
    expect(scaled('half of the voters', '49 percent of voters').values).toMatchObject([{ lo: 50 }, { lo: 49 }])
  })

  it('are as they are where they have one unit', () => {
    expect(scaled('a few days', '5 days')).toMatchObject({ unit: null, values: [{ lo: 3, hi: null }, { lo: 5 }] })
    expect(scaled('30 prisoners', '40 people')).toMatchObject({ unit: null, values: [{ lo: 30 }, { lo: 40 }] })
  })
})

describe('two dates', () => {
  const day = (date: string, anchor: 'published' | null = null) => ({ from: date, to: date, anchor })
  const summer = { from: '1988-06-01', to: '1988-08-31', anchor: null }
  it.each([
    [day('1988-07-19'), day('1988-07-19'), 'equal'],
    [day('1988-07-19'), summer, 'compatible'],
    [day('1988-07-19'), day('2020-07-19', 'published'), 'compatible'],
    [day('1988-07-19'), day('2020-07-19'), 'apart'],
    [day('1988-07-19'), day('1988-07-20'), 'apart'],
    [
      { from: '1988-01-01', to: '1988-12-31', anchor: null },
      { from: '2017-01-01', to: '2017-12-31', anchor: 'published' },
      'apart',
    ],
  ] as const)('%j and %j: %s', (a, b, verdict) => {
    expect(compareDates(a, b)).toBe(verdict)
    expect(compareDates(b, a)).toBe(verdict)
  })

  const anyDay = fc.integer({ min: 0, max: 20_000 }).map(days => addDays('1970-01-01', days))
  const anyDate = fc
    .record({
      ends: fc.tuple(anyDay, anyDay),
      anchor: fc.constantFrom(null, 'published' as const, 'statement' as const),
    })
    .map(({ ends: [a, b], anchor }) => ({ from: a < b ? a : b, to: a < b ? b : a, anchor }))

  it('say the same of each other whichever comes first, and are equal to themselves', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(compareDates(b, a)).toBe(compareDates(a, b))
        expect(compareDates(a, a)).toBe('equal')
      }),
    )
  })
})
