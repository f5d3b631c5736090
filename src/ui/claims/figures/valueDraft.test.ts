import { describe, expect, it } from 'vitest'
import { draftedValue, draftOf, emptyDraft, type ValueDraft } from './valueDraft.ts'

const typed = (fields: Partial<ValueDraft>) => draftedValue({ ...emptyDraft, ...fields })

it.each<[Partial<ValueDraft>, object]>([
  [{ lo: '40' }, { lo: 40, hi: 40, bound: 'exact', sort: { kind: 'count', unit: null } }],
  [
    { lo: '40', bound: 'at-least' },
    { lo: 40, hi: null },
  ],
  [
    { lo: '24', bound: 'vague' },
    { lo: 24, hi: null },
  ],
  [
    { lo: '36', hi: '44', bound: 'about' },
    { lo: 36, hi: 44 },
  ],
  [
    { hi: '1,200', bound: 'up-to' },
    { lo: 0, hi: 1200 },
  ],
  [{ lo: '2', kind: 'money', unit: ' usd ' }, { sort: { kind: 'money', unit: 'USD' } }],
  [{ lo: '2', kind: 'count', unit: ' Young  Men' }, { sort: { kind: 'count', unit: 'young men' } }],
  [
    { lo: '6:20', kind: 'time' },
    { lo: 380, hi: 380, sort: { kind: 'time', unit: null } },
  ],
  [
    { lo: '23:00', hi: '01.30', bound: 'range', kind: 'time' },
    { lo: 1380, hi: 1530 },
  ],
  [{ lo: '2', kind: 'age', unit: 'x' }, { sort: { kind: 'age', unit: null } }],
])('%j is a value', (fields, value) => expect(typed(fields)).toMatchObject(value))

it.each<[Partial<ValueDraft>, string]>([
  [{}, 'no-interval'],
  [{ lo: 'many' }, 'no-interval'],
  [{ lo: '40', hi: '30' }, 'no-interval'],
  [{ lo: '40', hi: 'x' }, 'no-interval'],
  [{ lo: '40', bound: 'range' }, 'no-interval'],
  [{ lo: '40', bound: 'less-than' }, 'no-interval'],
  [{ lo: '380', kind: 'time' }, 'no-interval'],
  [{ lo: '24:20', kind: 'time' }, 'no-interval'],
  [{ lo: '2', kind: 'money' }, 'no-unit'],
  [{ lo: '2', kind: 'money', unit: 'dollars' }, 'no-unit'],
  [{ lo: '2', kind: 'duration', unit: 'moons' }, 'no-unit'],
  [{ lo: '2', kind: 'measure', unit: ' ' }, 'no-unit'],
])('%j is none: %s', (fields, problem) => expect(typed(fields)).toBe(problem))

describe('a figure that is typed anew', () => {
  it.each([
    { lo: 12, hi: 12, bound: 'exact', kind: 'percent', unit: 'percent', of: 'votes' },
    { lo: 3, hi: null, bound: 'more-than', kind: 'count', unit: 'prisoners', of: null },
    { lo: 52, hi: 52, bound: 'exact', kind: 'age', unit: 'years', of: null },
    { lo: 210, hi: 930, bound: 'vague', kind: 'time', unit: 'gmt', of: null },
    { lo: 0, hi: 9, bound: 'up-to', kind: 'duration', unit: 'weeks', of: null },
  ] as const)('is what it was: $kind', figure => {
    const { lo, hi, bound, kind } = figure
    expect(draftedValue(draftOf({ start: 0, end: 1, role: null, ...figure }))).toMatchObject({
      lo,
      hi,
      bound,
      sort: { kind },
    })
  })
})

it('an age in months would be typed as a length of time, for ages are typed in years', () => {
  const months = { lo: 2, hi: 2, bound: 'exact', kind: 'age', unit: 'months', of: null, role: null } as const
  const draft = draftOf({ start: 0, end: 3, ...months })
  expect(draftedValue(draft)).toMatchObject({ lo: 2, sort: { kind: 'duration', unit: 'months' } })
})
