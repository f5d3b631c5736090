import { describe, expect, test } from 'vitest'
import { aClaim, aDossier, aReviewer } from '../../tests/builders.ts'
import { entrySchema } from './entrySchema.ts'
import { type Entry, sealed } from './ledger.ts'

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
