import { describe, expect, test } from 'vitest'
import {
  aCapture,
  aClaim,
  aCheck,
  aDependence,
  aDossier,
  aMark,
  aRounding,
  aSettledFigure,
  anAcceptance,
  anAffiliation,
  anAside,
  anEvidence,
  anException,
  anExcerpt,
  aPublisher,
  aReviewer,
  aSource,
  aText,
} from '../../tests/builders.ts'
import { type SaidValue, tableNames, type Bundle } from './records.ts'
import { recordSchemas } from './schemas.ts'

const publisher = aPublisher()
const source = aSource()
const excerpt = anExcerpt(source, { check: aCheck('altered', 'number') })
const evidence = anEvidence(excerpt)
const basis = {
  ...aMark().basis,
  evidence: {
    [evidence.id]: {
      stance: 'supports',
      use: 'primary',
      counted: true,
      voices: ['Ana Moss'],
      corrected: false,
      origin: source.id,
    } as const,
  },
}
const records: { readonly [T in keyof Bundle]: Bundle[T][number] } = {
  dossiers: aDossier(),
  reviewers: aReviewer(),
  publishers: publisher,
  affiliations: anAffiliation(publisher, aPublisher()),
  captures: aCapture(),
  texts: aText(),
  sources: source,
  excerpts: excerpt,
  acceptances: anAcceptance(excerpt),
  claims: aClaim(),
  evidence,
  dependences: aDependence(source, aSource(), {
    passages: [
      [
        { start: 0, end: 1 },
        { start: 2, end: 2 },
      ],
    ],
  }),
  exceptions: anException(publisher.id),
  asides: anAside(),
  figures: aSettledFigure({ value: { lo: 24, hi: null, bound: 'vague', sort: { kind: 'money', unit: 'USD' } } }),
  roundings: aRounding(),
  marks: aMark({ basis }),
}

describe.each(tableNames)('a record of %s from outside', table => {
  const schema = recordSchemas[table]
  const record = records[table]

  test('is taken as it is', () => {
    expect(schema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record)
  })

  test('is refused with a field too many', () => {
    expect(schema.safeParse({ ...record, extra: 1 }).success).toBe(false)
  })

  test.each(Object.keys(record))('is refused without its %s', field => {
    const rest = Object.fromEntries(Object.entries(record).filter(([name]) => name !== field))
    expect(schema.safeParse(rest).success).toBe(false)
  })

  test.each(Object.keys(record))('is refused with a %s of another kind', field => {
    expect(schema.safeParse({ ...record, [field]: { not: 'this' } }).success).toBe(false)
  })
})

test.each<[string, unknown]>([
  ['issued', '2021-13'],
  ['issued', '2021-02-32'],
  ['issued', '2021-00'],
  ['accessed', '2021-02-00'],
  ['issued', 'May 2021'],
  ['addedAt', '2024-03-04'],
  ['addedAt', '2024-13-04T09:15:00.000Z'],
  ['addedAt', '2023-02-29T09:15:00.000Z'],
  ['id', 'claim:1'],
  ['id', 'source:'],
  ['kind', 'rumour'],
  ['reliability', 'G'],
])('a source with the %s %j is refused', (field, value) => {
  expect(recordSchemas.sources.safeParse({ ...source, [field]: value }).success).toBe(false)
})

test.each(['issued', 'accessed'])('a source that was once given the %s 2021-02-30 is taken as it is', field => {
  const record = { ...source, [field]: '2021-02-30' }
  expect(recordSchemas.sources.parse(record)).toEqual(record)
})

test.each([
  { lo: 5, hi: 4, bound: 'range' },
  { lo: -1, hi: 4, bound: 'range' },
  { lo: Infinity, hi: null, bound: 'at-least' },
  { lo: 1, hi: 1, bound: 'roughly' },
  { lo: 3, hi: 3, bound: 'exact', sort: { kind: 'ordinal', unit: null } },
  { lo: 3, hi: 3, bound: 'exact', sort: { kind: 'count', unit: '' } },
])('a figure of the value %j is refused', value => {
  expect(
    recordSchemas.figures.safeParse(aSettledFigure({ value: { sort: null, ...value } as SaidValue })).success,
  ).toBe(false)
})

test('a span that ends before it starts is refused', () => {
  const anchor = { exact: 'x', prefix: '', suffix: '', span: { start: 5, end: 4 } }
  expect(recordSchemas.excerpts.safeParse({ ...excerpt, anchor }).success).toBe(false)
})
