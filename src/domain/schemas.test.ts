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
import { sealed, type Entry } from './ledger.ts'
import { type SaidValue, tableNames, type Bundle } from './records.ts'
import { entrySchema, readBlocks, recordSchemas } from './schemas.ts'

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

describe('an entry', () => {
  const entry = sealed({
    format: 1,
    dossierId: aDossier().id,
    by: aReviewer().id,
    device: 'device:1' as Entry['device'],
    session: 'session:1' as Entry['session'],
    batch: 'batch:1' as Entry['batch'],
    number: 1,
    previous: null,
    at: aClaim().createdAt,
    command: 'add-claim',
    undoes: null,
    schema: 1,
    changes: [
      { type: 'add', table: 'claims', record: { id: 'claim:1', text: 'x', later: { field: [1] } } },
      { type: 'set', table: 'figures', id: 'figure:1', field: 'unit', value: null, replaces: [] },
    ],
  })

  test('is taken with tables and fields that nobody knows yet', () => {
    const strange = { ...entry, colour: 'green' }
    expect(entrySchema.parse(JSON.parse(JSON.stringify(strange)))).toEqual(strange)
  })

  test.each(Object.keys(entry))('is refused without its %s', field => {
    const rest = Object.fromEntries(Object.entries(entry).filter(([name]) => name !== field))
    expect(entrySchema.safeParse(rest).success).toBe(false)
  })

  test.each([{ format: 2 }, { number: 0 }, { number: 1.5 }, { changes: [{ type: 'drop' }] }, { id: 'x' }])(
    'is refused with %j',
    fields => {
      expect(entrySchema.safeParse({ ...entry, ...fields }).success).toBe(false)
    },
  )
})

describe('the structure of a text', () => {
  const paragraph = { kind: 'paragraph', level: 0, start: 0, end: 4 } as const

  test('is taken as it was kept', () => {
    const blocks = [paragraph, { ...paragraph, start: 6, end: 9 }]
    expect(readBlocks(JSON.parse(JSON.stringify(blocks)), 9)).toEqual(blocks)
  })

  test.each([
    ['is no list', { blocks: [] }],
    ['holds another kind of block', [{ ...paragraph, kind: 'banner' }]],
    ['lacks a field', [{ kind: 'paragraph', start: 0, end: 4 }]],
    ['counts before the text', [{ ...paragraph, start: -1 }]],
    ['goes beyond the text', [{ ...paragraph, end: 10 }]],
    ['overlaps', [paragraph, { ...paragraph, start: 3, end: 9 }]],
    ['runs backwards', [{ ...paragraph, start: 4, end: 0 }]],
  ])('is refused where it %s', (_, value) => expect(readBlocks(value, 9)).toBeNull())
})
